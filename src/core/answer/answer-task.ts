import type { Language } from "../language.ts";
import type { PassageFilter } from "../retrieval/search.ts";
import type { Edition } from "./edition.ts";
import type { Answer } from "./answer.ts";

/** A question with everything that is needed to answer it. */
export type AnswerTask = {
  readonly id: string;
  readonly conversationId: string;
  readonly question: string;
  /** The language that the reader wishes for. */
  readonly wished: Language;
  /** The corpus in that language, where the question is read in another one. */
  readonly edition?: Edition;
  readonly filter: PassageFilter;
  /** The latest answers of the conversation, oldest first. */
  readonly before: readonly Answer[];
  /** Aborts when nobody waits for the answer any more. */
  readonly signal?: AbortSignal | undefined;
};
