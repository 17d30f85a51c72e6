import { describe, expect, it } from "vitest";
import { createFamilies } from "../../../src/core/text/families.ts";

const initial = (stem: string): string | null => (stem.length < 3 ? null : stem.slice(0, 2));

describe("families of words", () => {
  const families = createFamilies(["mend", "mender", "lamp", "me", "mend"], initial);

  it("are the other stems of the texts, also for a word that no text has", () => {
    expect(families.of("mend")).toEqual(["mender"]);
    expect(families.of("mending")).toEqual(["mend", "mender"]);
  });

  it("are none for a word without a family", () => {
    expect(families.of("me")).toEqual([]);
    expect(families.of("lamp")).toEqual([]);
  });

  it("are none in languages that tell none", () => {
    expect(createFamilies(["mend", "mender"], undefined).of("mend")).toEqual([]);
  });
});
