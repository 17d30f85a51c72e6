import type { Application } from "../../core/application.ts";
import type { City } from "../../core/corpus/city.ts";
import type { Corpus } from "../../core/corpus/corpus.ts";
import type { Check } from "../../core/diagnostics/check.ts";
import type { EvaluationServices } from "../../core/evaluation/evaluation-services.ts";
import type { Language } from "../../core/language.ts";
import type { Quiz } from "../../core/quiz/quiz.ts";
import type { ItemSource } from "../../core/quiz/item-source.ts";

/** Who is told what happens while the index is opened or built. */
export type StartListener = {
  /** How much of the index is built; not called when there is nothing to build. */
  readonly onProgress: (done: number, total: number) => void;
  /** What does not stop the work, in words for the person who runs the program. */
  readonly onWarning: (message: string) => void;
};

export type IndexReport = {
  /** False when an index that still fits was there, and nothing was built. */
  readonly built: boolean;
  readonly documents: number;
  readonly passages: number;
  /** `hnswlib` or `exact scan`. */
  readonly kind: string;
  readonly milliseconds: number;
};

/** A server that listens. Until `ready`, it says that it is not. */
export type RunningServer = {
  readonly url: string;
  readonly facts: ServerFacts;
  /** Resolves with the kind of the vector index when questions are answered; fails when they never will be. */
  readonly ready: Promise<string>;
  /** Whether Slack's socket is open; null where there is none. */
  readonly isConnectedToSlack: () => boolean | null;
  /** Takes no new requests and resolves when the running ones are done and the stores closed. */
  readonly close: () => Promise<void>;
};

/** Takes the log of requests, a JSON object a line. */
export type RequestLogStream = { readonly write: (line: string) => void };

/** What `serve` prints about what it serves. */
export type ServerFacts = {
  readonly documents: number;
  readonly passages: number;
  readonly corpusFolder: string;
  readonly dataFolder: string;
  /** How many keys there are; without any, only this machine is let in. */
  readonly keys: number;
  /** How Slack reaches the program; null when it is not set up. */
  readonly slack: "socket" | "http" | null;
};

/**
 * The program behind the commands. Each function imports what it needs when it is called, so that a command pays only
 * for its own.
 */
export type Services = {
  readonly version: () => Promise<string>;
  /** True when LOG_LEVEL asks for details of faults. */
  readonly showsDetails: () => Promise<boolean>;
  readonly openCorpus: () => Promise<Corpus>;
  /** Questions drawn from the corpus; nothing is stored, and there is nothing to close. */
  /** A quiz that is kept in the data folder; null where there is none with that id. */
  readonly findQuiz: (id: string) => Promise<Quiz | null>;
  readonly openItems: () => Promise<{ readonly cities: readonly City[]; readonly draw: ItemSource }>;
  /** The corpus in a language, where it has an edition in it. */
  readonly openEditions: () => Promise<(language: Language) => Promise<Corpus>>;
  readonly openApplication: (listener: StartListener) => Promise<Application>;
  /** Searching alone: nothing is stored, and there is nothing to close. */
  readonly openSearch: (listener: StartListener) => Promise<Pick<Application, "corpus" | "search">>;
  /** @throws AppError data_folder_unusable when the index could not be kept */
  readonly buildIndex: (options: { readonly force: boolean }, listener: StartListener) => Promise<IndexReport>;
  /** @throws AppError port_in_use, and as `openApplication` */
  readonly startServer: (listener: StartListener, log: RequestLogStream) => Promise<RunningServer>;
  /** What `eval` measures with. Nothing is opened until one of its functions is called. */
  readonly openEvaluation: () => Promise<EvaluationServices>;
  /** Checks one thing after the other; a check that fails is a result and does not throw. */
  readonly diagnose: () => AsyncIterable<Check>;
  /** @throws AppError invalid_request for a name or role that cannot be */
  readonly createKey: (name: string, role: string) => Promise<{ readonly key: string; readonly entry: string }>;
};
