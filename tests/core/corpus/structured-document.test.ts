import { describe, expect, it } from "vitest";
import type { Corpus } from "../../../src/core/corpus/corpus.ts";
import { readCorpus } from "../../../src/core/corpus/read-corpus.ts";
import type { SourceFile } from "../../../src/core/corpus/source-file.ts";
import { filesOf, LIGHTHOUSES } from "../../support/lighthouse-corpus.ts";

function corpusOf(files: readonly SourceFile[], language?: "de"): Corpus {
  const { corpus, problems } = readCorpus(files, language === undefined ? {} : { language });
  expect(problems).toEqual([]);
  if (corpus === null) throw new Error("no corpus though no problem");
  return corpus;
}

function textOf(corpus: Corpus, id: string): string | undefined {
  return corpus.passage(id)?.text;
}

describe("a structured document", () => {
  const corpus = corpusOf(filesOf(LIGHTHOUSES));

  it("carries what document.yaml says", () => {
    expect(corpus.document("lighthouses")).toMatchObject({
      title: "Lights of the North",
      subtitle: "Towers and their keepers",
      authors: ["Ada Pharos", "Bo Brandt"],
      publishers: ["Society of Lamp Keepers"],
      date: "1911-03",
      digest: true,
      cities: [
        { id: "kiel", name: "Kiel", country: "Germany", names: ["Kyl", "كيل"] },
        { id: "brest", name: "Brest", country: null, names: [] },
      ],
    });
  });

  it("numbers passages within their section, in the order of the parts", () => {
    expect(corpus.passages.map((passage) => passage.id)).toEqual([
      "lighthouses/preface/1",
      "lighthouses/kiel/1",
      "lighthouses/kiel/lamps/1",
      "lighthouses/kiel/lamps/2",
      "lighthouses/kiel/lenses/1",
      "lighthouses/kiel/lenses/2",
    ]);
  });

  it("strips marks, keeps the words of links and takes footnote markers out with the space before a stop", () => {
    expect(textOf(corpus, "lighthouses/kiel/1")).toBe("The firth of Kiel has two towers.");
    expect(textOf(corpus, "lighthouses/kiel/lamps/1")).toBe(
      "The lamp of Kiel burns 14.6 litres of oil a night, since 1895.",
    );
  });

  it("gives a passage its footnotes, each once, whatever the case of their names", () => {
    expect(corpus.passage("lighthouses/kiel/lamps/1")?.sources).toEqual([
      { id: "1", text: "Pharos, Towers, 1899. https://example.org/towers" },
      { id: "log", text: "Keeper's log." },
    ]);
  });

  it("keeps terms, the questions of each sentence and the editor's note beside the text", () => {
    expect(corpus.passage("lighthouses/kiel/lamps/1")).toMatchObject({
      terms: ["fuel", "petroleum"],
      questions: [["What does the lamp cost?", "consumption"]],
      note: "The log gives 15 litres elsewhere.",
    });
  });

  it("counts the sentences that questions are given to, lines and rows too", () => {
    const body =
      "---\ntitle: Preface\n---\n\nOil. Wick:\n\n- Glass\n\n<!-- asks 3: Lens? -->\n<!-- asks 1: Fuel? -->\n<!-- asks 1: Fat? -->\n";
    const changed = corpusOf(filesOf(LIGHTHOUSES, { "lighthouses/en/preface.md": body }));
    expect(changed.passages[0]?.questions).toEqual([["Fuel?", "Fat?"], [], ["Lens?"]]);
  });

  it("joins a list to the line that leads into it, nested items flattened", () => {
    expect(textOf(corpus, "lighthouses/kiel/lamps/2")).toBe(
      "The keeper of Kiel trims:\nthe wick,\nthe glass\ninside\noutside",
    );
  });

  it("names the cells of a wide table by their header and leaves empty ones out", () => {
    expect(corpus.passage("lighthouses/kiel/lenses/1")).toMatchObject({
      text: "First: Height 2.6 m; Weight 5 t\nSixth: Height 0.4 m",
      terms: [],
    });
  });

  it("keeps code as lines", () => {
    expect(textOf(corpus, "lighthouses/kiel/lenses/2")).toBe("FLASH 3 s\nDARK 9 s");
  });

  it("takes the part's pages until a comment gives a narrower place", () => {
    expect(corpus.passages.map((passage) => passage.pages)).toEqual(["3", "6–9", "6–9", "7", "7", "8–9"]);
  });

  it("gives sections their headings, labels, city and the span of their pages", () => {
    const sections = corpus
      .document("lighthouses")
      ?.sections.map(({ id, label, path, city, pages }) => ({ id, label, path, city, pages }));
    expect(sections).toEqual([
      { id: "preface", label: "Preface", path: ["Preface"], city: null, pages: "3" },
      { id: "kiel", label: "Kiel", path: ["Kiel: the firth"], city: "kiel", pages: "6–9" },
      {
        id: "kiel/lamps",
        label: "Kiel › Lamps",
        path: ["Kiel: the firth", "Lamps and lenses"],
        city: "kiel",
        pages: "6–9",
      },
      {
        id: "kiel/lenses",
        label: "Kiel › Lenses",
        path: ["Kiel: the firth", "Lamps and lenses", "Lenses"],
        city: "kiel",
        pages: "7–9",
      },
    ]);
  });

  it("gives figures the pages and the source of their passage", () => {
    expect(corpus.figures).toEqual([
      {
        id: "oil",
        document: "lighthouses",
        label: "Oil",
        names: ["fuel"],
        unit: "litres",
        values: [
          {
            city: "kiel",
            scope: "one night",
            value: 14.6,
            text: "14.6 litres",
            date: "1895/1911",
            dateKnown: true,
            passage: "lighthouses/kiel/lamps/1",
            pages: "6–9",
            source: "Pharos, Towers, 1899. https://example.org/towers",
            note: "the log differs",
          },
        ],
      },
    ]);
  });

  it("reads files with Windows line ends and a byte order mark the same", () => {
    const windows = filesOf(LIGHTHOUSES).map((file) => ({
      ...file,
      text: `\uFEFF${file.text.replaceAll("\n", "\r\n")}`,
    }));
    expect(corpusOf(windows).passages).toEqual(corpus.passages);
  });

  it("uses a heading's words up to a colon where no label is given, and its own slug", () => {
    const changed = corpusOf(
      filesOf(LIGHTHOUSES, {
        "lighthouses/en/kiel.md": (text) => text.replace("### Lenses", "### Lenses: the Fresnel kind"),
      }),
    );
    expect(changed.document("lighthouses")?.sections.at(-1)).toMatchObject({
      id: "kiel/lenses-the-fresnel-kind",
      heading: "Lenses: the Fresnel kind",
      label: "Kiel › Lenses",
    });
  });

  it("gives headings of the same words different ids, and never one that a later heading fixes", () => {
    const body = "---\ntitle: Preface\n---\n\n## Oil\n\nA.\n\n## Oil\n\nB.\n\n## Öl {#oil}\n\nC.\n";
    const changed = corpusOf(filesOf(LIGHTHOUSES, { "lighthouses/en/preface.md": body }));
    expect(changed.passages.slice(0, 3).map((passage) => passage.id)).toEqual([
      "lighthouses/preface/oil-2/1",
      "lighthouses/preface/oil-3/1",
      "lighthouses/preface/oil/1",
    ]);
  });

  it("uses the words above a table of two columns as terms", () => {
    const table =
      "---\ntitle: Preface\n---\n\nThe colours of buoys are:\n\n| Colour | Meaning |\n| --- | --- |\n| Red | port |\n<!-- terms: paint, port -->\n";
    const changed = corpusOf(filesOf(LIGHTHOUSES, { "lighthouses/en/preface.md": table }));
    expect(changed.passages[0]).toMatchObject({
      text: "The colours of buoys are:\nRed: port",
      terms: ["Colour", "Meaning", "paint", "port"],
    });
  });

  it("drops what cannot be seen and composes letters", () => {
    const body = "---\ntitle: Preface\n---\n\nLamp\u00ADlight\u200B of Zu\u0308rich\u00A0\u202Ewas \u{E0041}red.\n";
    const changed = corpusOf(filesOf(LIGHTHOUSES, { "lighthouses/en/preface.md": body }));
    expect(changed.passages[0]?.text).toBe("Lamplight of Z\u00FCrich was red.");
  });
});

