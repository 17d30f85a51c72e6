import { describe, expect, it } from "vitest";
import type { Corpus } from "../../../src/core/corpus/corpus.ts";
import { type CorpusReading, readCorpus } from "../../../src/core/corpus/read-corpus.ts";
import { filesOf, LIGHTHOUSES } from "../../support/lighthouse-corpus.ts";

function read(files: Readonly<Record<string, string>>): CorpusReading & { readonly corpus: Corpus } {
  const reading = readCorpus(filesOf(files));
  expect(reading.problems).toEqual([]);
  if (reading.corpus === null) throw new Error("no corpus though no problem");
  return { ...reading, corpus: reading.corpus };
}

const passagesOf = (corpus: Corpus) => corpus.passages.map(({ id, text }) => `${id}: ${text}`);

describe("a plain Markdown file", () => {
  it("is a document of one passage when it holds one sentence", () => {
    const { corpus } = read({ "bees.md": "Bees dance.\n" });
    expect(corpus.documents).toMatchObject([
      { id: "bees", title: "bees", date: null, authors: [], cities: [], digest: false },
    ]);
    expect(corpus.passages).toEqual([
      {
        id: "bees/bees/1",
        document: "bees",
        section: "bees",
        city: null,
        pages: null,
        language: "en",
        text: "Bees dance.",
        terms: [],
        note: null,
        sources: [],
      },
    ]);
  });

  it("is a document of 2,000 passages when it holds them", () => {
    const chapters = Array.from({ length: 100 }, (_, chapter) => {
      const paragraphs = Array.from(
        { length: 20 },
        (_, number) => `Hive ${chapter}-${number} gave honey. It was sold in spring.`,
      );
      return `## Year ${chapter}\n\n${paragraphs.join("\n\n")}\n`;
    });
    const { corpus } = read({ "honey.md": `# The honey ledger\n\n${chapters.join("\n")}` });
    expect(corpus.passages).toHaveLength(2_000);
    expect(corpus.document("honey")?.sections).toHaveLength(100);
    expect(corpus.passage("honey/honey/year-99/20")?.text).toBe("Hive 99-19 gave honey. It was sold in spring.");
    expect(new Set(corpus.passages.map((passage) => passage.id)).size).toBe(2_000);
  });

  it("takes its title from the first heading, which opens no section of its own", () => {
    const { corpus } = read({ "bees.md": "# Keeping bees\n\nBees dance.\n\n## Swarms\n\nThey leave in May.\n" });
    expect(corpus.documents[0]).toMatchObject({
      title: "Keeping bees",
      sections: [
        { id: "bees", heading: "Keeping bees", path: ["Keeping bees"], label: "Keeping bees" },
        { id: "bees/swarms", heading: "Swarms", path: ["Keeping bees", "Swarms"], label: "Swarms" },
      ],
    });
  });

  it("takes its title from the file's name where no heading gives one", () => {
    const { corpus } = read({ "city_of-bees.md": "Bees dance.\n\n## Swarms\n\nThey leave.\n" });
    expect(corpus.documents[0]?.title).toBe("city of bees");
  });

  it("keeps a heading without text in the path of what stands below it", () => {
    const { corpus } = read({
      "bees.md":
        "# Bees\n\n<!-- page 4 -->\n\n## Diseases\n\n### Mites\n\nMites came ~50 years ago to 10~12 of 13~15 hives.\n",
    });
    expect(passagesOf(corpus)).toEqual(["bees/bees/mites/1: Mites came ~50 years ago to 10~12 of 13~15 hives."]);
    expect(corpus.documents[0]?.sections.map(({ path, pages, passages }) => [path, pages, passages.length])).toEqual([
      [["Bees", "Diseases"], "4", 0],
      [["Bees", "Diseases", "Mites"], "4", 1],
    ]);
  });

  it("makes ids from headings of any script, and tells like ones apart", () => {
    const { corpus } = read({
      "kovan.md":
        "# Arı\n\n## Göç ve İltica\n\nA.\n\n## الهجرة في طنجة\n\nB.\n\n## Göç ve İltica\n\nC.\n\n## 🐝\n\nD.\n\n## 🐝🐝\n\nE.\n",
    });
    expect(passagesOf(corpus)).toEqual([
      "kovan/kovan/goc-ve-iltica/1: A.",
      "kovan/kovan/الهجرة-في-طنجة/1: B.",
      "kovan/kovan/goc-ve-iltica-2/1: C.",
      "kovan/kovan/section/1: D.",
      "kovan/kovan/section-2/1: E.",
    ]);
  });

  it("honours front matter that it can use, and says what it cannot", () => {
    const { corpus, suggestions } = read({
      "bees.md":
        "---\ntitle: The dance\nauthor: x\nauthors: Karl Frisch\ndate: 1927-05-01T08:00:00Z\npages: 4\nlanguage: de\ncity: [a, {b: c}]\n---\n# Bees\n\nBees dance.\n",
    });
    expect(corpus.documents[0]).toMatchObject({ title: "The dance", authors: ["Karl Frisch"], date: "1927-05-01" });
    expect(corpus.passages[0]).toMatchObject({ pages: "4", language: "de", city: null });
    expect(suggestions.map((advice) => advice.suggestion)).toEqual([
      expect.stringContaining("Line 8: The value of city in the front matter cannot be used"),
    ]);
  });

  it("takes what other programs call the same, in any capitals, and leaves their other keys alone", () => {
    const { corpus, suggestions } = read({
      "bees.md":
        "---\nTitle: The dance\nauthor: Karl Frisch\nDATE: 1927\npage: 4\nlang: de\nlayout: post\ntags: [a]\nconstructor: x\n---\nBees dance.\n",
    });
    expect(corpus.documents[0]).toMatchObject({ title: "The dance", authors: ["Karl Frisch"], date: "1927" });
    expect(corpus.passages[0]).toMatchObject({ pages: "4", language: "de" });
    expect(suggestions).toEqual([]);
  });

  it("leaves front matter out that is no YAML, and says so", () => {
    const { corpus, suggestions } = read({ "bees.md": "---\ntitle: Bees: a life\n---\nBees dance.\n" });
    expect(passagesOf(corpus)).toEqual(["bees/bees/1: Bees dance."]);
    expect(suggestions[0]).toMatchObject({
      file: "bees.md",
      suggestion: expect.stringMatching(/^Line 2: .*are not YAML/u),
    });
  });

  it("names the line of the fault in front matter that is no YAML", () => {
    const { suggestions } = read({ "bees.md": "---\ndate: 1999\n\ttitle: Bees\n---\nBees dance.\n" });
    expect(suggestions[0]?.suggestion).toMatch(/^Line 3: .*are not YAML/u);
  });

  it("takes front matter without an end as text, and says so", () => {
    const { corpus, suggestions } = read({ "bees.md": "---\ntitle: Bees\n\nBees dance.\n" });
    expect(passagesOf(corpus)).toEqual(["bees/bees/1: title: Bees", "bees/bees/2: Bees dance."]);
    expect(suggestions[0]?.suggestion).toContain("Line 1: The front matter is never closed");
    expect(read({ "bees.md": "---\n\nBees dance.\n" }).suggestions[0]?.suggestion).not.toContain("never closed");
  });

  it("takes text between two rules at its top as text", () => {
    const { corpus } = read({ "bees.md": "---\n\nBees dance.\n\n---\n\nThey sing.\n" });
    expect(passagesOf(corpus)).toEqual(["bees/bees/1: Bees dance.", "bees/bees/2: They sing."]);
  });

  it("splits long paragraphs at sentence ends into pieces of about one length", () => {
    const sentence = "The bees of this hive went out before the sun was over the trees and came home late.";
    const { corpus } = read({ "bees.md": Array(15).fill(sentence).join(" ") });
    const lengths = corpus.passages.map((passage) => passage.text.length);
    expect(corpus.passages.map((passage) => passage.text).join(" ")).toBe(Array(15).fill(sentence).join(" "));
    expect(Math.max(...lengths)).toBeLessThanOrEqual(1_200);
    expect(Math.min(...lengths)).toBeGreaterThan(500);
    for (const { text } of corpus.passages) expect(text).toMatch(/^The bees.*late\.$/);
  });

  it("gives each piece of a long paragraph the footnotes of its own sentences", () => {
    const filler = "Bees fly. ".repeat(80);
    const { corpus } = read({ "bees.md": `First.[^1] ${filler} Last.[^2]\n\n[^1]: One.\n[^2]: Two.\n` });
    expect(corpus.passages.map((passage) => passage.sources.map((source) => source.text))).toEqual([["One.", "Two."]]);
    const { corpus: long } = read({
      "bees.md": `First.[^1] ${filler.repeat(2)} Last.[^2]\n\n[^1]: One.\n[^2]: Two.\n`,
    });
    expect(long.passages.map((passage) => passage.sources.map((source) => source.text))).toEqual([["One."], ["Two."]]);
  });

  it("passes over what the strict format refuses", () => {
    const { corpus } = read({
      "bees.md": [
        "# Bees {.wide}",
        "<!-- terms: too early -->",
        "A.[^9] <!-- page 4 -->",
        "## B {#b}",
        "> [!TIP]\n> Smoke calms.",
        "> [!NOTE]\n> The year is wrong.",
        "## C {#b}",
        '<p align="center">Wax <br> &<script>alert(1)</script> honey</p>',
        "![A queen](q.png)",
      ].join("\n\n"),
    });
    expect(corpus.passages).toMatchObject([
      { id: "bees/bees/1", text: "A.", pages: null },
      { id: "bees/bees/b/1", text: "Smoke calms.", note: "The year is wrong.", pages: "4" },
      { id: "bees/bees/b-2/1", text: "Wax & honey" },
      { id: "bees/bees/b-2/2", text: "A queen" },
    ]);
  });

  it("is left out when it holds no text, and says so", () => {
    const { corpus, suggestions } = read({ "empty.md": "# Nothing\n", "bees.md": "Bees dance." });
    expect(corpus.documents.map((document) => document.id)).toEqual(["bees"]);
    expect(suggestions).toContainEqual({
      document: "empty",
      file: "empty.md",
      suggestion: expect.stringContaining("holds no text"),
    });
  });

  it("says that a comment without an end hides what follows", () => {
    const { suggestions } = read({ "bees.md": "Bees dance.\n\n<!-- to do\n\nThey sing.\n" });
    expect(suggestions[0]?.suggestion).toContain("line 3 is never closed");
  });

  it("hears what could be added to it, and nothing when all is there", () => {
    const { suggestions } = read({
      "bare.md": "Bees dance.",
      "full.md": "---\nauthors: [A]\ndate: 1999\ncity: Kiel\npages: 3\n---\nBees dance.",
    });
    expect(suggestions.map(({ document, suggestion }) => `${document}: ${suggestion.split(".")[0]}`)).toEqual([
      "bare: No date is known",
      "bare: No authors are known",
      "bare: It belongs to no city",
      "bare: Citations cannot name pages",
    ]);
  });

  it("is not asked for a city where no document has one", () => {
    const advice = (files: Readonly<Record<string, string>>) =>
      read(files).suggestions.map(({ suggestion }) => suggestion);
    const noCity = expect.stringContaining("It belongs to no city");
    expect(advice({ "bees.md": "Bees dance in Kiel.", "wax.md": "Wax melts." })).not.toContainEqual(noCity);
    expect(advice({ "bees.md": "Bees dance.", ...LIGHTHOUSES })).toContainEqual(noCity);
  });
});

