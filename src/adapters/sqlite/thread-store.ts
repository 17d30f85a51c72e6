import type { ThreadStore } from "../../core/chat/thread-store.ts";
import type { SqliteDatabase } from "./database.ts";
import { guard } from "./guard.ts";

export function createSqliteThreadStore({ queries, file }: SqliteDatabase): ThreadStore {
  const guarded = guard(file);
  return {
    find: (key) =>
      guarded(async () => {
        const row = await queries.selectFrom("threads").selectAll().where("key", "=", key).executeTakeFirst();
        if (row === undefined) return null;
        return {
          key,
          conversationId: row.conversation_id,
          askers: JSON.parse(row.askers) as string[],
          lastSpeaker: row.last_speaker,
          isMuted: row.is_muted === 1,
        };
      }),

    save: ({ key, conversationId, askers, lastSpeaker, isMuted }, at) =>
      guarded(async () => {
        const values = {
          conversation_id: conversationId,
          askers: JSON.stringify(askers),
          last_speaker: lastSpeaker,
          is_muted: isMuted ? 1 : 0,
          saved_at: at.toISOString(),
        };
        await queries
          .insertInto("threads")
          .values({ key, ...values })
          .onConflict((conflict) => conflict.column("key").doUpdateSet(values))
          .execute();
      }),

    deleteOlderThan: (time) =>
      guarded(async () => {
        const { numDeletedRows } = await queries
          .deleteFrom("threads")
          .where("saved_at", "<", time.toISOString())
          .executeTakeFirst();
        return Number(numDeletedRows);
      }),
  };
}
