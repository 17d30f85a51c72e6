import { expect, it } from "vitest";
import { cityIdFor } from "../../../src/entrypoints/cli/find-city.ts";

const CITIES = [
  { id: "istanbul", name: "Istanbul", country: "Turkey", names: ["İstanbul", "Constantinople", "إسطنبول"] },
  { id: "offenbach", name: "Offenbach am Main", country: "Germany", names: [] },
];

it.each([
  ["istanbul", "istanbul"],
  ["ISTANBUL", "istanbul"],
  ["İstanbul", "istanbul"],
  ["إسطنبول", "istanbul"],
  ["offenbach am main", "offenbach"],
])("knows the city that is called %s", (name, id) => {
  expect(cityIdFor(name, CITIES)).toBe(id);
});

it("passes on what no city is called, so that the core can say which there are", () => {
  expect(cityIdFor("paris", CITIES)).toBe("paris");
  expect(cityIdFor(undefined, CITIES)).toBeUndefined();
});
