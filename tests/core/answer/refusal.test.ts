import { describe, expect, it } from "vitest";
import type { Evidence } from "../../../src/core/answer/evidence.ts";
import { decide } from "../../../src/core/answer/refusal.ts";
import { indexPassages } from "../../../src/core/retrieval/indexed-passage.ts";
import { analyzeQuestion } from "../../../src/core/retrieval/query.ts";
import { assistantOver } from "../../support/bee-assistant.ts";
import { beeCorpus } from "../../support/bee-corpus.ts";

const corpus = beeCorpus();
const { analysis } = assistantOver(corpus);
const [indexed] = indexPassages(corpus);
const sentence = indexed?.sentences[0];
if (indexed === undefined || sentence === undefined) throw new Error("the corpus is empty");

const evidence: Evidence = {
  indexed,
  sentence,
  score: 1,
  support: 0.6,
  holdsKind: true,
  missing: [],
  hasNameOutside: false,
  hasTurningPointOutside: false,
  outsideShare: 0,
  questionMatch: 0.2,
  similarity: 0.4,
};

const read = (question: string) => analyzeQuestion(question, analysis);
const confidence = (question: string, changes: Partial<Evidence> = {}) =>
  decide(read(question), [{ ...evidence, ...changes }]).confidence;

const PLAIN = "Tell me about honey";
const AMOUNT = "How many hives are there?";

describe("the confidence that a sentence answers", () => {
  it.each<[string, string, Partial<Evidence>]>([
    ["more of the question stands in it or around it", PLAIN, { support: 0.9 }],
    ["it is nearer in meaning", PLAIN, { similarity: 0.7 }],
    ["it is said to answer such a question", PLAIN, { questionMatch: 0.8 }],
  ])("rises when %s", (_reason, question, changes) => {
    expect(confidence(question, changes)).toBeGreaterThan(confidence(question));
  });

  const year = read("honey in 1911").words.filter((word) => word.word === "1911");

  it.each<[string, string, Partial<Evidence>]>([
    ["a year asked about is not there", "honey in 1911", { missing: year }],
    ["the amount asked for is not there", AMOUNT, { holdsKind: false }],
    ["more of a question for an amount stands elsewhere", AMOUNT, { outsideShare: 0.8 }],
    ["the date asked for is not there", "When did the honey sell?", { holdsKind: false }],
    ["the name asked for is not there", "What is its name?  honey", { holdsKind: false }],
    ["more of a question for a person stands elsewhere", "Who sells honey?", { outsideShare: 0.8 }],
    ["a name asked about stands elsewhere", PLAIN, { hasNameOutside: true }],
    ["a turning point asked about is not stated", PLAIN, { hasTurningPointOutside: true }],
  ])("falls when %s", (_reason, question, changes) => {
    expect(confidence(question, changes)).toBeLessThan(confidence(question));
  });

  it("falls further for a name that stands elsewhere when an amount is asked for", () => {
    const odds = (question: string, changes: Partial<Evidence>) => {
      const sure = confidence(question, changes);
      return Math.log(sure / (1 - sure));
    };
    const fall = (question: string) => odds(question, {}) - odds(question, { hasNameOutside: true });
    expect(fall(AMOUNT)).toBeGreaterThan(fall(PLAIN));
  });

  it("does not mind a missing date, name or amount that was not asked for", () => {
    expect(confidence(PLAIN, { holdsKind: false, outsideShare: 1 })).toBe(confidence(PLAIN));
  });

  it("goes by the nearest sentence of the same passage", () => {
    const far = { ...evidence, similarity: 0.2 };
    const near = { ...evidence, similarity: 0.7 };
    const elsewhere = { ...near, indexed: { ...indexed } };
    const alone = decide(read(PLAIN), [far]).confidence;
    expect(decide(read(PLAIN), [far, near]).confidence).toBeGreaterThan(alone);
    expect(decide(read(PLAIN), [far, elsewhere]).confidence).toBe(alone);
  });

  it("lies between 0 and 1, however much speaks for or against", () => {
    const all = { support: 1, similarity: 1, questionMatch: 1 };
    const none = {
      support: 0,
      similarity: -1,
      questionMatch: 0,
      holdsKind: false,
      hasNameOutside: true,
      outsideShare: 1,
    };
    expect(confidence(PLAIN, all)).toBeLessThan(1);
    expect(confidence(AMOUNT, none)).toBeGreaterThan(0);
  });
});

describe("what is done with a question", () => {
  it("is to answer it when the confidence suffices", () => {
    expect(decide(read(PLAIN), [{ ...evidence, support: 1, similarity: 0.8 }]).outcome).toBe("answer");
  });

  it("is to say what comes near when the corpus is about it", () => {
    expect(decide(read(AMOUNT), [{ ...evidence, holdsKind: false }]).outcome).toBe("not_covered");
    expect(decide(read(AMOUNT), [{ ...evidence, holdsKind: false, support: 0.1, similarity: 0.5 }]).outcome).toBe(
      "not_covered",
    );
  });

  it("is to say that it is about something else when nothing is near", () => {
    expect(decide(read(PLAIN), [{ ...evidence, support: 0.1, similarity: 0.1, questionMatch: 0 }]).outcome).toBe(
      "off_topic",
    );
    expect(decide(read(PLAIN), [])).toEqual({ outcome: "off_topic", confidence: 0 });
  });

  it("is to say so too when the question asks about nothing", () => {
    expect(decide(read("What is it?"), [evidence])).toEqual({ outcome: "off_topic", confidence: 0 });
  });
});

describe("without an embedder", () => {
  const words = (changes: Partial<Evidence>) => decide(read(PLAIN), [{ ...evidence, similarity: null, ...changes }]);

  it("words alone decide: all of the question found answers, next to none of it does not", () => {
    expect(words({ support: 1 }).outcome).toBe("answer");
    expect(words({ support: 0.05, questionMatch: 0 }).outcome).not.toBe("answer");
    expect(words({ support: 1 }).confidence).toBeGreaterThan(words({ support: 0.3 }).confidence);
  });

  it("an amount that is missing still refuses", () => {
    expect(decide(read(AMOUNT), [{ ...evidence, similarity: null, support: 0.9, holdsKind: false }]).outcome).not.toBe(
      "answer",
    );
  });
});
