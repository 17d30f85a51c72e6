import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { passageUrl } from "../../../../src/entrypoints/http/passage-url.ts";
import { addressOfPassage, passageOfAddress } from "../../../../src/entrypoints/web/client/state/address.ts";

describe("the address of a passage", () => {
  it("is the one that the server gives", () => {
    const id = "a tale/of?/three#cities/ığ/1";
    expect(addressOfPassage(id)).toBe(passageUrl(id));
  });

  it("leads back to its id, with slashes raw or encoded", () => {
    const slug = fc.string({ minLength: 1, unit: "binary" }).filter((text) => !text.includes("/"));
    fc.assert(
      fc.property(fc.array(slug, { minLength: 1, maxLength: 4 }), (parts) => {
        const id = parts.join("/");
        expect(passageOfAddress(addressOfPassage(id))).toBe(id);
        expect(passageOfAddress(`/passages/${encodeURIComponent(id)}`)).toBe(id);
      }),
    );
  });

  it.each(["/", "/passages", "/passages/", "/passages/%E0%A4%A", "/api/passages/a"])("is not %s", (path) => {
    expect(passageOfAddress(path)).toBeNull();
  });
});