describe("a list or table of a plain file", () => {
  const only = (markdown: string) => read({ "bees.md": `# Bees\n\n${markdown}\n` }).corpus.passages;

  it("names every cell of a row by its header, so that the row makes sense alone", () => {
    const [table] = only(
      "Bees by weight\n\n| Species | Weight: | Note |\n| --- | --- | --- |\n| Honeybee | 0.1 g |  |\n| Hornet | 0.5 g | stings |",
    );
    expect(table).toMatchObject({
      text: "Bees by weight\nSpecies: Honeybee; Weight: 0.1 g\nSpecies: Hornet; Weight: 0.5 g; Note: stings",
      terms: [],
      firstItem: 1,
    });
  });

  it("leaves a cell without a header as it is, and a table without any as pairs", () => {
    expect(only("| | 2015 |\n| --- | --- |\n| Kiel | 12 hives |")[0]?.text).toBe("Kiel; 2015: 12 hives");
    expect(only("| | |\n| --- | --- |\n| Kiel | 12 hives |")[0]?.text).toBe("Kiel: 12 hives");
  });

  it("keeps the footnotes of header and rows apart", () => {
    const [table] = only(
      "| Bee[^1] | Weight[^2] |\n| --- | --- |\n| Honeybee | 0.1 g[^3] |\n| Hornet | 0.5 g |\n\n[^1]: One.\n[^2]: Two.\n[^3]: Three.",
    );
    expect(table?.text).toBe("Bee: Honeybee; Weight: 0.1 g\nBee: Hornet; Weight: 0.5 g");
    expect(table?.sources.map(({ text }) => text)).toEqual(["One.", "Two.", "Three."]);
  });

  it("stands with the short line before it, whether or not that ends in a colon, and tells where its items begin", () => {
    expect(only("A keeper needs three things.\n\n1. a veil\n2. a smoker\n3. time\n\nTime is dear.")).toMatchObject([
      { id: "bees/bees/1", text: "A keeper needs three things.\na veil\na smoker\ntime", firstItem: 1 },
      { id: "bees/bees/2", text: "Time is dear." },
    ]);
    const [bare, more] = only("- a veil\n- a smoker\n\nTime is dear.");
    expect([bare?.firstItem, more?.firstItem]).toEqual([0, undefined]);
  });

  it("stands apart from a paragraph before it that has more to say", () => {
    const paragraph = "The bees of this hive went out before the sun was over the trees. ".repeat(3).trim();
    expect(only(`${paragraph}\n\n- a veil\n- a smoker`).map(({ text }) => text)).toEqual([
      paragraph,
      "a veil\na smoker",
    ]);
  });

  it("has brief nested items on the line of what they belong to, and sentences on lines of their own", () => {
    expect(only("They visit:\n\n- trees\n  - lime\n  - maple\n- herbs:\n  - sage\n- no grass")[0]?.text).toBe(
      "They visit:\ntrees: lime; maple\nherbs: sage\nno grass",
    );
    expect(only("- trees\n  - Lime blooms in June.\n  - Maple is early.")[0]?.text).toBe(
      "trees\nLime blooms in June.\nMaple is early.",
    );
  });

  it("is split between its items when it is long, and each piece says what its items are", () => {
    const items = Array.from({ length: 60 }, (_, number) => `- hive ${number} stands. It gives honey.[^${number}]`);
    const notes = items.map((_, number) => `[^${number}]: Note ${number}.`);
    const pieces = only(`These hives are mine:[^me]\n\n${items.join("\n")}\n\n[^me]: Mine.\n${notes.join("\n")}`);
    expect(pieces.length).toBeGreaterThan(1);
    for (const { text, firstItem, sources } of pieces) {
      const [lead, ...lines] = text.split("\n");
      expect([lead, firstItem, text.length <= 1200]).toEqual(["These hives are mine:", 1, true]);
      const numbers = lines.map((line) => /^hive (\d+) stands\. It gives honey\.$/u.exec(line)?.[1]);
      expect(sources.map((source) => source.text)).toEqual(["Mine.", ...numbers.map((number) => `Note ${number}.`)]);
    }
    expect(pieces.flatMap(({ text }) => text.split("\n").slice(1))).toHaveLength(60);
  });

  it("is split without its lead-in where that is long itself", () => {
    const lead = `${"Many words ".repeat(80)}lead here:`;
    const items = Array.from({ length: 20 }, (_, number) => `- hive ${number} ${"hums ".repeat(20)}`);
    const pieces = only(`${lead}\n\n${items.join("\n")}`);
    expect(pieces.map(({ firstItem }) => firstItem)).toEqual([1, ...pieces.slice(1).map(() => 0)]);
    expect(pieces.flatMap(({ text }) => text.split("\n"))).toHaveLength(21);
  });
});

