import type { Answer } from "../../core/answer/answer.ts";
import type { AnswerExplanation } from "../../core/answer/explanation.ts";
import type { AnswerStore } from "../../core/answer/answer-store.ts";
import { AppError } from "../../core/errors.ts";
import { storageMessages } from "../../core/messages/en/storage.ts";
import type { SqliteDatabase } from "./database.ts";
import { guard } from "./guard.ts";
import { sqliteCode, toStorageError } from "./storage-error.ts";

export function createSqliteAnswerStore({ queries, file }: SqliteDatabase): AnswerStore {
  const guarded = guard(file);
  return {
    async save(answer, at, explanation) {
      try {
        // One statement counts and inserts, so that two processes never give one turn twice.
        await queries
          .insertInto("answers")
          .columns(["id", "conversation_id", "turn", "created_at", "status", "record", "explanation"])
          .expression((query) =>
            query
              .selectFrom("answers")
              .select(({ eb, fn, val, lit }) => [
                val(answer.id).as("id"),
                val(answer.conversationId).as("conversation_id"),
                eb(fn.coalesce(fn.max("turn"), lit(0)), "+", lit(1)).as("turn"),
                val(at.toISOString()).as("created_at"),
                val<string>(answer.status).as("status"),
                val(JSON.stringify(answer)).as("record"),
                val(explanation === null ? null : JSON.stringify(explanation)).as("explanation"),
              ])
              .where("conversation_id", "=", answer.conversationId),
          )
          .execute();
      } catch (error) {
        if (sqliteCode(error) === "SQLITE_CONSTRAINT_FOREIGNKEY") {
          const message = storageMessages.conversationUnknown(answer.conversationId);
          throw new AppError("conversation_not_found", message, { cause: error });
        }
        throw toStorageError(error, file);
      }
    },

    find: (id) =>
      guarded(async () => {
        const row = await queries.selectFrom("answers").select("record").where("id", "=", id).executeTakeFirst();
        return row === undefined ? null : (JSON.parse(row.record) as Answer);
      }),

    explain: (id) =>
      guarded(async () => {
        const row = await queries.selectFrom("answers").select("explanation").where("id", "=", id).executeTakeFirst();
        return typeof row?.explanation === "string" ? (JSON.parse(row.explanation) as AnswerExplanation) : null;
      }),
  };
}
