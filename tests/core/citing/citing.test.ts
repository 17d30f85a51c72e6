import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bibtex } from "../../../src/core/citing/bibtex.ts";
import { chicagoEntry, chicagoNote } from "../../../src/core/citing/chicago.ts";
import type { CitedPlace } from "../../../src/core/citing/cited-document.ts";
import { markdownText, plainText } from "../../../src/core/citing/cited-text.ts";
import { cslJson } from "../../../src/core/citing/csl-json.ts";

const PLACE: CitedPlace = {
  document: {
    title: "Lights of the North",
    subtitle: "How they shone",
    authors: ["Ada Pharos", "Bo von Brandt", "Cem Işık"],
    publishers: ["Guild of Keepers"],
    date: "1911-03",
  },
  section: "Kiel › Lamps",
  pages: "6–9",
  url: "http://localhost:3000/passages/lighthouses/kiel/lamps/1",
};
const BARE: CitedPlace = {
  document: { title: "Notes", subtitle: null, authors: [], publishers: [], date: null },
  section: "Notes",
  pages: null,
  url: "http://localhost/passages/notes/1",
};

describe("citing in the Chicago manner", () => {
  it("names authors, title, publisher, year, pages and section in a note", () => {
    expect(chicagoNote(PLACE)).toBe(
      "Ada Pharos, Bo von Brandt, and Cem Işık, Lights of the North: How they shone (Guild of Keepers, 1911), 6–9, “Kiel › Lamps,” http://localhost:3000/passages/lighthouses/kiel/lamps/1.",
    );
    const authors = ["A B", "C D", "E F", "G H"];
    expect(chicagoNote({ ...PLACE, document: { ...PLACE.document, authors } })).toMatch(/^A B et al\., Lights/u);
    expect(chicagoNote(BARE)).toBe("Notes, “Notes,” http://localhost/passages/notes/1.");
  });

  it("turns the first author's name round in a bibliography", () => {
    expect(chicagoEntry(PLACE.document)).toBe(
      "Pharos, Ada, Bo von Brandt, and Cem Işık. Lights of the North: How they shone. Guild of Keepers, March 1911.",
    );
    const two = { ...PLACE.document, authors: ["Ada Pharos", "Bo Brandt"] };
    expect(chicagoEntry(two)).toMatch(/^Pharos, Ada, and Bo Brandt\. /u);
    expect(chicagoEntry(BARE.document)).toBe("Notes.");
  });
});

describe("citing for reference managers", () => {
  it("gives BibTeX, one entry for a place, with nothing that TeX would obey", () => {
    expect(bibtex([PLACE, PLACE])).toBe(
      [
        "@techreport{pharos_1911_lights_6-9,",
        "  author = {Ada Pharos and Bo von Brandt and Cem Işık},",
        "  title = {{Lights of the North: How they shone}},",
        "  institution = {Guild of Keepers},",
        "  year = {1911},",
        "  month = {3},",
        "  pages = {6--9},",
        "  note = {Kiel › Lamps},",
        "  url = {http://localhost:3000/passages/lighthouses/kiel/lamps/1}",
        "}",
      ].join("\n"),
    );
    expect(bibtex([{ ...BARE, section: "50% & more_{x}" }])).toContain("note = {50\\% \\& more\\_\\{x\\}}");
  });

  it("gives CSL-JSON with names in parts and the date in numbers", () => {
    expect(JSON.parse(cslJson([PLACE, BARE]))).toEqual([
      {
        id: "passage-1",
        type: "report",
        title: "Lights of the North: How they shone",
        author: [
          { given: "Ada", family: "Pharos" },
          { given: "Bo von", family: "Brandt" },
          { given: "Cem", family: "Işık" },
        ],
        publisher: "Guild of Keepers",
        issued: { "date-parts": [[1911, 3]] },
        page: "6-9",
        section: "Kiel › Lamps",
        URL: PLACE.url,
      },
      { id: "passage-2", type: "report", title: "Notes", author: [], section: "Notes", URL: BARE.url },
    ]);
  });
});

describe("a text with its notes", () => {
  const text = {
    sentences: [
      { text: "It burns oil.", notes: [1] },
      { text: "It has *two* lamps.", notes: [1, 2] },
    ],
    places: [PLACE, BARE],
  };

  it("stands in plain text with numbers in brackets", () => {
    const [words, notes] = plainText(text).split("\n\n");
    expect(words).toBe("It burns oil. [1] It has *two* lamps. [1] [2]");
    expect(notes?.split("\n").map((line) => line.slice(0, 8))).toEqual(["[1] Ada ", "[2] Note"]);
  });

  it("stands in Markdown with footnotes", () => {
    const [words, notes] = markdownText(text, "a").split("\n\n");
    expect(words).toBe("It burns oil.[^a1] It has \\*two\\* lamps.[^a1][^a2]");
    expect(notes).toContain("[^a1]: Ada Pharos, Bo von Brandt, and Cem Işık, *Lights of the North: How they shone*");
  });

  it("lets no text begin a line, a link or a tag of its own in Markdown", () => {
    fc.assert(
      fc.property(fc.string(), (odd) => {
        const written = markdownText({ sentences: [{ text: odd, notes: [] }], places: [] });
        expect(written).not.toMatch(/(?<!\\)[<>[\]`*_]/u);
        expect(written).not.toContain("\n\n");
      }),
    );
  });
});