describe("a folder of plain Markdown files", () => {
  it("is one document with a part for each file, nested ones too", () => {
    const { corpus } = read({
      "The Apiary/one.md": "# First: the hive\n\n## Wood\n\nOak.\n",
      "The Apiary/deep/two.md": "Wax.\n",
      "The Apiary/photo.jpg": "",
      "The Apiary/notes.txt": "",
    });
    expect(corpus.documents).toMatchObject([{ id: "the-apiary", title: "The Apiary" }]);
    expect(passagesOf(corpus)).toEqual(["the-apiary/one/wood/1: Oak.", "the-apiary/deep-two/1: Wax."]);
    expect(corpus.documents[0]?.sections.map((section) => section.label)).toEqual(["First › Wood", "two"]);
  });

  it("takes title and date from its index, else the date that all dated files share", () => {
    const files = { "a/b.md": "---\ndate: 1901\n---\nOak.\n", "a/c.md": "---\ndate: 1902\n---\nWax.\n" };
    expect(read(files).corpus.documents[0]).toMatchObject({ title: "a", date: null });
    const indexed = { ...files, "a/README.md": "---\ndate: 1903\n---\n# The apiary\n" };
    expect(read(indexed).corpus.documents[0]).toMatchObject({ title: "The apiary", date: "1903" });
  });

  it("has its id beside a file, a folder and a described document of the same name", () => {
    const { corpus } = read({ "a b.md": "One.", "a-b/c.md": "Two.", "lighthouses.md": "Three.", ...LIGHTHOUSES });
    expect(corpus.documents.map((document) => document.id)).toEqual(["lighthouses", "a-b", "lighthouses-2", "a-b-2"]);
  });

  it("hears that figures without a description are not read", () => {
    const { suggestions } = read({ "bees/a.md": "Bees.", "bees/figures.yaml": "figures: []" });
    expect(suggestions.at(-1)).toMatchObject({ document: "bees", file: "bees/figures.yaml" });
  });
});

