import type { Language } from "../language.ts";
import type { PassageFilter } from "../retrieval/search.ts";

/** A passage as a reader meets it: behind a sentence, or as something near. */
export type PassageReference = {
  readonly passageId: string;
  readonly city: string | null;
  readonly section: string;
  readonly pages: string | null;
  /** Stands verbatim in the passage. */
  readonly quote: string;
  readonly url: string;
};

export type Citation = PassageReference & {
  /** By first use, from 1. */
  readonly number: number;
  /** The document's title. */
  readonly document: string;
};

export type AnswerSentence = {
  readonly text: string;
  /** Numbers of citations. Empty only for a fixed sentence of the message catalogue (a city without the figure). */
  readonly citations: readonly number[];
};

/** The one answer record, whatever the door. Its shape is the HTTP contract's reply. */
export type Answer = {
  readonly id: string;
  readonly conversationId: string;
  readonly question: string;
  readonly language: Language;
  readonly status: "answered" | "not_in_report";
  readonly answer: string;
  readonly sentences: readonly AnswerSentence[];
  readonly citations: readonly Citation[];
  /** Why there is no answer: near but not said, or about something else. Null when answered. */
  readonly reason: "not_covered" | "off_topic" | null;
  /** Up to three nearest passages when the reason is `not_covered`. */
  readonly related: readonly PassageReference[];
  readonly mode: "extractive" | "generated";
  readonly model: string | null;
  /** A sentence when something was degraded, else null. */
  readonly notice: string | null;
  /** Where alone was looked; left out where everything was. */
  readonly filter?: PassageFilter | undefined;
  /** A figure that it gives, by which the cities can be compared; left out where there is none. */
  readonly comparison?: ComparableFigure | undefined;
};

/** A figure with the page that gives it for all cities. */
export type ComparableFigure = {
  readonly document: string;
  readonly figure: string;
  readonly label: string;
  readonly url: string;
};

/** What a person asks. Filters narrow the search; a conversation makes follow-ups understood. */
export type AskRequest = PassageFilter & {
  readonly question: string;
  readonly conversationId?: string | undefined;
  readonly language?: Language | undefined;
};

/** Answering as it happens. `answer-finished` is authoritative and always last. */
export type AnswerEvent =
  | {
      readonly type: "sources-found";
      readonly sources: readonly PassageReference[];
      /** Under which the answer will be found once it is finished. */
      readonly answerId?: string | undefined;
    }
  | { readonly type: "sentence"; readonly sentence: AnswerSentence; readonly citations: readonly Citation[] }
  | { readonly type: "answer-finished"; readonly answer: Answer };
