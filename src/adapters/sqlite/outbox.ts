import { sql, type Updateable } from "kysely";
import type { Outbox, Unconfirmed } from "../../core/delivery/outbox.ts";
import type { SqliteDatabase } from "./database.ts";
import { guard } from "./guard.ts";
import type { Schema } from "./schema.ts";

export function createSqliteOutbox({ queries, file }: SqliteDatabase): Outbox {
  const guarded = guard(file);

  return {
    put: ({ id, queue, method, payload, unconfirmed, createdAt }) =>
      guarded(async () => {
        const created_at = createdAt.toISOString();
        const fresh = { attempts: 0, unanswered: 0, done_at: null, result: null, given_up_for: null };
        await queries
          .insertInto("outbox")
          .values({ id, queue, method, payload, unconfirmed, created_at, due_at: created_at, ...fresh })
          .onConflict((conflict) => conflict.column("id").doNothing())
          .execute();
      }),

    take: (now, until) =>
      guarded(async () => {
        // One statement, so that two processes never take the same message.
        const row = await queries
          .updateTable("outbox")
          .set({
            due_at: until.toISOString(),
            attempts: sql<number>`attempts + 1`,
            unanswered: sql<number>`unanswered + 1`,
          })
          .where("place", "=", ({ selectFrom }) =>
            selectFrom("outbox as first")
              .select("first.place")
              .where("first.done_at", "is", null)
              .where("first.due_at", "<=", now.toISOString())
              // The first of its queue, so that none overtakes one that is held.
              .where("first.place", "=", ({ selectFrom: from }) =>
                from("outbox as queued")
                  .select(({ fn }) => fn.min("queued.place").as("place"))
                  .whereRef("queued.queue", "=", "first.queue")
                  .where("queued.done_at", "is", null),
              )
              .orderBy("first.due_at")
              .orderBy("first.place")
              .limit(1),
          )
          .returningAll()
          .executeTakeFirst();
        if (row === undefined) return null;
        const { id, queue, method, payload, attempts } = row;
        return {
          id,
          queue,
          method,
          payload,
          unconfirmed: row.unconfirmed as Unconfirmed,
          createdAt: new Date(row.created_at),
          attempt: attempts,
          isUnconfirmed: row.unanswered > 1,
        };
      }),

    sent: (id, at, result) =>
      guarded(() => change(id, { done_at: at.toISOString(), unanswered: 0, payload: "", result })),

    postpone: (id, dueAt) => guarded(() => change(id, { due_at: dueAt.toISOString(), unanswered: 0 })),

    doubt: (id, dueAt) => guarded(() => change(id, { due_at: dueAt.toISOString() })),

    giveUp: (id, at, reason) =>
      guarded(() => change(id, { done_at: at.toISOString(), payload: "", given_up_for: reason })),

    resultOf: (id) =>
      guarded(async () => {
        const row = await queries.selectFrom("outbox").select("result").where("id", "=", id).executeTakeFirst();
        return row?.result ?? null;
      }),

    forget: (before) =>
      guarded(async () => {
        const { numDeletedRows } = await queries
          .deleteFrom("outbox")
          .where("done_at", "<", before.toISOString())
          .executeTakeFirst();
        return Number(numDeletedRows);
      }),
  };

  async function change(id: string, changes: Updateable<Schema["outbox"]>): Promise<void> {
    await queries.updateTable("outbox").set(changes).where("id", "=", id).where("done_at", "is", null).execute();
  }
}
