import type { Response } from "../item.ts";

/** What a participant answered; the first one counts. */
export type PlayedAnswer = {
  readonly session: string;
  readonly question: number;
  readonly participant: string;
  readonly response: Response;
  /** The phase version that they saw. */
  readonly version: number;
  /** Milliseconds since 1970, by the server's clock. */
  readonly receivedAt: number;
  /** Milliseconds that the question had been open, pauses not counted. */
  readonly taken: number;
  /** Milliseconds that this participant had; null without a limit. */
  readonly limit: number | null;
};

/** An answer as it comes in. */
export type NewAnswer = Omit<PlayedAnswer, "taken" | "limit">;

/** What became of an answer: it counts, one had come before, or why it came in vain. */
export type Receipt =
  | { readonly status: "counted" | "repeated"; readonly answer: PlayedAnswer }
  | { readonly status: "refused"; readonly reason: AnswerRefusal };

/** `stale`: of another question or another opening of this one; `closed`: none is open; `late`: past their deadline. */
export type AnswerRefusal = "stale" | "closed" | "late" | "paused" | "joined-later" | "unknown-participant";
