import type { Language } from "../../language.ts";
import type { Item, Key } from "../item.ts";
import type { QuizSettings } from "../quiz.ts";

/** In the order in which a question goes through them, between the lobby and the end. */
export const PHASES = ["lobby", "ready", "open", "closed", "reveal", "board", "finished", "cancelled"] as const;

export type Phase = (typeof PHASES)[number];

/** Where and by whom it is played: one session may have players from both doors. */
export type Door = "web" | "slack";

/** Why nothing moves: the host wanted it, or the program was away past the deadline. */
export type Pause = {
  readonly reason: "host" | "outage";
  /** Milliseconds since 1970. */
  readonly since: number;
  /** Milliseconds that were left of an open question; null in other phases. */
  readonly left: number | null;
};

/** Something that was put right after it was asked; boards are computed with it. */
export type Correction = {
  readonly question: number;
  /** Null voids the question: nobody gets points for it. */
  readonly key: Key | null;
  readonly reason: string;
  /** Who did it. */
  readonly by: string;
  /** Milliseconds since 1970. */
  readonly at: number;
};

/** A quiz being played. Times are milliseconds since 1970 by the server's clock. */
export type Session = {
  readonly id: string;
  /** Six characters by which players join. */
  readonly code: string;
  readonly quizId: string;
  readonly title: string;
  readonly language: Language;
  /** Who may move it: names of keys, people of chats, or `local`. */
  readonly hosts: readonly string[];
  /** As reviewed; later changes of the quiz do not reach a running session. */
  readonly items: readonly Item[];
  readonly settings: QuizSettings;
  /** The channel of a chat that it is played in; null where it is on the web alone. */
  readonly channel: string | null;
  readonly phase: Phase;
  /** Raised by every move. */
  readonly version: number;
  /** Index of the question; −1 in the lobby. */
  readonly question: number;
  /** How many questions, from the first, were revealed: they count, and no others. */
  readonly revealed: number;
  /** When the question was opened, moved on by what it was paused since; null where none is open. */
  readonly openedAt: number | null;
  /** The version at which it was opened: answers to an earlier opening are stale. */
  readonly openedVersion: number | null;
  /** When the question closes for who has the usual time; null where none is open. */
  readonly deadline: number | null;
  readonly pause: Pause | null;
  readonly corrections: readonly Correction[];
  readonly createdAt: number;
  readonly endedAt: number | null;
};

/** The key that counts: the last correction's, else the item's. Null for a poll and for a voided question. */
export function keyOf(session: Session, question: number): Key | null {
  const correction = session.corrections.findLast((each) => each.question === question);
  return correction === undefined ? (session.items[question]?.key ?? null) : correction.key;
}

export function isVoid(session: Session, question: number): boolean {
  const correction = session.corrections.findLast((each) => each.question === question);
  return correction !== undefined && correction.key === null;
}
