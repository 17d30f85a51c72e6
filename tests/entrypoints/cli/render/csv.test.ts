import { expect, it } from "vitest";
import { renderCsv } from "../../../../src/entrypoints/cli/render/csv.ts";

it("quotes what holds commas, quotes or newlines, and ends lines as RFC 4180 says", () => {
  expect(
    renderCsv([
      ["a", 'say "x"'],
      ["1,5", "two\nlines"],
    ]),
  ).toBe('a,"say ""x"""\r\n"1,5","two\nlines"\r\n');
});

it("lets no cell run as a formula, and leaves negative numbers alone", () => {
  expect(renderCsv([["=1+1", "@x", "-2.5", "-x"]])).toBe("'=1+1,'@x,-2.5,'-x\r\n");
});
