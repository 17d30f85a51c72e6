import type { City } from "../../../core/corpus/city.ts";
import type { Language } from "../../../core/language.ts";
import type { AnswerBody } from "./answer-entries.ts";

/** What an answer is shown with. */
export type AnswerContext = {
  readonly cities: readonly City[];
  /** From 0: what did not fit on the pages before it. */
  readonly page: number;
  readonly body: AnswerBody;
  /** Languages that it can be answered in. */
  readonly languages: readonly Language[];
  /** Whether only the asker sees it, and may share it with the channel. */
  readonly isPrivate: boolean;
  /** The channel's thread in which the assistant could be asked to be silent. */
  readonly thread: { readonly channel: string; readonly thread: string } | null;
  /** What else can be asked, offered when the question is about something else altogether. */
  readonly suggestions: readonly string[];
  /** Whether the question is shown with it, since nobody in the channel has seen it. */
  readonly withQuestion: boolean;
};

export const PLAIN_CONTEXT: AnswerContext = {
  cities: [],
  page: 0,
  body: "shown",
  languages: [],
  isPrivate: false,
  thread: null,
  suggestions: [],
  withQuestion: false,
};
