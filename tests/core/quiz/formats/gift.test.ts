import fc from "fast-check";
import { parse } from "gift-pegjs";
import { describe, expect, it } from "vitest";
import { GIFT } from "../../../../src/core/quiz/formats/gift.ts";
import { importGift } from "../../../../src/core/quiz/formats/import-gift.ts";
import { responseText } from "../../../../src/core/quiz/formats/item-text.ts";
import type { Item } from "../../../../src/core/quiz/item.ts";
import { sampleItem, sampleItems } from "../../../support/sample-items.ts";

const EVIDENCE = {
  passageId: "lights/1",
  document: "Lights",
  city: null,
  section: "North",
  pages: "3",
  quote: "The north light is red: {always}.",
};

const SIGNS = [
  "a",
  "b",
  " ",
  "~",
  "=",
  "#",
  "{",
  "}",
  ":",
  "\\",
  "%",
  "-",
  ".",
  "?",
  "!",
  "'",
  '"',
  "<",
  ">",
  "&",
  "ş",
  "ع",
  "1",
];

const written = (items: readonly Item[]) => GIFT.write({ title: "Lights", language: "en", items });
const ids = () => {
  let count = 0;
  return () => `import-${(count += 1)}`;
};
const keyText = (item: Item) => (item.key === null ? null : responseText(item, item.key));

describe("GIFT", () => {
  it("is read by another parser as it was meant, with quote and page", () => {
    const items = sampleItems().map((item) => ({ ...item, evidence: EVIDENCE }));
    const { content, leftOut } = written(items);
    const questions = parse(String(content));
    expect(questions.map(({ type }) => type)).toEqual(["MC", "MC", "TF", "Numerical", "Matching", "Matching"]);
    expect(leftOut).toEqual([{ item: "lighthouses/poll", reason: expect.stringContaining("no right answer") }]);
    for (const question of questions) {
      expect("globalFeedback" in question ? question.globalFeedback?.text : "").toContain(
        "“The north light is red: {always}.”",
      );
      expect("globalFeedback" in question ? question.globalFeedback?.text : "").toContain("Lights, North, p. 3");
    }
  });

  it("comes back as the same questions, with the same right answers and no source", () => {
    const items = sampleItems().filter(({ kind }) => kind !== "poll" && kind !== "order");
    const { items: back, problems } = importGift(String(written(items).content), "en", ids());
    expect(problems).toEqual([]);
    expect(back.map(({ kind, stem }) => [kind, stem])).toEqual(items.map(({ kind, stem }) => [kind, stem]));
    expect(back.map(keyText)).toEqual(items.map(keyText));
    expect(back.every(({ evidence, origin }) => evidence === null && origin === "import")).toBe(true);
  });

  it("writes an order as a match of each option with its place", () => {
    const order = sampleItem("order");
    const [question] = parse(String(written([order]).content));
    expect(question).toMatchObject({
      matchPairs: [
        { subquestion: { text: "North" }, subanswer: "1" },
        { subquestion: { text: "South" }, subanswer: "2" },
        { subquestion: { text: "East" }, subanswer: "3" },
      ],
    });
  });

  it.each(["-> North", "%50%North"])("leaves a question out whose option begins with “%s”, and says why", (text) => {
    const item = sampleItem("single-choice", {
      options: [
        { id: "a", text },
        { id: "b", text: "South" },
      ],
    });
    const { content, leftOut } = written([item, sampleItem("number")]);
    expect(leftOut).toEqual([{ item: item.id, reason: expect.stringContaining(text) }]);
    expect(parse(String(content))).toHaveLength(1);
  });

  it("leaves a match out that has an arrow within", () => {
    const item = sampleItem("match", {
      matches: [
        { id: "a", text: "Green -> white" },
        { id: "b", text: "Red" },
      ],
    });
    expect(written([item]).leftOut).toHaveLength(1);
  });

  it("keeps every text whole, whatever signs are in it", () => {
    // Runs of spaces are one to GIFT.
    const anyText = fc
      .string({ unit: fc.constantFrom(...SIGNS), minLength: 1, maxLength: 30 })
      .map((text) => `x${text.trim().replace(/ +/gu, " ")}x`);
    fc.assert(
      fc.property(anyText, fc.uniqueArray(anyText, { minLength: 2, maxLength: 5 }), (stem, texts) => {
        const options = texts.map((text, place) => ({ id: "abcdef".charAt(place), text }));
        const item = sampleItem("single-choice", { stem, options, key: { type: "choice", options: ["b"] } });
        const { items: back, problems } = importGift(String(written([item]).content), "en", ids());
        expect(problems).toEqual([]);
        expect(back).toMatchObject([{ stem, options, key: item.key }]);
      }),
    );
  });
});

describe("reading GIFT", () => {
  it("says what it cannot take over, with its line, and takes over the rest", () => {
    const text = [
      "// made by hand",
      "$CATEGORY: lights",
      "",
      "Which lamp is red? {=North ~South}",
      "",
      "Explain the lamps. {}",
      "",
      "The lamp is {=red =crimson}",
      "",
      "Broken { =a ~b",
      "",
      "How many steps? {#120:2}",
    ].join("\r\n");
    const { items, problems } = importGift(`\uFEFF${text}`, "de", ids());
    expect(items.map(({ kind, language }) => [kind, language])).toEqual([
      ["single-choice", "de"],
      ["number", "de"],
    ]);
    expect(items[1]?.key).toEqual({ type: "number", value: 120, least: 118, most: 122 });
    expect(problems.map(({ line }) => line)).toEqual([6, 8, 10]);
  });

  it("says that nothing is in a file that holds nothing", () => {
    expect(importGift(" \n\n", "en", ids())).toEqual({
      items: [],
      problems: [{ line: 1, message: "there is no question in it" }],
    });
  });

  it("reads no file of endless questions", () => {
    const many = Array.from({ length: 101 }, (_, number) => `Question ${number}? {=a ~b}`).join("\n\n");
    expect(importGift(many, "en", ids())).toMatchObject({ items: [], problems: [{ line: 1 }] });
  });
});
