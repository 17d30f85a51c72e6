import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { AppError } from "../../../src/core/errors.ts";
import { readQuestions } from "../../../src/core/evaluation/question-reader.ts";

const answerable = {
  id: "d001",
  question: "How many people live in Istanbul?",
  answerable: true,
  kind: "figure",
  style: "plain",
  previous: [],
  facts: [["14.6"]],
  sections: ["istanbul/migration-profile"],
};
const unanswerable = { ...answerable, id: "d002", answerable: false, kind: "near-miss", facts: [], sections: [] };

const lines = (...questions: readonly unknown[]): string => questions.map((one) => JSON.stringify(one)).join("\n");

describe("reading a question set", () => {
  test("the development set is read whole", () => {
    const text = readFileSync(new URL("../../evals/questions/development.jsonl", import.meta.url), "utf8");
    expect(readQuestions(text, "development.jsonl")).toHaveLength(text.trim().split("\n").length);
  });

  test("questions keep their order, and are English unless they say otherwise", () => {
    const questions = readQuestions(`${lines(answerable, { ...unanswerable, language: "de" })}\r\n\n`, "set.jsonl");
    expect(questions.map(({ id, language }) => [id, language])).toEqual([
      ["d001", "en"],
      ["d002", "de"],
    ]);
  });

  test.each([
    ["broken JSON", '{"id": ', /not valid JSON/],
    ["a missing key", lines({ ...answerable, style: undefined }), /style/],
    ["an unknown key", lines({ ...answerable, fact: [] }), /fact/],
    ["an unknown kind", lines({ ...answerable, kind: "riddle" }), /kind/],
    ["a wrong type", lines({ ...answerable, facts: "14.6" }), /facts/],
    ["an empty question", lines({ ...answerable, question: "  " }), /question: must not be empty/],
    ["a fact without alternatives", lines({ ...answerable, facts: [[]] }), /facts.0: needs at least one/],
    ["a fact that nothing can hold", lines({ ...answerable, facts: [["…"]] }), /facts.0.0: holds no letter or digit/],
    ["an answerable question without facts", lines({ ...answerable, facts: [] }), /facts: must not be empty/],
    ["an answerable question without sections", lines({ ...answerable, sections: [] }), /sections: must not be empty/],
    ["facts where there is no answer", lines({ ...unanswerable, facts: [["1"]] }), /facts: must be empty/],
    [
      "sections where there is no answer",
      lines({ ...unanswerable, sections: ["in-brief"] }),
      /sections: must be empty/,
    ],
    ["a kind that contradicts answerable", lines({ ...answerable, answerable: false }), /answerable: must be true/],
    ["a follow-up to nothing", lines({ ...answerable, kind: "follow-up" }), /previous: must hold/],
    ["a conversation before another kind", lines({ ...answerable, previous: ["Who?"] }), /previous: must hold/],
  ])("%s is refused with file, line and what to do", (_, text, problem) => {
    const read = () => readQuestions(`${lines({ ...answerable, id: "d000" })}\n\n${text}`, "set.jsonl");
    expect(read).toThrow(AppError);
    expect(read).toThrow(problem);
    expect(read).toThrow(/^set\.jsonl, line 3: .* Mend the question set/s);
  });

  test("an id that stands twice is refused with both lines", () => {
    expect(() => readQuestions(lines(answerable, unanswerable, answerable), "set.jsonl")).toThrow(
      'set.jsonl, line 3: the id "d001" already stands in line 1',
    );
  });

  test("a set without questions is refused", () => {
    expect(() => readQuestions("\n \n", "set.jsonl")).toThrow("set.jsonl: no question in it");
  });
});
