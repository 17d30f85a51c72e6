import type { Language } from "../language.ts";

/** A passage as a model is given it; the model cites it by its number, from 1. */
export type NumberedPassage = {
  readonly number: number;
  /** Its document, city and headings: `A Tale of Three Cities › Istanbul › Good examples`. */
  readonly label: string;
  /** Untrusted: it may hold anything, instructions included. */
  readonly text: string;
};

/** An earlier turn of a conversation. */
export type ModelTurn = { readonly question: string; readonly answer: string };

/** What goes with every call. */
export type ModelCall = {
  /** Ends the call: its deadline has passed, or nobody waits any more. */
  readonly signal: AbortSignal;
  /** Told once how many tokens the call took, prompt and reply together: as the server counts, else estimated. */
  readonly onTokens: (tokens: number) => void;
};

export type WriteRequest = {
  readonly question: string;
  readonly passages: readonly NumberedPassage[];
  /** The language to write in: the passages' own. */
  readonly language: Language;
};

export type RewriteRequest = { readonly question: string; readonly before: readonly ModelTurn[] };

/** The tools that a plan may use; each gives text for the model to read, and notes the passages that it showed. */
export type PlanTools = {
  readonly search: (query: string, city: string | null) => Promise<string>;
  readonly figures: (subject: string) => Promise<string>;
  readonly passage: (id: string) => Promise<string>;
};

export type PlanRequest = { readonly question: string; readonly tools: PlanTools };

export type JudgeRequest = { readonly sentence: string; readonly passages: readonly NumberedPassage[] };

/** Whether the passages say what the sentence says, and why not. */
export type Judgement = { readonly isSupported: boolean; readonly reason: string };

export type CompareRequest = { readonly claim: string; readonly passages: readonly NumberedPassage[] };

/** What a model makes of a claim, with the words of a passage that it rests on. */
export type Comparison = {
  readonly relation: "supported" | "contradicted" | "neither";
  /** The passage's number; anything where it rests on none. */
  readonly passage: number;
  /** To be believed only where it stands in that passage, letter for letter. */
  readonly quote: string;
};

export type DraftItemsRequest = {
  readonly passages: readonly NumberedPassage[];
  /** At most so many. */
  readonly count: number;
  /** The language to write in: the passages' own. */
  readonly language: Language;
  /** Questions that are asked already. */
  readonly taken: readonly string[];
};

/** A question of a quiz as a model wrote it; nothing in it is to be believed. */
export type DraftedItem = {
  readonly question: string;
  readonly options: readonly string[];
  /** The place of the right option, from 1. */
  readonly right: number;
  /** The passage's number. */
  readonly passage: number;
  readonly quote: string;
  readonly explanation: string;
};

export type SolveItemRequest = {
  readonly question: string;
  readonly options: readonly string[];
  readonly passages: readonly NumberedPassage[];
};

/** What a model takes for right that was not told the key. */
export type ItemSolution = {
  /** The place of the option, from 1; 0 for none. */
  readonly option: number;
  readonly passage: number;
  readonly quote: string;
};

/**
 * Port: a model that writes. Nothing it gives is trusted: what it writes is checked, what it cites is looked up.
 * Every call may throw AppError `model_failed`; a stream may break off in the middle. It does not retry.
 */
export type LanguageModel = {
  /** For the answer record and logs. */
  readonly name: string;
  /** What it is told to do, which nobody else is to read. */
  readonly instructions: readonly string[];
  /**
   * Streams an answer as plain text: sentences, each followed by the numbers of its passages (`… [1][3]`); nothing
   * but `NOT_COVERED` where the passages do not answer.
   */
  readonly write: (request: WriteRequest, call: ModelCall) => AsyncIterable<string>;
  /** The last question, made to stand alone. */
  readonly rewrite: (request: RewriteRequest, call: ModelCall) => Promise<string>;
  /** Looks up, with the tools, the parts of a question that asks for several things. */
  readonly plan: (request: PlanRequest, call: ModelCall) => Promise<void>;
  /** A second look at a sentence that has passed the checks. */
  readonly judge: (request: JudgeRequest, call: ModelCall) => Promise<Judgement>;
  /** A claim of somebody's, held against passages. */
  readonly compare: (request: CompareRequest, call: ModelCall) => Promise<Comparison>;
  /** Questions for a quiz, from passages. */
  readonly draftItems: (request: DraftItemsRequest, call: ModelCall) => Promise<readonly DraftedItem[]>;
  /** A question of a quiz, solved without its key. */
  readonly solveItem: (request: SolveItemRequest, call: ModelCall) => Promise<ItemSolution>;
};

/** What a model replies, alone, when the passages do not answer the question. */
export const NOT_COVERED_REPLY = "NOT_COVERED";
