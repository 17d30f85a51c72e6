import { describe, expect, it } from "vitest";
import { readCorpus } from "../../../src/core/corpus/read-corpus.ts";
import { filesOf, LIGHTHOUSES } from "../../support/lighthouse-corpus.ts";

const DOCUMENT = "lighthouses/document.yaml";
const PREFACE = "lighthouses/en/preface.md";
const KIEL = "lighthouses/en/kiel.md";
const FIGURES = "lighthouses/figures.yaml";

type Case = {
  readonly name: string;
  readonly file: string;
  readonly change: string | null | ((text: string) => string);
  /** `line problem`, and words of the remedy. */
  readonly problem: string;
  readonly remedy: string;
  /** Where the problem is told, when not in the changed file. */
  readonly toldIn?: string;
};

function replacing(what: string, by: string): (text: string) => string {
  return (text) => {
    expect(text).toContain(what);
    return text.replace(what, () => by);
  };
}

const adding = (what: string) => (text: string) => text + what;
const preface = (body: string) => `---\ntitle: Preface\n---\n${body}`;

const CASES: readonly Case[] = [
  // Files
  {
    name: "a NUL character",
    file: KIEL,
    change: replacing("two", "t\0o"),
    problem: "8 The file holds a NUL",
    remedy: "UTF-8",
  },
  {
    name: "bytes that are not UTF-8",
    file: KIEL,
    change: replacing("since", "\uFFFD"),
    problem: "12 The file holds bytes that are not UTF-8",
    remedy: "Save it with the encoding UTF-8",
  },
  {
    name: "a file over 2 MB",
    file: PREFACE,
    change: "ä".repeat(1_000_001),
    problem: "1 The file is larger than 2 MB",
    remedy: "Split it",
  },
  {
    name: "lists nested a thousandfold",
    file: PREFACE,
    change: preface(`\nText.\n\n${"- > ".repeat(20_000)}a`),
    problem: "1 Lists or quotes are nested too deep",
    remedy: "few levels",
  },
  {
    name: "a file in no language's folder",
    file: "lighthouses/kiel.md",
    change: "x",
    problem: "1 The file is at a place where nothing reads it",
    remedy: "folder per language (en, de, tr, fr, ar)",
  },
  {
    name: "a file below a language's folder",
    file: "lighthouses/en/more/kiel.md",
    change: "x",
    problem: "1 The file is at a place",
    remedy: "move or remove",
  },
  {
    name: "a part that is not listed",
    file: "lighthouses/en/brest.md",
    change: preface("\nBrest.\n"),
    problem: "1 No document.yaml lists this part",
    remedy: "Add brest to parts",
  },
  {
    name: "a listed part without a file",
    file: KIEL,
    change: null,
    toldIn: DOCUMENT,
    problem: '14 The part "kiel" has no file en/kiel.md',
    remedy: "Add the file",
  },
  // YAML
  {
    name: "broken YAML",
    file: DOCUMENT,
    change: replacing("title: Lights", "title: Lights: dim"),
    problem: "1 The YAML cannot be read",
    remedy: "quotation marks",
  },
  {
    name: "broken YAML in front matter",
    file: KIEL,
    change: replacing("city: kiel", "city: [kiel"),
    problem: "5 The YAML cannot be read",
    remedy: "Correct it there",
  },
  {
    name: "a key that stands twice",
    file: KIEL,
    change: replacing("label: Kiel", "city: kiel"),
    problem: "4 The YAML cannot be read: Map keys must be unique",
    remedy: "Correct it there",
  },
  {
    name: "an alias bomb",
    file: DOCUMENT,
    change: bomb,
    problem: "1 The YAML is nested too deep or repeats itself",
    remedy: "without & and *",
  },
  {
    name: "deeply nested YAML",
    file: FIGURES,
    change: `figures: ${"[".repeat(50_000)}`,
    problem: "1 The YAML",
    remedy: ".",
  },
  {
    name: "an unknown key",
    file: DOCUMENT,
    change: replacing("digest: true", "digets: true"),
    problem: '6 The key "digets" is not known',
    remedy: 'Did you mean "digest"? Correct or remove it; known are title, subtitle, authors',
  },
  {
    name: "an unknown key of a city",
    file: DOCUMENT,
    change: replacing("country:", "county:"),
    problem: '10 The key "county" is not known',
    remedy: 'Did you mean "country"?',
  },
  {
    name: "an unknown key in front matter",
    file: KIEL,
    change: replacing("label: Kiel", "author: Ada"),
    problem: '3 The key "author" is not known',
    remedy: "known are title, label, city, pages",
  },
  {
    name: "a missing title",
    file: DOCUMENT,
    change: replacing("title: Lights of the North\n", ""),
    problem: '1 "title" is missing',
    remedy: "Add it: text",
  },
  {
    name: "a missing name of a city",
    file: DOCUMENT,
    change: replacing("    name: Brest\n", ""),
    problem: '12 "name" of item 2 of "cities" is missing',
    remedy: "Add it: text",
  },
  {
    name: "an empty document.yaml",
    file: DOCUMENT,
    change: "",
    problem: "1 This is not a list of keys and values",
    remedy: "title: …",
  },
  {
    name: "a wrong date",
    file: DOCUMENT,
    change: replacing('"1911-03"', '"1911-13"'),
    problem: '5 "date" is not a date',
    remedy: '"2016-10"',
  },
  {
    name: "authors that are no list",
    file: DOCUMENT,
    change: replacing("[Ada Pharos, Bo Brandt]", "Ada"),
    problem: '3 "authors" is not a list',
    remedy: "[one, another]",
  },
  {
    name: "a city id that is no slug",
    file: DOCUMENT,
    change: replacing("id: brest", "id: Brest Port"),
    problem: '12 "id" of item 2 of "cities" is not an id',
    remedy: "small letters",
  },
  // document.yaml
  {
    name: "a part listed twice",
    file: DOCUMENT,
    change: replacing("[preface, kiel]", "[preface, kiel, preface]"),
    problem: '14 The part "preface" is listed twice',
    remedy: "once",
  },
  {
    name: "a city described twice",
    file: DOCUMENT,
    change: replacing("  - id: brest", "  - id: kiel"),
    problem: '12 The city "kiel" is described twice',
    remedy: "once",
  },
  {
    name: "a name that means two cities",
    file: DOCUMENT,
    change: replacing("name: Brest", "name: KYL"),
    problem: '12 The name "KYL" already means the city "kiel"',
    remedy: "one of the two",
  },
  // Front matter
  {
    name: "no front matter",
    file: PREFACE,
    change: "Text.\n",
    problem: "1 The part has no front matter",
    remedy: "title: …",
  },
  {
    name: "front matter without an end",
    file: PREFACE,
    change: "---\ntitle: Preface\n",
    problem: "1 The front matter has no end",
    remedy: "---",
  },
  {
    name: "an unknown city",
    file: KIEL,
    change: replacing("city: kiel", "city: bonn"),
    problem: '4 The document has no city "bonn"',
    remedy: "kiel, brest",
  },
  {
    name: "pages that are none",
    file: KIEL,
    change: replacing('"6-9"', '"9–6"'),
    problem: '5 "pages" is not pages',
    remedy: '"7–8"',
  },
  // Text
  {
    name: "a heading of level 1",
    file: PREFACE,
    change: preface("\n# Preface\n\nText.\n"),
    problem: "5 A part has no heading of level 1",
    remedy: "##",
  },
  {
    name: "a heading without words",
    file: PREFACE,
    change: preface("\n## {#empty}\n\nText.\n"),
    problem: "5 The heading has no words",
    remedy: "remove it",
  },
  {
    name: "a slug that stands twice",
    file: PREFACE,
    change: preface("\n## A {#a}\n\nText.\n\n## B {#a}\n\nText.\n"),
    problem: '9 The slug "a" stands twice',
    remedy: "another",
  },
  {
    name: "a slug with capitals",
    file: PREFACE,
    change: preface("\n## A {#Aa}\n\nText.\n"),
    problem: '5 "#Aa" behind a heading is not known',
    remedy: "{#slug label=",
  },
  {
    name: "an unknown attribute",
    file: PREFACE,
    change: preface("\n## A {.wide}\n\nText.\n"),
    problem: '5 ".wide" behind a heading',
    remedy: "{#slug}",
  },
  {
    name: "a part without text",
    file: PREFACE,
    change: preface("\n## A\n"),
    problem: "1 The part has no passage",
    remedy: "Write its text",
  },
  {
    name: "an image that nothing describes",
    file: PREFACE,
    change: preface("\nText.\n\n![](lamp.png)\n"),
    problem: "7 A paragraph has no text",
    remedy: "description",
  },
  {
    name: "a misspelt comment",
    file: KIEL,
    change: replacing("<!-- page 7 -->", "<!-- page: 7 -->"),
    problem: '20 The comment "page: 7" is almost',
    remedy: "<!-- page 7 -->",
  },
  {
    name: "questions to a sentence that the passage lacks",
    file: KIEL,
    change: replacing("asks 1", "asks 2"),
    problem: "14 The passage has no sentence 2: it has 1",
    remedy: "Count the passage's sentences from 1",
  },
  {
    name: "questions to no sentence",
    file: KIEL,
    change: replacing("asks 1", "asks"),
    problem: '14 The comment "asks: What',
    remedy: "asks 1: Why? | reason",
  },
  {
    name: "a falling range of pages",
    file: KIEL,
    change: replacing("<!-- pages 8–9 -->", "<!-- pages 9–8 -->"),
    problem: '35 The comment "pages 9–8"',
    remedy: "<!-- pages 7–8 -->",
  },
  {
    name: "terms without words",
    file: KIEL,
    change: replacing("fuel, petroleum", " , "),
    problem: '13 The comment "terms: ,"',
    remedy: "terms: one, another",
  },
  {
    name: "a comment on a line with text",
    file: PREFACE,
    change: preface("\nText. <!-- page 7 -->\n"),
    problem: "5 A comment of terms, asks or pages stands on a line with text",
    remedy: "line of its own",
  },
  {
    name: "text behind a comment",
    file: PREFACE,
    change: preface("\n<!-- page 7 --> Text.\n"),
    problem: "5 A comment of terms, asks or pages",
    remedy: "line of its own",
  },
  {
    name: "a comment inside a list",
    file: PREFACE,
    change: preface("\n- One\n  <!-- terms: two -->\n"),
    problem: "5 A comment of terms, asks or pages",
    remedy: "not indented",
  },
  {
    name: "a comment that is never closed",
    file: PREFACE,
    change: preface("\nText.\n\n<!-- terms: a\n\nMore.\n"),
    problem: "7 A comment is never closed",
    remedy: "-->",
  },
  {
    name: "terms before any passage",
    file: KIEL,
    change: replacing('{#lamps label="Lamps"}\n', "{#lamps}\n\n<!-- terms: a -->\n"),
    problem: "12 A comment of terms or asks stands before any passage",
    remedy: "behind the passage",
  },
  {
    name: "a note before any passage",
    file: PREFACE,
    change: preface("\n> [!NOTE]\n> Odd.\n\nText.\n"),
    problem: "5 An editor's note stands before any passage",
    remedy: "behind the passage",
  },
  {
    name: "an empty note",
    file: PREFACE,
    change: preface("\nText.\n\n> [!NOTE]\n"),
    problem: "7 The editor's note has no text",
    remedy: "remove it",
  },
  {
    name: "another kind of note",
    file: PREFACE,
    change: preface("\nText.\n\n> [!TIP]\n> Odd.\n"),
    problem: '7 "[!TIP]" is not known',
    remedy: "> [!NOTE]",
  },
  {
    name: "a footnote that is not written",
    file: PREFACE,
    change: preface("\nText.[^7]\n"),
    problem: "5 The footnote [^7] is named but not written",
    remedy: "[^7]: …",
  },
  {
    name: "a footnote that nothing names",
    file: KIEL,
    change: adding("[^2]: Nothing.\n"),
    problem: "44 No sentence names the footnote [^2]",
    remedy: "marker",
  },
  {
    name: "a footnote that is written twice",
    file: KIEL,
    change: adding("[^1]: Again.\n"),
    problem: "44 The footnote [^1] is written twice",
    remedy: "one of the two",
  },
  {
    name: "a footnote without text",
    file: PREFACE,
    change: preface("\nText.[^7]\n\n[^7]:\n"),
    problem: "7 The footnote [^7] has no text",
    remedy: "source",
  },
  {
    name: "a footnote on a heading",
    file: KIEL,
    change: replacing("### Lenses", "### Lenses[^1]"),
    problem: "29 The footnote [^1] hangs on a heading",
    remedy: "sentence",
  },
  // Figures
  {
    name: "a figure that stands twice",
    file: FIGURES,
    change: (text) => text + text.replace("figures:\n", ""),
    problem: '16 The figure "oil" stands twice',
    remedy: "under one",
  },
  {
    name: "a figure without values",
    file: FIGURES,
    change: "figures:\n  - id: a\n    label: A\n    unit: b\n    values: []\n",
    problem: '5 "values" of item 1 of "figures" is not a list with at least one value',
    remedy: "at least one",
  },
  {
    name: "a value in quotation marks",
    file: FIGURES,
    change: replacing("value: 14.6", 'value: "14.6"'),
    problem: '9 "value" of item 1 of "values"',
    remedy: "a number",
  },
  {
    name: "an unknown city of a figure",
    file: FIGURES,
    change: replacing("city: kiel", "city: bonn"),
    problem: '7 The document has no city "bonn"',
    remedy: "kiel, brest",
  },
  {
    name: "an unknown passage",
    file: FIGURES,
    change: replacing("kiel/lamps/1", "kiel/lamps/9"),
    problem: '13 The document has no passage "kiel/lamps/9"',
    remedy: "part/section/number",
  },
  {
    name: "a figure that does not stand in its passage",
    file: FIGURES,
    change: replacing('"14.6 litres"', '"14.60 litres"'),
    problem: '10 "14.60 litres" does not stand',
    remedy: "letter for letter",
  },
  {
    name: "a figure that is only part of a number",
    file: FIGURES,
    change: replacing('"14.6 litres"', '"6 litres"'),
    problem: '10 "6 litres" does not stand',
    remedy: "letter for letter",
  },
  {
    name: "an unknown source",
    file: FIGURES,
    change: replacing('source: "1"', "source: 5"),
    problem: "14 The passage's part has no footnote [^5]",
    remedy: "leave source out",
  },
  {
    name: "a falling span of dates",
    file: FIGURES,
    change: replacing("1895/1911", "1911/1895"),
    problem: '11 "date" of item 1',
    remedy: "1951/1977",
  },
];

