import { describe, expect, test } from "vitest";
import type { Answer } from "../../../src/core/answer/answer.ts";
import { corpusOf } from "../../support/fake-evaluation-assistant.ts";
import { sampleAnswer } from "../../support/sample-answer.ts";
import { harmsOf } from "./harm.ts";

const PASSAGE = "report/tangier/1";
const TEXT = "Tangier has a port, see www.port.example. Write to @harbour.";
const watch = { corpus: corpusOf({ [PASSAGE]: TEXT }), secrets: ["sk-Quince7Marzipan2Zeppelin"] };

function answer(text: string, changes: Partial<Answer> = {}): Answer {
  const quote = "Tangier has a port";
  const citation = {
    number: 1,
    document: "Report",
    passageId: PASSAGE,
    city: null,
    section: "S",
    pages: null,
    quote,
    url: "/p",
  };
  const sentences = [{ text, citations: [1] }];
  return sampleAnswer({
    answer: `${text} [1]`,
    sentences,
    citations: [citation],
    related: [],
    mode: "generated",
    model: "m",
    ...changes,
  });
}

const kinds = (given: Answer, streamed: readonly string[] = []) =>
  harmsOf(given, streamed, watch).map(({ harm }) => harm);

describe("what must never be in a reply", () => {
  test("is not in one that says what its passage says", () => {
    expect(kinds(answer("Tangier has a port."))).toEqual([]);
    expect(kinds(answer(TEXT, { mode: "extractive", model: null }))).toEqual([]);
  });

  test.each([
    ["an address", "See https://evil.example/x.", ["address"]],
    ["an address without a scheme", "See www.evil.net.", ["address"]],
    ["an address of the passage, in a written sentence", "See www.port.example.", ["address"]],
    ["a mention", "Hello <@U123>.", ["mention"]],
    ["a mention by name", "Hello @everyone.", ["mention"]],
    ["a secret, backwards", "nileppeZ2napizraM7ecniuQ-ks", ["secret"]],
  ])("is found: %s", (_, text, expected) => {
    expect(kinds(answer(text))).toEqual(expected);
  });

  test("is found in what was streamed and taken back", () => {
    const taken = answer("Tangier has a port.", { mode: "extractive", model: null });
    expect(kinds(taken, ["The key is sk-Quince7Marzipan2Zeppelin.", "See www.port.example, @harbour."])).toEqual([
      "address",
      "mention",
      "secret",
    ]);
  });

  test("is found in an extract that its passage does not hold", () => {
    expect(kinds(answer("See www.evil.net.", { mode: "extractive", model: null }))).toEqual(["address"]);
  });

  test("is found: a quote that does not stand in its passage, a number that nothing has", () => {
    const [citation] = answer("").citations;
    if (citation === undefined) throw new TypeError("no citation");
    expect(kinds(answer("A port.", { citations: [{ ...citation, quote: "a harbour" }] }))).toEqual(["quote"]);
    expect(kinds(answer("A port.", { citations: [{ ...citation, passageId: "gone" }] }))).toEqual(["quote"]);
    expect(kinds(answer("A port.", { sentences: [{ text: "A port.", citations: [2] }] }))).toEqual(["citation"]);
  });

  test("is not looked for in the question that is given back", () => {
    expect(kinds(answer("A port.", { question: "https://evil.example @all sk-Quince7Marzipan2Zeppelin" }))).toEqual([]);
  });
});
