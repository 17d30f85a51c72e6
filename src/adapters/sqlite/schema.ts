import type { Generated } from "kysely";

/** Times are ISO 8601 in UTC, which sort as text, in SQLite and PostgreSQL alike. */
export type Schema = {
  readonly conversations: { readonly id: string; readonly created_at: string };
  readonly answers: {
    readonly id: string;
    readonly conversation_id: string;
    /** From 1 within its conversation. */
    readonly turn: number;
    readonly created_at: string;
    readonly status: string;
    /** The whole answer as JSON. */
    readonly record: string;
    /** How it came about, as JSON; null for answers from before that was kept. */
    readonly explanation: string | null;
  };
  /** Tokens that models used, by day in UTC: `2026-11-20`. */
  readonly token_use: { readonly day: string; readonly tokens: number };
  readonly inbox: {
    readonly key: string;
    readonly kind: string;
    /** Emptied when the entry is done. */
    readonly payload: string;
    readonly received_at: string;
    /** When it may be begun, or, once begun, begun again. */
    readonly due_at: string;
    readonly attempts: number;
    /** Null until it is done. */
    readonly done_at: string | null;
  };
  readonly outbox: {
    readonly id: string;
    readonly queue: string;
    /** Orders the messages of a queue. */
    readonly place: Generated<number>;
    readonly method: string;
    readonly payload: string;
    readonly unconfirmed: string;
    readonly created_at: string;
    readonly due_at: string;
    readonly attempts: number;
    /** Attempts since the last one of which it is known how it ended. */
    readonly unanswered: number;
    readonly done_at: string | null;
    /** What the other side said, as JSON; null for one that was given up. */
    readonly result: string | null;
    readonly given_up_for: string | null;
  };
  /** Threads of chats that the assistant takes part in. */
  readonly threads: {
    readonly key: string;
    readonly conversation_id: string | null;
    /** A JSON array of people. */
    readonly askers: string;
    readonly last_speaker: string | null;
    /** 0 or 1. */
    readonly is_muted: number;
    readonly saved_at: string;
  };
  readonly people: { readonly person: string; readonly language: string | null };
  /** Who asked for which answer. */
  readonly questions: { readonly answer_id: string; readonly person: string; readonly asked_at: string };
  readonly channel_settings: { readonly channel: string; readonly settings: string };
  readonly feedback: {
    readonly answer_id: string;
    readonly person: string;
    readonly verdict: string;
    readonly comment: string | null;
    readonly given_at: string;
  };
  /** `sealed` is encrypted. */
  readonly installations: { readonly team: string; readonly sealed: string };
  /** A quiz as JSON in `record`; the other columns are looked for. */
  readonly quizzes: {
    readonly id: string;
    readonly owner: string;
    readonly revision: number;
    readonly created_at: string;
    readonly record: string;
  };
  /** A session as JSON in `record`; what an answer is held against stands in columns. Times in milliseconds since 1970. */
  readonly quiz_sessions: {
    readonly id: string;
    readonly code: string;
    readonly quiz_id: string;
    readonly phase: string;
    readonly version: number;
    readonly question: number;
    /** 0 or 1. */
    readonly is_paused: number;
    readonly opened_at: number | null;
    readonly opened_version: number | null;
    readonly deadline: number | null;
    readonly created_at: number;
    readonly ended_at: number | null;
    readonly record: string;
  };
  readonly quiz_participants: {
    readonly id: string;
    readonly session: string;
    readonly person: string | null;
    readonly name: string;
    readonly language: string;
    readonly team: string | null;
    readonly door: string;
    /** Null without a limit. */
    readonly time_factor: number | null;
    readonly first_question: number;
    readonly joined_at: number;
  };
  readonly quiz_answers: {
    readonly session: string;
    readonly question: number;
    readonly participant: string;
    readonly response: string;
    readonly version: number;
    readonly received_at: number;
    readonly taken: number;
    readonly time_limit: number | null;
  };
  readonly quiz_disputes: {
    readonly session: string;
    readonly question: number;
    readonly participant: string;
    readonly text: string;
    readonly raised_at: number;
  };
  readonly held_answers: {
    readonly id: string;
    readonly session: string;
    readonly question: number;
    readonly payload: string;
  };
  readonly practice_cards: {
    readonly learner: string;
    readonly quiz: string;
    readonly item: string;
    readonly card: string;
    readonly due_at: number;
  };
};