function bomb(): string {
  const levels = ["a: &a [x, x, x, x, x, x, x, x, x]"];
  for (const [level, below] of [
    ["b", "a"],
    ["c", "b"],
    ["d", "c"],
    ["e", "d"],
  ]) {
    levels.push(`${level}: &${level} [${Array(9).fill(`*${below}`).join(", ")}]`);
  }
  return levels.join("\n");
}

describe("the strict format refuses, with line and remedy,", () => {
  it.each(CASES)("$name", ({ file, change, toldIn, problem, remedy }) => {
    const { corpus, problems } = readCorpus(filesOf(LIGHTHOUSES, { [file]: change }));
    expect(corpus).toBeNull();
    expect(problems.map((found) => `${found.file} ${found.line} ${found.problem}`)).toContainEqual(
      expect.stringContaining(`${toldIn ?? file} ${problem}`),
    );
    const told = problems.find((found) => `${found.line} ${found.problem}`.startsWith(problem));
    expect(told?.remedy).toContain(remedy);
  });
});

describe("reading a corpus", () => {
  it("collects the problems of all files, by file and line", () => {
    const { problems } = readCorpus(
      filesOf(LIGHTHOUSES, {
        [DOCUMENT]: replacing("digest: true", "digets: true"),
        [PREFACE]: preface("\nText.[^7]\n\n# Again\n"),
        [FIGURES]: replacing("kiel/lamps/1", "kiel/lamps/9"),
        "bees.md": "\0",
      }),
    );
    expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual([
      "bees.md:1",
      "lighthouses/document.yaml:6",
      "lighthouses/en/preface.md:5",
      "lighthouses/en/preface.md:7",
      "lighthouses/figures.yaml:13",
    ]);
  });

  it("checks the other figures when one is faulty", () => {
    const second = (LIGHTHOUSES[FIGURES] ?? "")
      .replace("figures:\n", "")
      .replace("id: oil", "id: gas")
      .replace("14.6 l", "99 l");
    const { problems } = readCorpus(
      filesOf(LIGHTHOUSES, { [FIGURES]: (text) => text.replace("unit: litres", "units: litres") + second }),
    );
    expect(problems.map(({ line }) => line)).toEqual([2, 5, 24]);
  });

  it.each([
    ["title", "titel: Bees", "titel"],
    ["authors", "autors: [A]", "autors"],
    ["language", "langauge: de", "langauge"],
    ["date", "# of the hive\nDtae: 1999", "Dtae"],
  ])("refuses a misspelt key of a plain file, and says that %s is meant", (meant, line, key) => {
    const { corpus, problems } = readCorpus([{ path: "bees.md", text: `---\npages: 3\n${line}\n---\nBees dance.\n` }]);
    expect(corpus).toBeNull();
    expect(problems).toEqual([
      {
        file: "bees.md",
        line: 2 + line.split("\n").length,
        problem: `The key "${key}" is not known here.`,
        remedy: expect.stringContaining(`Did you mean "${meant}"?`),
      },
    ]);
  });

  it("says how a folder must be named whose name is no id", () => {
    const files = filesOf(LIGHTHOUSES).map((file) => ({
      ...file,
      path: file.path.replace("lighthouses", "Light Houses"),
    }));
    const { problems } = readCorpus(files);
    expect(problems).toMatchObject([
      { file: "Light Houses/document.yaml", line: 1, remedy: expect.stringContaining(": light-houses.") },
    ]);
  });

  it.each([
    ["document.yaml", "CORPUS_DIR"],
    ["library/lighthouses/document.yaml", "directly into the corpus folder"],
    ["lighthouses/document.yml", "Name it document.yaml"],
  ])("says where a description belongs that stands at %s", (path, remedy) => {
    const { problems } = readCorpus([{ path, text: "title: A" }]);
    expect(problems).toMatchObject([{ file: path, line: 1, remedy: expect.stringContaining(remedy) }]);
  });

  it("says so when a described document has no text in any language", () => {
    const { problems } = readCorpus(filesOf(LIGHTHOUSES, { [PREFACE]: null, [KIEL]: null }));
    expect(problems).toMatchObject([
      { file: DOCUMENT, line: 1, remedy: expect.stringContaining("en, de, tr, fr, ar") },
    ]);
  });

  it("finds nothing wrong with a folder that holds nothing", () => {
    const { corpus, problems } = readCorpus([{ path: "README.md", text: "# The corpus" }]);
    expect(problems).toEqual([]);
    expect(corpus?.documents).toEqual([]);
  });
});
