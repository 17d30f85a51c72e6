import { expect, it } from "vitest";
import { answerErrors, answerForm } from "../../../../src/entrypoints/slack/quiz/answer-form.ts";
import { sampleItem } from "../../../support/sample-items.ts";

const ASKED = { session: "ses_1", question: 0, version: 3 };
const chosen = (value: string) => ({ selected_option: { value } });
const submitted = (values: Readonly<Record<string, object>>) => ({
  private_metadata: answerForm(sampleItem("order"), ASKED, "de").private_metadata ?? "",
  state: { values: Object.fromEntries(Object.entries(values).map(([id, input]) => [id, { [id]: input }])) },
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
  expect(answerErrors(submitted(values))).toEqual(errors);
});

it("shows options in full, which a menu cuts, and tells them apart there", () => {
  const [one, other] = ["early", "late"].map((end) => ({
    id: end.charAt(0),
    text: `${"A long option ".repeat(8)}${end}`,
  }));
  if (one === undefined || other === undefined) throw new Error("two options");
  const { blocks } = answerForm(sampleItem("multiple-choice", { options: [one, other] }), ASKED, "en");
  const text = JSON.stringify(blocks);
  expect(text).toContain(one.text);
  expect(text).toContain(other.text);
  const labels = [...text.matchAll(/"text":"([AB] A long option[^"]*)"/gu)].map(([, label]) => label);
  expect(new Set(labels).size).toBe(labels.length);
});
