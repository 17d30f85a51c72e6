import { XMLParser, XMLValidator } from "fast-xml-parser";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { QUIZ_FORMAT_NAMES, QUIZ_FORMATS } from "../../../../src/core/quiz/formats/formats.ts";
import { sampleItem, sampleItems } from "../../../support/sample-items.ts";

const EVIDENCE = {
  passageId: "lights/1",
  document: "Lights & Co",
  city: null,
  section: "North",
  pages: "3–4",
  quote: "The north light is <red>.",
};
const ITEMS = sampleItems().map((item) => ({ ...item, evidence: EVIDENCE }));
const BANK = { title: "Lights / North", language: "en", items: ITEMS } as const;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  isArray: (name) => ["question", "answer", "subquestion", "qti-simple-choice", "qti-value", "resource"].includes(name),
});

describe("a question bank", () => {
  it.each(QUIZ_FORMAT_NAMES)(
    "written as %s carries each quote with its page, and leaves out nothing but the poll",
    (name) => {
      const { content, leftOut } = QUIZ_FORMATS[name].write(BANK);
      const text =
        typeof content === "string"
          ? content
          : Object.values(unzipSync(content))
              .map((file) => strFromU8(file))
              .join("\n");
      expect(text).toContain("3–4");
      expect(text).toMatch(/The north light is (?:<|&lt;)red(?:>|&gt;)/u);
      expect(leftOut.map(({ item }) => item)).toEqual(name === "json" ? [] : ["lighthouses/poll"]);
    },
  );

  it("is the same bytes each time", () => {
    expect(QUIZ_FORMATS.qti3.write(BANK).content).toEqual(QUIZ_FORMATS.qti3.write(BANK).content);
  });
});

describe("Moodle XML", () => {
  const { content } = QUIZ_FORMATS["moodle-xml"].write(BANK);
  const { quiz } = parser.parse(String(content)) as { quiz: { question: Record<string, unknown>[] } };

  it("is well-formed, a question each behind the category", () => {
    expect(XMLValidator.validate(String(content))).toBe(true);
    expect(quiz.question.map((question) => question["@type"])).toEqual([
      "category",
      "multichoice",
      "multichoice",
      "truefalse",
      "numerical",
      "matching",
      "matching",
    ]);
  });

  it("gives all points for the whole right answer, and none for everything at once", () => {
    const fractions = quiz.question.slice(1, 5).map((question) => {
      const answers = question["answer"] as readonly { "@fraction": string; text: string }[];
      return answers.map((answer) => Number(answer["@fraction"]));
    });
    expect(fractions).toEqual([[0, 100, 0], [50, -100, 50, -100], [100, 0], [100]]);
  });

  it("accepts a number within its interval", () => {
    const item = sampleItem("number", { key: { type: "number", value: 120, least: 110, most: 130 } });
    const xml = String(QUIZ_FORMATS["moodle-xml"].write({ ...BANK, items: [item] }).content);
    expect(xml).toMatch(/<text>120<\/text>\s*<tolerance>10<\/tolerance>/u);
  });
});

describe("QTI 3", () => {
  const files = unzipSync(QUIZ_FORMATS.qti3.write(BANK).content as Uint8Array);
  const read = (path: string) => parser.parse(strFromU8(files[path] ?? new Uint8Array())) as Record<string, unknown>;

  it("is a package whose manifest names every file in it", () => {
    const { manifest } = read("imsmanifest.xml") as unknown as {
      manifest: { resources: { resource: { "@href": string }[] } };
    };
    const named = manifest.resources.resource.map((resource) => resource["@href"]);
    expect([...named, "imsmanifest.xml"].toSorted()).toEqual(Object.keys(files).toSorted());
    expect(named).toHaveLength(6);
    for (const file of Object.values(files)) expect(XMLValidator.validate(strFromU8(file))).toBe(true);
  });

  it("declares for each kind the right answer that its interaction can give", () => {
    const declared = Object.keys(files)
      .filter((path) => path.startsWith("items/"))
      .toSorted()
      .map((path) => {
        const item = read(path)["qti-assessment-item"] as Record<string, Record<string, unknown>>;
        const declaration = item["qti-response-declaration"] ?? {};
        const correct = declaration["qti-correct-response"] as { "qti-value": readonly unknown[] };
        return [declaration["@cardinality"], declaration["@base-type"], correct["qti-value"]];
      });
    expect(declared).toEqual([
      ["single", "identifier", ["b"]],
      ["multiple", "identifier", ["a", "c"]],
      ["single", "identifier", ["a"]],
      ["single", "float", [120]],
      ["ordered", "identifier", ["b", "a", "c"]],
      ["multiple", "directedPair", ["left-a right-b", "left-b right-a"]],
    ]);
  });
});

describe("Anki's text", () => {
  it("is a note a line, of three fields, with signs of HTML made text", () => {
    const lines = String(QUIZ_FORMATS.anki.write(BANK).content).trimEnd().split("\n");
    const notes = lines.filter((line) => !line.startsWith("#")).map((line) => line.split("\t"));
    expect(notes.map((fields) => fields.length)).toEqual(Array.from({ length: 6 }, () => 3));
    expect(notes[0]?.[2]).toContain("Red<br>");
    expect(notes[0]?.[2]).toContain("Lights &amp; Co");
    expect(notes[3]?.[2]).toContain("120 steps");
  });
});
