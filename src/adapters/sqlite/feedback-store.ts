import { sql } from "kysely";
import type { Feedback, FeedbackStore } from "../../core/feedback/feedback-store.ts";
import type { SqliteDatabase } from "./database.ts";
import { guard } from "./guard.ts";

export function createSqliteFeedbackStore({ queries, file }: SqliteDatabase): FeedbackStore {
  const guarded = guard(file);
  return {
    save: ({ answerId, person, verdict, comment }, at) =>
      guarded(async () => {
        const values = { verdict, comment, given_at: at.toISOString() };
        await queries
          .insertInto("feedback")
          .columns(["answer_id", "person", "verdict", "comment", "given_at"])
          .expression((query) =>
            query
              .selectFrom("answers")
              .select(({ val }) => [
                "id",
                val(person).as("person"),
                val<string>(verdict).as("verdict"),
                val(comment).as("comment"),
                val(values.given_at).as("given_at"),
              ])
              .where("id", "=", answerId),
          )
          .onConflict((conflict) =>
            conflict.columns(["answer_id", "person"]).doUpdateSet({
              ...values,
              // In one statement, so that a comment that another process writes meanwhile is not lost.
              comment: sql<
                string | null
              >`case when excluded.comment is null and feedback.verdict = excluded.verdict then feedback.comment else excluded.comment end`,
            }),
          )
          .execute();
      }),

    ofAnswer: (answerId) =>
      guarded(async () => {
        const rows = await queries
          .selectFrom("feedback")
          .selectAll()
          .where("answer_id", "=", answerId)
          .orderBy("given_at")
          .orderBy("person")
          .execute();
        return rows.map(({ person, verdict, comment }) => ({
          answerId,
          person,
          verdict: verdict as Feedback["verdict"],
          comment,
        }));
      }),
  };
}
