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
      expect.stringContaining("It belongs to no city"),
    ]);
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
