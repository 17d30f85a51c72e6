import { sql } from "kysely";
import type { Inbox, InboxEntry } from "../../core/delivery/inbox.ts";
import type { SqliteDatabase } from "./database.ts";
import { guard } from "./guard.ts";
import { gather } from "./gather.ts";

/** Entries that are written in one statement; SQLite takes 32,766 values, and an entry has seven. */
const WRITTEN_AT_ONCE = 100;

export function createSqliteInbox({ queries, file }: SqliteDatabase): Inbox {
  const guarded = guard(file);

  return {
    accept: gather(acceptAll, WRITTEN_AT_ONCE),

    claim: (now, until) =>
      guarded(async () => {
        // One statement, so that two processes never claim the same entry.
        const row = await queries
          .updateTable("inbox")
          .set({ due_at: until.toISOString(), attempts: sql<number>`attempts + 1` })
          .where("key", "=", ({ selectFrom }) =>
            selectFrom("inbox as oldest")
              .select("oldest.key")
              .where("oldest.done_at", "is", null)
              .where("oldest.due_at", "<=", now.toISOString())
              .orderBy("oldest.received_at")
              .orderBy("oldest.key")
              .limit(1),
          )
          .returningAll()
          .executeTakeFirst();
        if (row === undefined) return null;
        const { key, kind, payload, attempts } = row;
        return { key, kind, payload, receivedAt: new Date(row.received_at), attempt: attempts };
      }),

    finish: (key, at) => guarded(async () => void (await close(key, at))),

    retry: (key, dueAt) =>
      guarded(async () => {
        await queries
          .updateTable("inbox")
          .set({ due_at: dueAt.toISOString() })
          .where("key", "=", key)
          .where("done_at", "is", null)
          .execute();
      }),

    cancel: (key, at) => guarded(() => close(key, at)),

    forget: (before) =>
      guarded(async () => {
        const { numDeletedRows } = await queries
          .deleteFrom("inbox")
          .where("done_at", "<", before.toISOString())
          .executeTakeFirst();
        return Number(numDeletedRows);
      }),
  };

  function acceptAll(entries: readonly InboxEntry[]): Promise<("new" | "known")[]> {
    return guarded(async () => {
      const rows = entries.map(({ key, kind, payload, receivedAt }) => {
        const received_at = receivedAt.toISOString();
        return { key, kind, payload, received_at, due_at: received_at, attempts: 0, done_at: null };
      });
      const written = await queries
        .insertInto("inbox")
        .values(rows)
        .onConflict((conflict) => conflict.column("key").doNothing())
        .returning("key")
        .execute();
      const fresh = new Set(written.map(({ key }) => key));
      // The first of a key is the one that was written.
      return entries.map(({ key }) => (fresh.delete(key) ? "new" : "known"));
    });
  }

  /** Whether it was open. */
  async function close(key: string, at: Date): Promise<boolean> {
    const { numUpdatedRows } = await queries
      .updateTable("inbox")
      .set({ done_at: at.toISOString(), payload: "" })
      .where("key", "=", key)
      .where("done_at", "is", null)
      .executeTakeFirst();
    return numUpdatedRows === 1n;
  }
}
