import type { Language } from "../../language.ts";
import type { Evidence, ItemKind, Key, Option, Response } from "../item.ts";
import type { Preset } from "./scoring.ts";
import type { Board, BoardRow } from "./board.ts";
import type { Pause, Phase } from "./session.ts";

/** What every role sees of a session. Times are milliseconds since 1970 by the server's clock. */
export type SessionView = {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly language: Language;
  readonly phase: Phase;
  readonly version: number;
  /** Index; −1 in the lobby. */
  readonly question: number;
  readonly questions: number;
  readonly preset: Preset;
  readonly teams: readonly string[];
  readonly openBook: boolean;
  readonly openedAt: number | null;
  /** For a player, theirs: null where they have no limit. */
  readonly deadline: number | null;
  readonly pause: Pause["reason"] | null;
  /** Says by how much the reader's clock is off. */
  readonly now: number;
  readonly players: number;
  /** Of the current question. */
  readonly answered: number;
};

/** A question as it is asked: nothing in it tells the key. */
export type QuestionView = {
  readonly index: number;
  readonly kind: ItemKind;
  readonly language: Language;
  readonly stem: string;
  readonly options: readonly Option[];
  readonly matches: readonly Option[];
  readonly unit: string | null;
};

/** What is told once a question is revealed. */
export type RevealView = {
  readonly key: Key | null;
  readonly isVoid: boolean;
  readonly explanation: string;
  readonly evidence: Evidence | null;
  /** How many chose each option (choice kinds and polls); empty elsewhere. */
  readonly counts: Readonly<Record<string, number>>;
  readonly right: number;
  readonly answered: number;
};

/** The player's own state. */
export type PlayerView = {
  readonly id: string;
  readonly name: string;
  readonly team: string | null;
  readonly timeFactor: number | null;
  /** Whether the current question is theirs to answer; those who come late wait for the next. */
  readonly plays: boolean;
  /** What they answered to the current question. */
  readonly response: Response | null;
  /** After the reveal; null before, for polls and where they did not answer. */
  readonly isRight: boolean | null;
  /** Up to the last revealed question. */
  readonly points: number;
  readonly rank: number | null;
};

export type DisputeView = {
  readonly question: number;
  readonly participant: string;
  readonly name: string;
  readonly text: string;
  readonly at: number;
};

type Shared = {
  readonly session: SessionView;
  /** While it is open and after; null in the lobby, while getting ready and at the end. */
  readonly question: QuestionView | null;
  /** From the reveal to the next question. */
  readonly reveal: RevealView | null;
};

export type PlayerSnapshot = Shared & {
  readonly role: "player";
  readonly you: PlayerView;
  /** In the phases board and finished: the ten best. Of the ids in it, their own alone is one. */
  readonly board: Board | null;
};

export type ProjectorSnapshot = Shared & {
  readonly role: "projector";
  readonly names: readonly string[];
  readonly board: Board | null;
};

export type HostSnapshot = Shared & {
  readonly role: "host";
  readonly participants: readonly Pick<BoardRow, "participant" | "name" | "team">[];
  readonly board: Board;
  readonly disputes: readonly DisputeView[];
  /** Questions that were voided or got another key, with the reason. */
  readonly corrections: readonly { readonly question: number; readonly isVoid: boolean; readonly reason: string }[];
};

export type Snapshot = PlayerSnapshot | ProjectorSnapshot | HostSnapshot;
