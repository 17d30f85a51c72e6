import type { Answer, AnswerSentence, Citation, PassageReference } from "../server/replies.ts";
import type { Problem } from "../server/problem.ts";

/** One question of the conversation and what has come of it so far. */
export type Turn = {
  /** Counts up within the page; not the server's id. */
  readonly id: number;
  readonly question: string;
  /** The city, or the section, that was looked in alone; null for all. */
  readonly city: string | null;
  readonly section: string | null;
  readonly phase: "asking" | "answered" | "stopped" | "failed";
  /** How many passages are being read; null until the server says. */
  readonly sources: number | null;
  /** Under which the server keeps the answer once it is finished, this try's or the one's before; null until it says. */
  readonly answerId: string | null;
  /** Whether the connection broke and the rest of the answer is being looked for. */
  readonly isLost: boolean;
  /** What was streamed; the answer replaces it. */
  readonly sentences: readonly AnswerSentence[];
  readonly citations: readonly Citation[];
  readonly answer: Answer | null;
  readonly problem: Problem | null;
};

export type NewTurn = Pick<Turn, "id" | "question" | "city" | "section" | "answerId">;

export function newTurn({ id, question, city, section, answerId }: NewTurn): Turn {
  return {
    id,
    question,
    city,
    section,
    phase: "asking",
    sources: null,
    answerId,
    isLost: false,
    sentences: [],
    citations: [],
    answer: null,
    problem: null,
  };
}

/** A passage to open from a turn: cited under a number, or near and without one. */
export type Reference = PassageReference & { readonly number: number | null };

/** The passages that a turn leads to: what it cites, else what is near. */
export function referencesOf(turn: Turn): Reference[] {
  if (turn.citations.length > 0) return [...turn.citations];
  return (turn.answer?.related ?? []).map((reference) => ({ ...reference, number: null }));
}
