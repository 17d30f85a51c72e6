import type { Language } from "../../language.ts";
import type { Door } from "./session.ts";

/** Somebody who plays. Names are chosen for the session, and forgotten with it. */
export type Participant = {
  readonly id: string;
  readonly session: string;
  readonly name: string;
  readonly language: Language;
  readonly team: string | null;
  readonly door: Door;
  /** Who it is in a chat, so that they join once; null on the web, where a cookie says it. */
  readonly person: string | null;
  /** Their time for a question in the usual one's, from 1 to 3; null without a limit. Shown to nobody else. */
  readonly timeFactor: number | null;
  /** Index of the first question that they play: those who come late begin with the next. */
  readonly firstQuestion: number;
  /** Milliseconds since 1970. */
  readonly joinedAt: number;
};