describe("the city of a plain document's section", () => {
  const cityOf = (text: string, name = "bees.md") => {
    const { corpus } = read({ ...LIGHTHOUSES, [name]: text });
    const document = corpus.documents.find((candidate) => candidate.id !== "lighthouses");
    return Object.fromEntries(document?.sections.map((section) => [section.id.split("/").at(-1), section.city]) ?? []);
  };

  it("is the one in the nearest heading, in any spelling", () => {
    expect(
      cityOf(
        "# Bees of Kiel\n\nA.\n\n## In BREST's gardens\n\nB.\n\n### Roofs\n\nC.\n\n## Wax\n\nD.\n\n## نحل كيل\n\nE.\n",
      ),
    ).toEqual({
      bees: "kiel",
      "in-brests-gardens": "brest",
      roofs: "brest",
      wax: "kiel",
      "نحل-كيل": "kiel",
    });
  });

  it("is none where the nearest heading names two", () => {
    expect(cityOf("# Bees of Kiel\n\nA.\n\n## Kiel and Brest\n\nB.\n")).toEqual({
      bees: "kiel",
      "kiel-and-brest": null,
    });
  });

  it("is the one that more than half of the passages name where no heading does", () => {
    expect(cityOf("Kiel hums.\n\nKyl's hives stand.\n\nBrest too.\n")).toEqual({ bees: "kiel" });
    expect(cityOf("Kiel hums.\n\nBees dance.\n")).toEqual({ bees: null });
    expect(cityOf("Kiel and Brest hum.\n")).toEqual({ bees: null });
  });

  it("is the one of the front matter before all, also one that nobody else knows", () => {
    expect(cityOf("---\ncity: KYL\n---\n# Bees of Brest\n\nA.\n")).toEqual({ bees: "kiel" });
    const { corpus } = read({
      "bees.md": "---\ncity: Saint-Malo\n---\nBees.\n",
      "wax.md": "# Wax in saint malo\n\nWax.\n",
    });
    expect(corpus.cities).toEqual([{ id: "saint-malo", name: "Saint-Malo", country: null, names: [] }]);
    expect(corpus.passages.map((passage) => passage.city)).toEqual(["saint-malo", "saint-malo"]);
  });

  it("is the one in the folder's title where its files name none", () => {
    const { corpus } = read({ ...LIGHTHOUSES, "bees-of-kiel/a.md": "A.", "bees-of-kiel/b.md": "B." });
    expect(corpus.document("bees-of-kiel")?.cities.map((city) => city.id)).toEqual(["kiel"]);
  });
});
