import type { Quiz } from "../../core/quiz/quiz.ts";
import type { QuizStore } from "../../core/quiz/quiz-store.ts";
import type { Session } from "../../core/quiz/session/session.ts";
import type { SqliteDatabase } from "./database.ts";
import { guard } from "./guard.ts";
import { createSqlitePlay } from "./quiz-play.ts";
import { sessionRow } from "./quiz-rows.ts";

export function createSqliteQuizStore(database: SqliteDatabase): QuizStore {
  const { queries, file, checkpoint } = database;
  const guarded = guard(file);

  return {
    ...createSqlitePlay(database),

    saveQuiz: (quiz, seen) =>
      guarded(async () => {
        const { id, owner, revision, createdAt } = quiz;
        const row = { id, owner, revision, created_at: createdAt, record: JSON.stringify(quiz) };
        if (seen === null) {
          const { numInsertedOrUpdatedRows } = await queries
            .insertInto("quizzes")
            .values(row)
            .onConflict((conflict) => conflict.column("id").doNothing())
            .executeTakeFirst();
          return numInsertedOrUpdatedRows === 1n;
        }
        const { numUpdatedRows } = await queries
          .updateTable("quizzes")
          .set(row)
          .where("id", "=", id)
          .where("revision", "=", seen)
          .executeTakeFirst();
        return numUpdatedRows === 1n;
      }),

    findQuiz: (id) =>
      guarded(async () => {
        const row = await queries.selectFrom("quizzes").select("record").where("id", "=", id).executeTakeFirst();
        return row === undefined ? null : (JSON.parse(row.record) as Quiz);
      }),

    listQuizzes: (owner) =>
      guarded(async () => {
        const all = queries.selectFrom("quizzes").select("record").orderBy("created_at", "desc").orderBy("id");
        const rows = await (owner === null ? all : all.where("owner", "=", owner)).execute();
        return rows.map(({ record }) => JSON.parse(record) as Quiz);
      }),

    deleteQuiz: (id) => guarded(async () => void (await queries.deleteFrom("quizzes").where("id", "=", id).execute())),

    createSession: (session) =>
      guarded(async () => {
        const { numInsertedOrUpdatedRows } = await queries
          .insertInto("quiz_sessions")
          .values(sessionRow(session))
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst();
        return numInsertedOrUpdatedRows === 1n;
      }),

    findSession: (id) =>
      guarded(async () =>
        sessionOf(await queries.selectFrom("quiz_sessions").select("record").where("id", "=", id).executeTakeFirst()),
      ),

    findSessionByCode: (code) =>
      guarded(async () =>
        sessionOf(
          await queries
            .selectFrom("quiz_sessions")
            .select("record")
            .where("code", "=", code)
            .orderBy(({ eb }) => eb("ended_at", "is not", null))
            .orderBy("created_at", "desc")
            .executeTakeFirst(),
        ),
      ),

    moveSession: (session, seen) =>
      guarded(async () => {
        const { numUpdatedRows } = await queries
          .updateTable("quiz_sessions")
          .set(sessionRow(session))
          .where("id", "=", session.id)
          .where("version", "=", seen)
          .executeTakeFirst();
        return numUpdatedRows === 1n;
      }),

    runningSessions: (endedSince = Number.MAX_SAFE_INTEGER) =>
      guarded(async () => {
        const rows = await queries
          .selectFrom("quiz_sessions")
          .select("record")
          .where(({ eb, or }) => or([eb("ended_at", "is", null), eb("ended_at", ">=", endedSince)]))
          .execute();
        return rows.map(({ record }) => JSON.parse(record) as Session);
      }),

    sessionsOf: (quizId) =>
      guarded(async () => {
        const rows = await queries
          .selectFrom("quiz_sessions")
          .select("record")
          .where("quiz_id", "=", quizId)
          .orderBy("created_at", "desc")
          .execute();
        return rows.map(({ record }) => JSON.parse(record) as Session);
      }),

    sessionsWith: (person) =>
      guarded(async () => {
        const rows = await queries
          .selectFrom("quiz_sessions")
          .innerJoin("quiz_participants", "quiz_participants.session", "quiz_sessions.id")
          .select("quiz_sessions.record")
          .where("quiz_participants.person", "=", person)
          .orderBy("quiz_sessions.created_at", "desc")
          .execute();
        return rows.map(({ record }) => JSON.parse(record) as Session);
      }),

    forget: (before) =>
      guarded(async () => {
        const time = before.getTime();
        const { numDeletedRows } = await queries
          .deleteFrom("quiz_sessions")
          .where(({ eb, fn }) => eb(fn.coalesce("ended_at", "created_at"), "<", time))
          .executeTakeFirst();
        await queries.deleteFrom("practice_cards").where("due_at", "<", time).execute();
        if (numDeletedRows > 0n) checkpoint();
        return Number(numDeletedRows);
      }),
  };
}

function sessionOf(row: { readonly record: string } | undefined): Session | null {
  return row === undefined ? null : (JSON.parse(row.record) as Session);
}
