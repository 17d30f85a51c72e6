import { describe, expect, it } from "vitest";
import { createPageLanguage } from "../../../../src/entrypoints/web/client/state/page-language.ts";
import { createTabStorage } from "../../../../src/entrypoints/web/client/tab-storage.ts";
import { storageOf } from "./storage-doubles.ts";

function pageLanguage(wished: readonly string[], sessionStorage = storageOf()) {
  let begun = 0;
  const language = createPageLanguage(createTabStorage({ sessionStorage }), wished, () => begun++);
  return { language, sessionStorage, begun: () => begun };
}

describe("the page's language", () => {
  it.each([
    [["ar-MA", "fr"], "ar"],
    [["es-ES", "TR-tr", "en"], "tr"],
    [["es", "pt"], "en"],
    [[], "en"],
  ])("is the first of the browser's that it speaks: %j", (wished, expected) => {
    expect(pageLanguage(wished).language.current).toBe(expected);
  });

  it("is the one chosen in this tab, once the page has begun anew", () => {
    const { language, sessionStorage, begun } = pageLanguage(["de"]);
    language.choose("fr");
    expect([language.current, begun()]).toEqual(["de", 1]);
    expect(pageLanguage(["de"], sessionStorage).language.current).toBe("fr");
  });

  it("ignores a choice that is none", () => {
    const sessionStorage = storageOf();
    createTabStorage({ sessionStorage }).keep("three-cities-language", "<b>");
    expect(pageLanguage(["tr"], sessionStorage).language.current).toBe("tr");
  });
});
