import type { Answer } from "../../core/answer/answer.ts";
import type { JudgedAnswers } from "../../core/feedback/gap-report.ts";
import type { SqliteDatabase } from "./database.ts";
import { guard } from "./guard.ts";

export function createSqliteJudgedAnswers({ queries, file }: SqliteDatabase): JudgedAnswers {
  const guarded = guard(file);
  return {
    since: (time, limit) =>
      guarded(async () => {
        const answers = queries
          .selectFrom("answers")
          .select(["id", "record", "created_at"])
          .where("created_at", ">=", time.toISOString())
          .orderBy("created_at", "desc")
          .limit(limit);
        const rows = await answers.execute();
        const said = await queries
          .selectFrom("feedback")
          .innerJoin(answers.as("asked"), "asked.id", "feedback.answer_id")
          .select(["feedback.answer_id", "feedback.verdict", "feedback.comment"])
          .orderBy("feedback.given_at")
          .execute();
        return rows.map(({ id, record, created_at }) => {
          const own = said.filter(({ answer_id }) => answer_id === id);
          return {
            answer: JSON.parse(record) as Answer,
            at: new Date(created_at),
            up: own.filter(({ verdict }) => verdict === "up").length,
            down: own.filter(({ verdict }) => verdict === "down").length,
            comments: own.flatMap(({ comment }) => (comment === null ? [] : [comment])),
          };
        });
      }),
  };
}
