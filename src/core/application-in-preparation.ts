import type { Application } from "./application.ts";
import type { Corpus } from "./corpus/corpus.ts";
import { AppError } from "./errors.ts";
import { requestMessages } from "./messages/en/requests.ts";

/** How far the work before the first answer is. */
export type Readiness =
  | { readonly ready: true }
  | { readonly ready: false; readonly stage: string; readonly done: number; readonly total: number };

export type ApplicationInPreparation = {
  /** Its corpus can be read at once; questions are refused with `not_ready` until it is finished. */
  readonly application: Application;
  readonly readiness: () => Readiness;
  readonly progress: (stage: string, done: number, total: number) => void;
  readonly finish: (application: Application) => void;
};

/** Stands for an application while its index is being built, so that a server can listen meanwhile and say so. */
export function createApplicationInPreparation(corpus: Corpus): ApplicationInPreparation {
  let finished: Application | null = null;
  let readiness: Readiness = { ready: false, stage: "starting", done: 0, total: 0 };
  const ready = (): Application => {
    if (finished === null) throw new AppError("not_ready", requestMessages.notReady);
    return finished;
  };
  return {
    application: {
      corpus,
      corpusIn: async (language) => ready().corpusIn(language),
      async *ask(request, signal) {
        yield* ready().ask(request, signal);
      },
      search: async (request) => ready().search(request),
      checkMessage: async (text, signal) => ready().checkMessage(text, signal),
      findAnswer: async (id) => ready().findAnswer(id),
      explainAnswer: async (id) => ready().explainAnswer(id),
      giveFeedback: async (feedback) => ready().giveFeedback(feedback),
      judgedSince: async (milliseconds, limit) => ready().judgedSince(milliseconds, limit),
      close: async () => finished?.close(),
    },
    readiness: () => readiness,
    progress(stage, done, total) {
      if (!readiness.ready) readiness = { ready: false, stage, done, total };
    },
    finish(application) {
      finished = application;
      readiness = { ready: true };
    },
  };
}
