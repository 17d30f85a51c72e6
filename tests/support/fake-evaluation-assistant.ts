import type { Answer, AskRequest } from "../../src/core/answer/answer.ts";
import { type Corpus, createCorpus } from "../../src/core/corpus/corpus.ts";
import type { EvaluationAssistant, Observation } from "../../src/core/evaluation/observation.ts";

/** What the fake answers to one question. */
export type ScriptedAnswer = {
  /** Sentences with the passage that each cites; none is a refusal. */
  readonly sentences?: readonly { readonly text: string; readonly passage: string; readonly quote?: string }[];
  readonly reason?: Answer["reason"];
  readonly related?: readonly { readonly passage: string; readonly quote: string }[];
  /** Ids of the passages found, best first. */
  readonly hits?: readonly string[];
  readonly confidence?: number;
  /** Written by the model of this name; without it, the sentences are the passages' own. */
  readonly writtenBy?: string;
  readonly fellBack?: boolean;
};

/** A corpus of passages `document/part/section/number` or `document/part/number`, given with their texts. */
export function corpusOf(texts: Readonly<Record<string, string>>): Corpus {
  const passages = Object.entries(texts).map(([id, text]) => {
    const [document = "", ...path] = id.split("/");
    return {
      id,
      document,
      section: path.slice(0, -1).join("/"),
      city: null,
      pages: null,
      language: "en" as const,
      text,
      terms: [],
      note: null,
      sources: [],
    };
  });
  const documents = [...new Set(passages.map((passage) => passage.document))].map((document) => ({
    id: document,
    title: document,
    subtitle: null,
    authors: [],
    publishers: [],
    date: null,
    digest: false,
    cities: [],
    sections: [...new Set(passages.filter((one) => one.document === document).map((one) => one.section))].map((id) => ({
      id,
      document,
      part: id.split("/")[0] ?? id,
      heading: id,
      path: [id],
      label: `Label of ${id}`,
      city: null,
      pages: null,
      passages: passages.filter((one) => one.document === document && one.section === id).map((one) => one.id),
    })),
    passages: passages.filter((one) => one.document === document),
    figures: [],
    events: [],
  }));
  return createCorpus(documents);
}

export type FakeEvaluationAssistant = EvaluationAssistant & {
  readonly asked: readonly AskRequest[];
  readonly closed: () => boolean;
};

/** Answers what it was told to and records what it was asked; throws at a question that nobody scripted. */
export function createFakeEvaluationAssistant(
  corpus: Corpus,
  script: Readonly<Record<string, ScriptedAnswer>>,
  model: string | null = null,
): FakeEvaluationAssistant {
  const asked: AskRequest[] = [];
  let closed = false;
  const scripted = (question: string): ScriptedAnswer => {
    const answer = script[question];
    if (answer === undefined) throw new Error(`nobody scripted an answer to “${question}”`);
    return answer;
  };
  const hitsOf = (ids: readonly string[]) =>
    ids.map((id, at) => ({ passage: corpus.passage(id) ?? fail(`there is no passage ${id}`), score: ids.length - at }));
  return {
    corpus,
    model,
    asked,
    closed: () => closed,
    async observe(request) {
      asked.push(request);
      const answer = scripted(request.question);
      return observationOf(request, answer, hitsOf(answer.hits ?? []));
    },
    search: async (request) => hitsOf(scripted(request.query).hits ?? []).slice(0, request.limit),
    close: async () => {
      closed = true;
    },
  };
}

function observationOf(request: AskRequest, scripted: ScriptedAnswer, hits: Observation["hits"]): Observation {
  const sentences = scripted.sentences ?? [];
  const reference = (passage: string, quote: string) => ({
    passageId: passage,
    city: null,
    section: `Label of ${passage}`,
    pages: null,
    quote,
    url: `/passages/${passage}`,
  });
  return {
    answer: {
      id: "ans_1",
      conversationId: request.conversationId ?? "cnv_1",
      question: request.question,
      language: "en",
      status: sentences.length > 0 ? "answered" : "not_in_report",
      answer: sentences.map(({ text }, at) => `${text} [${at + 1}]`).join(" ") || "The report does not say this.",
      sentences: sentences.map(({ text }, at) => ({ text, citations: [at + 1] })),
      citations: sentences.map(({ text, passage, quote }, at) => ({
        number: at + 1,
        document: "A document",
        ...reference(passage, quote ?? text),
      })),
      reason: sentences.length > 0 ? null : (scripted.reason ?? "not_covered"),
      related: (scripted.related ?? []).map(({ passage, quote }) => reference(passage, quote)),
      mode: scripted.writtenBy === undefined ? "extractive" : "generated",
      model: scripted.writtenBy ?? null,
      notice: null,
    },
    fellBack: scripted.fellBack ?? false,
    hits,
    confidence: scripted.confidence ?? 0.5,
  };
}

function fail(message: string): never {
  throw new Error(message);
}
