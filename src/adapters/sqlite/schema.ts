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
  };
};
