import type { Answer } from "../../core/answer/answer.ts";
import type { ConversationStore } from "../../core/conversation/conversation-store.ts";
import type { SqliteDatabase } from "./database.ts";
import { guard } from "./guard.ts";

export function createSqliteConversationStore({ queries, file, checkpoint }: SqliteDatabase): ConversationStore {
  const guarded = guard(file);

  return {
    create: (id, at) =>
      guarded(async () => {
        await queries.insertInto("conversations").values({ id, created_at: at.toISOString() }).execute();
      }),

    exists: (id) =>
      guarded(async () => {
        const row = await queries.selectFrom("conversations").select("id").where("id", "=", id).executeTakeFirst();
        return row !== undefined;
      }),

    recent: (id, limit) =>
      guarded(async () => {
        const rows = await queries
          .selectFrom("answers")
          .select("record")
          .where("conversation_id", "=", id)
          .orderBy("turn", "desc")
          .limit(limit)
          .execute();
        return rows.map((row) => JSON.parse(row.record) as Answer).reverse();
      }),

    deleteOlderThan: (time) =>
      guarded(async () => {
        const before = time.toISOString();
        const answers = await queries.deleteFrom("answers").where("created_at", "<", before).executeTakeFirst();
        // One statement, so that an answer given meanwhile by another process keeps its conversation.
        const conversations = await queries
          .deleteFrom("conversations")
          .where("created_at", "<", before)
          .where(({ not, exists, selectFrom }) =>
            not(exists(selectFrom("answers").select("id").whereRef("conversation_id", "=", "conversations.id"))),
          )
          .executeTakeFirst();
        checkpoint();
        return { answers: Number(answers.numDeletedRows), conversations: Number(conversations.numDeletedRows) };
      }),
  };
}
