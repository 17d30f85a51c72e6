import type { Answer, AnswerEvent, AskRequest } from "../../src/core/answer/answer.ts";
import type { AnswerExplanation } from "../../src/core/answer/explanation.ts";
import type { Application } from "../../src/core/application.ts";
import type { Corpus } from "../../src/core/corpus/corpus.ts";
import { readCorpus } from "../../src/core/corpus/read-corpus.ts";
import type { SearchHit, SearchRequest } from "../../src/core/retrieval/search.ts";
import { filesOf, LIGHTHOUSES } from "./lighthouse-corpus.ts";

export function lighthouseCorpus(): Corpus {
  const { corpus, problems } = readCorpus(filesOf(LIGHTHOUSES));
  if (corpus === null) throw new Error(`the lighthouses are wrong: ${JSON.stringify(problems)}`);
  return corpus;
}

/** An answer with what a test cares about; the rest is plausible. */
export function answerWith(changes: Partial<Answer> = {}): Answer {
  return {
    id: "ans_1",
    conversationId: "cnv_1",
    question: "How much oil does the lamp burn?",
    language: "en",
    status: "answered",
    answer: "The lamp of Kiel burns 14.6 litres of oil a night, since 1895 [1].",
    sentences: [{ text: "The lamp of Kiel burns 14.6 litres of oil a night, since 1895.", citations: [1] }],
    citations: [
      {
        number: 1,
        document: "Lights of the North",
        passageId: "lighthouses/kiel/lamps/1",
        city: "kiel",
        section: "Kiel › Lamps",
        pages: "6–9",
        quote: "The lamp of Kiel burns 14.6 litres of oil a night, since 1895.",
        url: "/passages/lighthouses/kiel/lamps/1",
      },
    ],
    reason: null,
    related: [],
    mode: "extractive",
    model: null,
    notice: null,
    ...changes,
  };
}

type AskScript = (request: AskRequest) => Answer | Promise<Answer>;

export type ScriptedApplication = Application & {
  readonly asked: AskRequest[];
  readonly searched: SearchRequest[];
  readonly closings: () => number;
};

/** An application that records what it is asked and gives what the test scripted; unscripted calls fail. */
export function createScriptedApplication(
  script: {
    readonly corpus?: Corpus;
    readonly ask?: AskScript;
    readonly search?: (request: SearchRequest) => SearchHit[];
    readonly explain?: (id: string) => AnswerExplanation | null;
  } = {},
): ScriptedApplication {
  const asked: AskRequest[] = [];
  const searched: SearchRequest[] = [];
  let closings = 0;
  const corpus = script.corpus ?? lighthouseCorpus();
  return {
    corpus,
    corpusIn: async () => corpus,
    asked,
    searched,
    closings: () => closings,
    async *ask(request): AsyncGenerator<AnswerEvent, void, undefined> {
      asked.push(request);
      if (script.ask === undefined) throw new Error(`nobody scripted an answer to “${request.question}”`);
      const answer = await script.ask(request);
      yield { type: "sources-found", sources: answer.citations };
      for (const sentence of answer.sentences) yield { type: "sentence", sentence, citations: answer.citations };
      yield { type: "answer-finished", answer };
    },
    async search(request) {
      searched.push(request);
      if (script.search === undefined) throw new Error(`nobody scripted a search for “${request.query}”`);
      return script.search(request);
    },
    checkMessage: () => Promise.reject(new Error("nobody scripted a check of a message")),
    findAnswer: () => Promise.reject(new Error("nobody scripted an answer to be found")),
    async explainAnswer(id) {
      if (script.explain === undefined) throw new Error(`nobody scripted an explanation of ${id}`);
      return script.explain(id);
    },
    judgedSince: () => Promise.reject(new Error("nobody scripted what was said")),
    giveFeedback: () => Promise.reject(new Error("nobody scripted feedback")),
    async close() {
      closings += 1;
    },
  };
}
