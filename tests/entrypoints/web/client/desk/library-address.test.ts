import fc from "fast-check";
import { expect, it } from "vitest";
import { addressOfWish, wishOf } from "../../../../../src/entrypoints/web/client/desk/state/library-address.ts";

const part = fc.option(fc.string({ unit: "grapheme", minLength: 1 }), { nil: null });
const wish = fc.record({ text: fc.string({ unit: "grapheme" }), city: part, document: part, section: part });

it("finds at an address what was looked for there", () => {
  fc.assert(
    fc.property(wish, (each) => {
      expect(wishOf(new URL(addressOfWish(each), "http://localhost").search)).toEqual(each);
    }),
  );
});

it("stands at the library's own address while nothing is looked for", () => {
  expect(addressOfWish(wishOf(""))).toBe("/library");
  expect(addressOfWish(wishOf("?city=&text="))).toBe("/library");
});
