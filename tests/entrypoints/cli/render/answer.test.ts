import { describe, expect, it } from "vitest";
import type { Answer } from "../../../../src/core/answer/answer.ts";
import type { City } from "../../../../src/core/corpus/city.ts";
import { renderAnswer } from "../../../../src/entrypoints/cli/render/answer.ts";
import { displayWidth } from "../../../../src/entrypoints/cli/terminal/display-width.ts";
import { answerWith } from "../../../support/scripted-application.ts";
import { createOutputDouble } from "../../../support/terminal-double.ts";

const city = (id: string, name: string): City => ({ id, name, country: null, names: [] });
const CITIES = [
  city("kiel", "Kiel"),
  city("istanbul", "Istanbul"),
  city("offenbach", "Offenbach"),
  city("tangier", "Tangier"),
];

const COMPARISON: Answer = answerWith({
  answer:
    "Istanbul has 14.6 million residents [1].\nOffenbach has 130,000 residents [2].\nFor Tangier, the report gives no such figure.",
  citations: [
    {
      number: 1,
      document: "Cities",
      passageId: "c/istanbul/1",
      city: "istanbul",
      section: "Istanbul › Profile",
      pages: "6–9",
      quote: "14.6 million residents",
      url: "",
    },
    {
      number: 2,
      document: "Cities",
      passageId: "c/offenbach/1",
      city: "offenbach",
      section: "Profile",
      pages: "10",
      quote: "130,000 residents",
      url: "",
    },
  ],
});

const REFUSAL: Answer = answerWith({
  status: "not_in_report",
  answer: "The report does not say this. What comes nearest stands in Kiel › Lamps.",
  sentences: [],
  citations: [],
  reason: "not_covered",
  related: [
    {
      passageId: "l/kiel/1",
      city: "kiel",
      section: "Kiel › Lamps",
      pages: null,
      quote: "The lamp burns oil.",
      url: "",
    },
  ],
});

describe("renderAnswer", () => {
  it("gives a pipe the words, one line a paragraph, and the source with its quote", () => {
    expect(renderAnswer(answerWith(), CITIES, createOutputDouble(), "whole")).toEqual([
      "The lamp of Kiel burns 14.6 litres of oil a night, since 1895 [1].",
      "",
      "[1] Kiel › Lamps, pages 6–9 (Lights of the North)",
      "    “The lamp of Kiel burns 14.6 litres of oil a night, since 1895.”",
    ]);
  });

  it("never parts a number from its word", () => {
    const answer = answerWith({ answer: "The lamp of Kiel burns fourteen litres [1]." });
    expect(renderAnswer(answer, CITIES, createOutputDouble(40), "brief").slice(0, 2)).toEqual([
      "The lamp of Kiel burns fourteen",
      "litres [1].",
    ]);
  });

  it("wraps everything to a narrow terminal", () => {
    const lines = renderAnswer(answerWith(), CITIES, createOutputDouble(40), "whole");
    expect(lines).toEqual([
      "The lamp of Kiel burns 14.6 litres of",
      "oil a night, since 1895 [1].",
      "",
      "[1] ◆ K Kiel › Lamps, pages 6–9 (Lights",
      "    of the North)",
      "    “The lamp of Kiel burns 14.6 litres",
      "    of oil a night, since 1895.”",
    ]);
  });

  it("gives each city of a comparison its shape and letter, and says the city where the section does not", () => {
    const lines = renderAnswer(COMPARISON, CITIES, createOutputDouble(80), "brief");
    expect(lines).toEqual([
      "Istanbul has 14.6 million residents [1].",
      "Offenbach has 130,000 residents [2].",
      "For Tangier, the report gives no such figure.",
      "",
      "[1] ● I Istanbul › Profile, pages 6–9",
      "[2] ■ O Offenbach › Profile, page 10",
    ]);
  });

  it("names a place once for the citations that follow each other there, when quotes are left out", () => {
    const [citation] = answerWith().citations;
    if (citation === undefined) throw new Error("an answer without a citation");
    const answer = answerWith({
      citations: [citation, { ...citation, number: 2 }, { ...citation, number: 3, pages: "9" }],
    });
    expect(renderAnswer(answer, CITIES, createOutputDouble(80), "brief").slice(-2)).toEqual([
      "[1] [2] ◆ K Kiel › Lamps, pages 6–9",
      "[3] ◆ K Kiel › Lamps, page 9",
    ]);
  });

  it("colours the city's mark where there is colour, and nothing of a pipe", () => {
    const coloured = renderAnswer(COMPARISON, CITIES, createOutputDouble(80, 24), "brief").join("\n");
    expect(coloured).toContain("\u001b[1;97;48;2;166;61;47m ● I \u001b[0m");
    expect(renderAnswer(COMPARISON, CITIES, createOutputDouble(), "whole").join("\n")).not.toContain("\u001b");
  });

  it("says of a refusal what is near", () => {
    expect(renderAnswer(REFUSAL, CITIES, createOutputDouble(), "whole")).toEqual([
      "The report does not say this. What comes nearest stands in Kiel › Lamps.",
      "",
      "What stands nearest",
      "",
      "Kiel › Lamps",
      "  “The lamp burns oil.”",
    ]);
  });

  it("says who wrote it, where a model did", () => {
    const written = answerWith({ mode: "generated", model: "double-1" });
    const lines = renderAnswer(written, CITIES, createOutputDouble(60), "whole");
    expect(lines).toContain("Written by double-1; each sentence checked against its");
    expect(renderAnswer(answerWith(), CITIES, createOutputDouble(60), "whole").join("\n")).not.toContain("Written by");
  });

  it("shows a notice", () => {
    const lines = renderAnswer(answerWith({ notice: "The model is down." }), CITIES, createOutputDouble(), "brief");
    expect(lines.slice(1, 3)).toEqual(["", "Note: The model is down."]);
  });

  it("wraps Arabic within the width and keeps its words in their order", () => {
    const words = "يعيش في إسطنبول نحو أربعة عشر مليون نسمة، وهي أكبر مدينة في تركيا وأكثرها تنوعًا";
    const answer = answerWith({ language: "ar", answer: `${words} [1].` });
    const lines = renderAnswer(answer, CITIES, createOutputDouble(40), "brief");
    const end = lines.indexOf("");
    expect(lines.slice(0, end).join(" ")).toBe(`${words} [1].`);
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(40);
  });

  it("keeps to 78 columns on a wide terminal, because long lines are hard to read", () => {
    const answer = answerWith({ answer: "word ".repeat(100).trim() });
    const lines = renderAnswer(answer, CITIES, createOutputDouble(200), "brief");
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(78);
  });
});
