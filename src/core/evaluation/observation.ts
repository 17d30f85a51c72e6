import type { Answer, AskRequest } from "../answer/answer.ts";
import type { Corpus } from "../corpus/corpus.ts";
import type { SearchHit, SearchRequest } from "../retrieval/search.ts";

/** Who puts the answers that are measured into words: the passages themselves, or the configured model. */
export const EVALUATION_MODES = ["extractive", "generated"] as const;
export type EvaluationMode = (typeof EVALUATION_MODES)[number];

/** What is looked at when a question is measured. */
export type Observation = {
  readonly answer: Answer;
  /** Whether the model was to write the answer and could not, so that it is what there would be without one. */
  readonly fellBack: boolean;
  /** The passages in the answer's language, where that is not the corpus's own. */
  readonly passage?: Corpus["passage"];
  /** The passages found for the question, best first. */
  readonly hits: readonly SearchHit[];
  /** How sure the answerer is that the corpus answers the question, 0 to 1; refusing below a threshold. */
  readonly confidence: number;
};

/** Port: asks as a person would and shows more than a person sees. Conversations are followed as in `ask`. */
export type Observe = (request: AskRequest) => Promise<Observation>;

/** An observation with the time from the question to the finished answer. */
export type TimedObservation = Observation & { readonly milliseconds: number };

/** Port: what is measured. */
export type EvaluationAssistant = {
  readonly corpus: Corpus;
  /** The name of the model that writes; null where none does. */
  readonly model: string | null;
  readonly observe: Observe;
  /** As for anybody, except that `limit` may be up to 100: public measures look that deep. */
  readonly search: (request: SearchRequest) => Promise<SearchHit[]>;
  readonly close: () => Promise<void>;
};
