import type { Answer, AnswerEvent, AskRequest } from "../../src/core/answer/answer.ts";
import type { AnswerExplanation } from "../../src/core/answer/explanation.ts";
import type { Application } from "../../src/core/application.ts";
import type { CheckedClaim } from "../../src/core/claims/checked-claim.ts";
import type { Corpus } from "../../src/core/corpus/corpus.ts";
import type { Feedback } from "../../src/core/feedback/feedback-store.ts";
import type { Language } from "../../src/core/language.ts";
import type { SearchHit, SearchRequest } from "../../src/core/retrieval/search.ts";
import { answerWith, lighthouseCorpus } from "./scripted-application.ts";

export type ApplicationScript = {
  readonly corpus?: Corpus;
  /** The corpus as readers of a language get it; without it, the same for all. */
  readonly corpusIn?: (language: Language) => Corpus;
  /** Event by event, so that a test decides when each comes. */
  readonly ask?: (request: AskRequest, signal?: AbortSignal) => AsyncGenerator<AnswerEvent, void, undefined>;
  readonly search?: (request: SearchRequest) => Promise<SearchHit[]>;
  readonly checkMessage?: (text: string) => CheckedClaim[] | Promise<CheckedClaim[]>;
  readonly answers?: readonly Answer[];
  /** By the ids of their answers. */
  readonly explanations?: ReadonlyMap<string, AnswerExplanation>;
};

export type FakeApplication = Application & {
  readonly asked: readonly AskRequest[];
  readonly searched: readonly SearchRequest[];
  readonly lookedFor: readonly string[];
  readonly feedback: readonly Feedback[];
};

/** An application that records its calls, gives what the test scripted, and throws at what it did not. */
export function createFakeApplication(script: ApplicationScript = {}): FakeApplication {
  const asked: AskRequest[] = [];
  const searched: SearchRequest[] = [];
  const lookedFor: string[] = [];
  const feedback: Feedback[] = [];
  const corpus = script.corpus ?? lighthouseCorpus();
  return {
    corpus,
    corpusIn: async (language) => script.corpusIn?.(language) ?? corpus,
    asked,
    searched,
    lookedFor,
    feedback,
    ask(request, signal) {
      asked.push(request);
      if (script.ask === undefined) throw new Error("no answer is scripted");
      return script.ask(request, signal);
    },
    async search(request) {
      searched.push(request);
      if (script.search === undefined) throw new Error("no search is scripted");
      return script.search(request);
    },
    async checkMessage(text) {
      if (script.checkMessage === undefined) throw new Error("no check of a message is scripted");
      return script.checkMessage(text);
    },
    async findAnswer(id) {
      lookedFor.push(id);
      if (script.answers === undefined) throw new Error("no answers are scripted");
      return script.answers.find((answer) => answer.id === id) ?? null;
    },
    async explainAnswer(id) {
      lookedFor.push(id);
      if (script.explanations === undefined) throw new Error("no explanations are scripted");
      return script.explanations.get(id) ?? null;
    },
    async giveFeedback(given) {
      if (!(script.answers ?? []).some(({ id }) => id === given.answerId)) return false;
      feedback.push(given);
      return true;
    },
    judgedSince: async () =>
      (script.answers ?? []).map((answer) => {
        const own = feedback.filter(({ answerId }) => answerId === answer.id);
        return {
          answer,
          at: new Date("2026-11-20T10:00:00.000Z"),
          up: own.filter(({ verdict }) => verdict === "up").length,
          down: own.filter(({ verdict }) => verdict === "down").length,
          comments: own.flatMap(({ comment }) => (comment === null ? [] : [comment])),
        };
      }),
    close: () => Promise.reject(new Error("closing is not scripted")),
  };
}

/** The events of an answer that comes at once. */
export async function* eventsOf(answer: Answer = answerWith()): AsyncGenerator<AnswerEvent, void, undefined> {
  yield {
    type: "sources-found",
    sources: answer.citations.map(({ number: _number, document: _document, ...reference }) => reference),
  };
  for (const sentence of answer.sentences) {
    yield {
      type: "sentence",
      sentence,
      citations: answer.citations.filter(({ number }) => sentence.citations.includes(number)),
    };
  }
  yield { type: "answer-finished", answer };
}

/** An answer that fails before its first event. */
export async function* failing(error: Error): AsyncGenerator<AnswerEvent, void, undefined> {
  yield* [];
  throw error;
}
