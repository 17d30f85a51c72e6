import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../../src/core/language.ts";
import { quizAnswerView, readQuizAnswer } from "../../../../src/entrypoints/slack/blocks/quiz-answer-view.ts";
import { LIMITS } from "../../../../src/entrypoints/slack/limits.ts";
import type { SubmittedView } from "../../../../src/entrypoints/slack/settings-submission.ts";
import { sampleItem } from "../../../support/sample-items.ts";
import { anyText } from "../../../support/slack/answer-arbitrary.ts";
import { blockProblems } from "../../../support/slack/block-problems.ts";

const KINDS = ["multiple-choice", "number", "order", "match"] as const;

/** A submission as Slack sends it: elements in blocks of the same name. */
function submitted(elements: Readonly<Record<string, unknown>>): SubmittedView {
  const values = Object.fromEntries(Object.entries(elements).map(([id, element]) => [id, { [id]: element }]));
  return { private_metadata: "", state: { values } };
}

const selected = (value: string) => ({ selected_option: { value } });

describe("the modal for an answer", () => {
  it("keeps within Slack's limits for any question in every language", () => {
    const anyOptions = fc
      .array(anyText, { minLength: 2, maxLength: 6 })
      .map((texts) => texts.map((text, place) => ({ id: "abcdef".charAt(place), text: text.slice(0, 600) })));
    fc.assert(
      fc.property(
        fc.constantFrom(...KINDS),
        fc.constantFrom(...LANGUAGES),
        fc.record({ stem: anyText, options: anyOptions, matches: anyOptions, unit: anyText }),
        (kind, language, texts) => {
          const options = kind === "number" ? [] : texts.options;
          const item = sampleItem(kind, { ...texts, options, matches: kind === "match" ? texts.matches : [] });
          const view = quizAnswerView(item, { callback: "answer", metadata: "{}", language });
          expect(blockProblems(view.blocks, "view")).toEqual([]);
          expect(view.title.text.length).toBeLessThanOrEqual(LIMITS.viewTitle);
          expect(view.title.text).not.toContain("…");
        },
      ),
      { numRuns: 200 },
    );
  });

  it.each([
    [
      "multiple-choice",
      { quiz_answer: { selected_options: [{ value: "a" }, { value: "c" }] } },
      { type: "choice", options: ["a", "c"] },
    ],
    ["number", { quiz_answer: { value: "-12.5" } }, { type: "number", value: -12.5 }],
    [
      "order",
      { quiz_answer_0: selected("b"), quiz_answer_1: selected("a"), quiz_answer_2: selected("c") },
      { type: "order", options: ["b", "a", "c"] },
    ],
    [
      "match",
      { quiz_answer_0: selected("b"), quiz_answer_1: selected("a") },
      { type: "match", pairs: { a: "b", b: "a" } },
    ],
  ] as const)("is read as the answer that was given to a question of the kind %s", (kind, elements, response) => {
    expect(readQuizAnswer(sampleItem(kind), submitted(elements), "en")).toEqual({ kind: "answer", response });
  });

  it("says at the second place that an option was put in two", () => {
    const twice = submitted({
      quiz_answer_0: selected("b"),
      quiz_answer_1: selected("b"),
      quiz_answer_2: selected("c"),
    });
    expect(readQuizAnswer(sampleItem("order"), twice, "en")).toEqual({
      kind: "errors",
      errors: { quiz_answer_1: "Each option has one place." },
    });
  });

  it.each(["", "  ", "many", "Infinity"])("asks for a number instead of %j", (value) => {
    expect(readQuizAnswer(sampleItem("number"), submitted({ quiz_answer: { value } }), "en")).toMatchObject({
      kind: "errors",
    });
  });
});