describe("a structured document in several languages", () => {
  const german = {
    "lighthouses/de/preface.md": "---\ntitle: Vorwort\n---\n\nAlle Lampen brannten noch 1911.\n",
    "lighthouses/de/kiel.md": (LIGHTHOUSES["lighthouses/en/kiel.md"] ?? "")
      .replace("### Lenses", "### Linsen {#lenses}")
      .replace("14.6 litres of oil a night", "14,6 Liter Öl in der Nacht"),
  };

  it("is read in the one that is asked for, with the same ids", () => {
    const english = corpusOf(filesOf(LIGHTHOUSES, german));
    const corpus = corpusOf(filesOf(LIGHTHOUSES, german), "de");
    expect(corpus.passages.map((passage) => passage.id)).toEqual(english.passages.map((passage) => passage.id));
    expect(corpus.passages[0]).toMatchObject({ language: "de", text: "Alle Lampen brannten noch 1911." });
    expect(english.passages[0]?.language).toBe("en");
  });

  it("is read in English where it lacks the one that is asked for", () => {
    expect(corpusOf(filesOf(LIGHTHOUSES), "de").passages[0]?.language).toBe("en");
  });

  it("is read in the language that it has where that is not English", () => {
    const files = filesOf(
      {},
      {
        ...german,
        "lighthouses/document.yaml": LIGHTHOUSES["lighthouses/document.yaml"] ?? "",
      },
    );
    expect(corpusOf(files).passages[0]?.language).toBe("de");
  });

  it("is refused where a language has other passages", () => {
    const files = filesOf(LIGHTHOUSES, {
      ...german,
      "lighthouses/de/preface.md": "---\ntitle: Vorwort\n---\n\nEins.\n\nZwei.\n",
    });
    expect(readCorpus(files, { language: "de" }).problems).toEqual([
      {
        file: "lighthouses/de/preface.md",
        line: 1,
        problem: 'The part has other passages than in the language "en"; only here: lighthouses/preface/2.',
        remedy: expect.stringContaining("same number of passages"),
      },
    ]);
  });

  const figures = (text: string, more = "") =>
    `figures:\n  - id: oil\n    label: Öl\n    values:\n      - { scope: eine Nacht, text: "${text}" }\n${more}`;

  it("calls itself, its cities and its figures as the language's own files say", () => {
    const corpus = corpusOf(
      filesOf(LIGHTHOUSES, {
        ...german,
        "lighthouses/de/figures.yaml": figures("14,6 Liter"),
        "lighthouses/de/document.yaml":
          "title: Lichter des Nordens\ncities: [{ id: brest, name: Brest, country: Frankreich }]\n",
      }),
      "de",
    );
    expect(corpus.document("lighthouses")).toMatchObject({
      title: "Lichter des Nordens",
      subtitle: "Towers and their keepers",
    });
    expect(corpus.cities).toMatchObject([
      { name: "Kiel", country: "Germany" },
      { country: "Frankreich", names: ["Brest"] },
    ]);
    expect(corpus.figures).toMatchObject([
      {
        id: "oil",
        label: "Öl",
        names: [],
        unit: "litres",
        values: [{ value: 14.6, text: "14,6 Liter", scope: "eine Nacht" }],
      },
    ]);
  });

  it.each([
    ["in words that do not stand in the passage", figures("15 Liter"), 5, /"15 Liter" does not stand in the passage/u],
    [
      "with more values",
      figures("14,6 Liter", '      - { scope: x, text: "14,6" }\n'),
      2,
      /"oil" has 1 values .* and 2 here/u,
    ],
    ["under another id", figures("14,6 Liter").replace("oil", "wick"), 1, /"oil" has 1 values .* and 0 here/u],
  ])("is refused where a figure is told %s", (_how, yaml, line, problem) => {
    const files = filesOf(LIGHTHOUSES, { ...german, "lighthouses/de/figures.yaml": yaml });
    expect(readCorpus(files, { language: "de" }).problems).toContainEqual({
      file: "lighthouses/de/figures.yaml",
      line,
      problem: expect.stringMatching(problem),
      remedy: expect.any(String),
    });
  });

  it("is left in the others until a language has every part, and says what is missing", () => {
    const { "lighthouses/de/kiel.md": _missing, ...begun } = german;
    const { corpus, problems, suggestions } = readCorpus(filesOf(LIGHTHOUSES, begun), { language: "de" });
    expect(problems).toEqual([]);
    expect(corpus?.passages[0]?.language).toBe("en");
    expect(suggestions.map(({ suggestion }) => suggestion)).toEqual([expect.stringContaining("folder de lacks parts")]);
  });
});
