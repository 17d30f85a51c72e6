import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCityNames } from "../../../src/core/corpus/city-names.ts";

const CITIES = [
  { id: "istanbul", name: "Istanbul", country: "Turkey", names: ["İstanbul", "Constantinople", "إسطنبول"] },
  { id: "offenbach", name: "Offenbach", country: "Germany", names: ["Offenbach am Main", "Offenbach a. M."] },
  { id: "main", name: "Main", country: null, names: [] },
  { id: "aquila", name: "L'Aquila", country: "Italy", names: [] },
  { id: "nothing", name: "!!!", country: null, names: [""] },
];
const names = createCityNames(CITIES);

function found(text: string): string[] {
  return names.find(text).map(({ city, start, end }) => `${city}=${text.slice(start, end)}`);
}

describe("city names", () => {
  it.each([
    ["ISTANBUL and ıstanbul", ["istanbul=ISTANBUL", "istanbul=ıstanbul"]],
    ["İstanbul'da, İstanbul’un", ["istanbul=İstanbul", "istanbul=İstanbul"]],
    ["Istanbul's and Istanbul’s port, Istanbul-based", ["istanbul=Istanbul", "istanbul=Istanbul", "istanbul=Istanbul"]],
    ["istanbuldaki, offenbachta", ["istanbul=istanbuldaki", "offenbach=offenbachta"]],
    ["le port d'Istanbul", ["istanbul=Istanbul"]],
    ["سكان اسطنبول", ["istanbul=اسطنبول"]],
    ["from Constantinople to offenbach", ["istanbul=Constantinople", "offenbach=offenbach"]],
    [
      "Offenbach a.M. and Offenbach a. M. and Offenbach am Main.",
      ["offenbach=Offenbach a.M", "offenbach=Offenbach a. M", "offenbach=Offenbach am Main"],
    ],
    ["L'Aquila, L’Aquila's, Aquila", ["aquila=L'Aquila", "aquila=L’Aquila"]],
  ])("are found in %j", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each(["Istanbulites", "Offenbacher", "newistanbul", "", "Remain"])("are not found in %j", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("take the longest name, so that a part of it is no second city", () => {
    expect(found("Offenbach am Main on the Main")).toEqual(["offenbach=Offenbach am Main", "main=Main"]);
  });

  it("stand in any text in order and without overlaps", () => {
    const word = fc.oneof(
      fc.constantFrom("Offenbach", "am", "Main", "İstanbul'da", "d'Istanbul", " ", ", "),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const text = words.join(" ");
        let last = 0;
        for (const { start, end } of names.find(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
