import { describe, expect, it } from "vitest";
import { placeAlone, sectionGroups } from "../../../../src/entrypoints/web/client/state/sections.ts";
import { documentOf, libraryOf } from "./library.ts";

const SECTIONS = ["preface", "istanbul/examples", "istanbul/schools", "tangier/labour", "annex"];

describe("the sections to choose from", () => {
  it("stand by city, in the order of the document, those of no city together", () => {
    const groups = sectionGroups(libraryOf(SECTIONS), null);
    expect(groups.map(({ city, sections }) => [city, sections.map(({ id }) => id)])).toEqual([
      [null, ["report/preface", "report/annex"]],
      ["istanbul", ["report/istanbul/examples", "report/istanbul/schools"]],
      ["tangier", ["report/tangier/labour"]],
    ]);
  });

  it("are those of the chosen city alone; one is no choice", () => {
    const library = libraryOf(SECTIONS);
    expect(sectionGroups(library, "istanbul")).toHaveLength(1);
    expect(sectionGroups(library, "istanbul")[0]?.sections).toHaveLength(2);
    expect(sectionGroups(library, "tangier")).toEqual([]);
  });

  it("are told apart by their document where there are several", () => {
    const [first] = libraryOf(SECTIONS).documents;
    const other = documentOf(["istanbul/examples"], { id: "other", title: "Other" });
    const [, istanbul] = sectionGroups({ documents: first === undefined ? [] : [first, other] }, null);
    expect(istanbul?.sections.map(({ label }) => label)).toContain("istanbul › examples (Other)");
  });

  it("are none where nobody would read them all, until a city is chosen", () => {
    const many = Array.from({ length: 600 }, (_, place) => `tangier/section-${place}`);
    const library = libraryOf([...SECTIONS, ...many]);
    expect(sectionGroups(library, null)).toEqual([]);
    expect(sectionGroups(library, "istanbul")).toHaveLength(1);
  });
});

describe("where alone was looked", () => {
  const library = libraryOf(SECTIONS);

  it.each([
    [{ city: null, section: null }, null],
    [
      { city: "tangier", section: null },
      { name: "Tangier", city: "tangier" },
    ],
    [
      { city: "tangier", section: "report/tangier/labour" },
      { name: "tangier › labour", city: "tangier" },
    ],
    [
      { city: null, section: "labour" },
      { name: "tangier › labour", city: "tangier" },
    ],
    [
      { city: null, section: "report/preface" },
      { name: "preface › preface", city: null },
    ],
    [{ city: "tangier", section: "report/gone" }, null],
    [{ city: "paris", section: null }, null],
  ])("is said of %j", (turn, place) => {
    expect(placeAlone(turn, library)).toEqual(place);
  });
});
