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
};
