import type { Answer } from "../../core/answer/answer.ts";
import type { PersonStore } from "../../core/chat/person-store.ts";
import { LANGUAGES } from "../../core/language.ts";
import type { SqliteDatabase } from "./database.ts";
import { emptyLog, erasePerson } from "./erase-person.ts";
import { guard } from "./guard.ts";

/** Answers looked through for each question that is listed: the same one is often asked again. */
const LOOKED_THROUGH = 10;

export function createSqlitePersonStore({ queries, file, checkpoint }: SqliteDatabase): PersonStore {
  const guarded = guard(file);
  return {
    languageOf: (person) =>
      guarded(async () => {
        const row = await queries
          .selectFrom("people")
          .select("language")
          .where("person", "=", person)
          .executeTakeFirst();
        return LANGUAGES.find((language) => language === row?.language) ?? null;
      }),

    setLanguage: (person, language) =>
      guarded(async () => {
        await queries
          .insertInto("people")
          .values({ person, language })
          .onConflict((conflict) => conflict.column("person").doUpdateSet({ language }))
          .execute();
      }),

    noteQuestion: (person, answerId, at) =>
      guarded(async () => {
        // An answer that was erased meanwhile is not noted.
        await queries
          .insertInto("questions")
          .columns(["answer_id", "person", "asked_at"])
          .expression((query) =>
            query
              .selectFrom("answers")
              .select(({ val }) => ["id", val(person).as("person"), val(at.toISOString()).as("asked_at")])
              .where("id", "=", answerId),
          )
          .onConflict((conflict) => conflict.columns(["answer_id", "person"]).doNothing())
          .execute();
      }),

    recentQuestions: (person, limit) =>
      guarded(async () => {
        const rows = await queries
          .selectFrom("questions")
          .innerJoin("answers", "answers.id", "questions.answer_id")
          .select("answers.record")
          .where("questions.person", "=", person)
          .orderBy("questions.asked_at", "desc")
          .limit(limit * LOOKED_THROUGH)
          .execute();
        const questions = rows.map(({ record }) => (JSON.parse(record) as Answer).question);
        return [...new Set(questions)].slice(0, limit);
      }),

    erase: (person) =>
      guarded(async () => {
        const erased = await queries.transaction().execute((transaction) => erasePerson(transaction, person));
        await emptyLog(checkpoint);
        return erased;
      }),
  };
}
