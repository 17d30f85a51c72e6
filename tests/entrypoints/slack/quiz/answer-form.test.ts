import { expect, it } from "vitest";
import { VIEWS } from "../../../../src/entrypoints/slack/listening.ts";
import { acknowledgeAnswer, answerForm } from "../../../../src/entrypoints/slack/quiz/answer-form.ts";
import { sampleItem } from "../../../support/sample-items.ts";

const chosen = (value: string) => ({ selected_option: { value } });
const submitted = (values: Readonly<Record<string, object>>) => ({
  type: "view_submission",
  view: {
    callback_id: VIEWS.quizAnswer,
    private_metadata: answerForm(sampleItem("order"), { session: "ses_1", question: 0, version: 3 }, "de")
      .private_metadata,
    state: { values: Object.fromEntries(Object.entries(values).map(([id, input]) => [id, { [id]: input }])) },
  },
});

it.each([
  ["an order", { answer0: chosen("a"), answer1: chosen("b"), answer2: chosen("c") }, {}],
  [
    "an order that has one twice",
    { answer0: chosen("a"), answer1: chosen("b"), answer2: chosen("a") },
    { answer2: "Das kann keine Antwort sein." },
  ],
  ["a match that has one twice", { answera: chosen("a"), answerb: chosen("a") }, {}],
  ["a number", { answer: { value: "14.600" } }, {}],
  ["no number", { answer: { value: "viele" } }, { answer: "Das kann keine Antwort sein." }],
  ["a choice", { answer: { selected_options: [{ value: "a" }] } }, {}],
])("keeps the form open for what can be no answer, and for nothing else: %s", (_what, values, errors) => {
  const { response } = acknowledgeAnswer(submitted(values));
  const expected = Object.keys(errors).length === 0 ? undefined : { response_action: "errors", errors };
  expect(response).toEqual(expected);
});
