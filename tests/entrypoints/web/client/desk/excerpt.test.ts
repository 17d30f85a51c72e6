import fc from "fast-check";
import { expect, it } from "vitest";
import { stretchesOf } from "../../../../../src/entrypoints/web/client/desk/state/excerpt.ts";

const mark = fc.record({ start: fc.nat(60), end: fc.nat(60) });

it("cuts a text at its marks", () => {
  expect(stretchesOf("a red lamp", [{ start: 2, end: 5 }])).toEqual([
    { text: "a ", isMarked: false },
    { text: "red", isMarked: true },
    { text: " lamp", isMarked: false },
  ]);
});

it("loses and doubles nothing of the text, whatever the marks", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 50 }), fc.array(mark), (text, marks) => {
      const sound = marks.filter(({ start, end }) => start <= end);
      expect(
        stretchesOf(text, sound)
          .map((stretch) => stretch.text)
          .join(""),
      ).toBe(text);
    }),
  );
});
