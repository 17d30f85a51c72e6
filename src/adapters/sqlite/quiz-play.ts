import { type Selectable, sql } from "kysely";
import type { QuizStore } from "../../core/quiz/quiz-store.ts";
import type { NewAnswer } from "../../core/quiz/session/answer.ts";
import type { Participant } from "../../core/quiz/session/participant.ts";
import type { Session } from "../../core/quiz/session/session.ts";
import { refusalOf } from "../../core/quiz/session/take-answer.ts";
import type { SqliteDatabase } from "./database.ts";
import { guard } from "./guard.ts";
import { answerOf, participantOf, participantRow } from "./quiz-rows.ts";
import type { Schema } from "./schema.ts";

/** What is kept of who plays, and of what they do. */
export type SqlitePlay = Pick<
  QuizStore,
  | "join"
  | "findParticipant"
  | "participantsOf"
  | "changeParticipant"
  | "answer"
  | "answersOf"
  | "pulse"
  | "dispute"
  | "disputesOf"
  | "hold"
  | "heldUpTo"
  | "release"
  | "saveCard"
  | "cardsOf"
>;

export function createSqlitePlay({ queries, file }: SqliteDatabase): SqlitePlay {
  const guarded = guard(file);
  const findParticipant = async (id: string): Promise<Participant | null> => {
    const row = await queries.selectFrom("quiz_participants").selectAll().where("id", "=", id).executeTakeFirst();
    return row === undefined ? null : participantOf(row);
  };

  return {
    join: (participant) =>
      guarded(async () => {
        await queries
          .insertInto("quiz_participants")
          .values(participantRow(participant))
          .onConflict((conflict) => conflict.doNothing())
          .execute();
        const { id, session, person } = participant;
        const row = await queries
          .selectFrom("quiz_participants")
          .selectAll()
          .where(({ or, and, eb }) =>
            person === null
              ? eb("id", "=", id)
              : or([eb("id", "=", id), and([eb("session", "=", session), eb("person", "=", person)])]),
          )
          .executeTakeFirstOrThrow();
        return participantOf(row);
      }),

    findParticipant: (id) => guarded(() => findParticipant(id)),

    participantsOf: (session) =>
      guarded(async () => {
        const rows = await queries
          .selectFrom("quiz_participants")
          .selectAll()
          .where("session", "=", session)
          .orderBy("joined_at")
          .orderBy(sql`rowid`)
          .execute();
        return rows.map(participantOf);
      }),

    changeParticipant: (id, { name, team, language, timeFactor }) =>
      guarded(async () => {
        const change = {
          ...(name === undefined ? {} : { name }),
          ...(team === undefined ? {} : { team }),
          ...(language === undefined ? {} : { language }),
          ...(timeFactor === undefined ? {} : { time_factor: timeFactor }),
        };
        if (Object.keys(change).length === 0) return;
        await queries.updateTable("quiz_participants").set(change).where("id", "=", id).execute();
      }),

    answer: (answer) =>
      guarded(async () => {
        const { session, question, participant, response, version, receivedAt } = answer;
        // What is open and until when is looked at by the statement that writes: nothing lands after the close.
        const { rows } = await sql<Selectable<Schema["quiz_answers"]>>`
          insert into quiz_answers (session, question, participant, response, version, received_at, taken, time_limit)
          select s.id, s.question, p.id, ${JSON.stringify(response)}, ${version}, ${receivedAt},
                 max(${receivedAt} - s.opened_at, 0), ${PERSONAL_LIMIT}
          from quiz_sessions s join quiz_participants p on p.session = s.id
          where s.id = ${session} and p.id = ${participant}
            and s.phase = 'open' and s.is_paused = 0 and s.question = ${question}
            and ${version} between s.opened_version and s.version
            and p.first_question <= s.question
            and (p.time_factor is null or ${receivedAt} <= s.opened_at + ${PERSONAL_LIMIT})
          on conflict (session, question, participant) do nothing
          returning *`.execute(queries);
        const [counted] = rows;
        if (counted !== undefined) return { status: "counted", answer: answerOf(counted) };
        const kept = await queries
          .selectFrom("quiz_answers")
          .selectAll()
          .where("session", "=", session)
          .where("question", "=", question)
          .where("participant", "=", participant)
          .executeTakeFirst();
        if (kept !== undefined) return { status: "repeated", answer: answerOf(kept) };
        return { status: "refused", reason: await whyRefused(answer) };
      }),

    answersOf: (session) =>
      guarded(async () => {
        const rows = await queries.selectFrom("quiz_answers").selectAll().where("session", "=", session).execute();
        return rows.map(answerOf);
      }),

    pulse: (session) =>
      guarded(async () => {
        const { rows } = await sql<{ pulse: string }>`
          select version || ' ' || (select count(*) from quiz_answers where session = s.id)
            || ' ' || coalesce((select group_concat(json_array(name, team, language, time_factor)) from quiz_participants where session = s.id), '')
            || ' ' || (select count(*) || coalesce(max(raised_at), '') from quiz_disputes where session = s.id) as pulse
          from quiz_sessions s where id = ${session}`.execute(queries);
        return rows[0]?.pulse ?? null;
      }),

    dispute: ({ session, question, participant, text, at }) =>
      guarded(async () => {
        await queries
          .insertInto("quiz_disputes")
          .values({ session, question, participant, text, raised_at: at })
          .onConflict((conflict) =>
            conflict.columns(["session", "question", "participant"]).doUpdateSet({ text, raised_at: at }),
          )
          .execute();
      }),

    disputesOf: (session) =>
      guarded(async () => {
        const rows = await queries
          .selectFrom("quiz_disputes")
          .selectAll()
          .where("session", "=", session)
          .orderBy("raised_at")
          .execute();
        return rows.map(({ raised_at, ...dispute }) => ({ ...dispute, at: raised_at }));
      }),

    hold: (held) =>
      guarded(async () => {
        await queries
          .insertInto("held_answers")
          .values(held)
          .onConflict((conflict) => conflict.column("id").doNothing())
          .execute();
      }),

    heldUpTo: (session, question) =>
      guarded(() =>
        queries
          .selectFrom("held_answers")
          .selectAll()
          .where("session", "=", session)
          .where("question", "<=", question)
          .orderBy(sql`rowid`)
          .execute(),
      ),

    release: (id) =>
      guarded(async () => void (await queries.deleteFrom("held_answers").where("id", "=", id).execute())),

    saveCard: ({ learner, quiz, item, card, dueAt }) =>
      guarded(async () => {
        await queries
          .insertInto("practice_cards")
          .values({ learner, quiz, item, card, due_at: dueAt })
          .onConflict((conflict) => conflict.columns(["learner", "quiz", "item"]).doUpdateSet({ card, due_at: dueAt }))
          .execute();
      }),

    cardsOf: (learner, quiz) =>
      guarded(async () => {
        const rows = await queries
          .selectFrom("practice_cards")
          .selectAll()
          .where("learner", "=", learner)
          .where("quiz", "=", quiz)
          .execute();
        return rows.map(({ due_at, ...card }) => ({ ...card, dueAt: due_at }));
      }),
  };

  async function whyRefused(answer: NewAnswer) {
    const row = await queries
      .selectFrom("quiz_sessions")
      .select("record")
      .where("id", "=", answer.session)
      .executeTakeFirst();
    const session = row === undefined ? null : (JSON.parse(row.record) as Session);
    // Where it looks as if it had been in time by now, the question was opened behind the statement.
    return refusalOf(session, await findParticipant(answer.participant), answer) ?? "closed";
  }
}

/** Milliseconds that a participant has; null without a limit. As `personalDeadline` computes it. */
const PERSONAL_LIMIT = sql`cast(round((s.deadline - s.opened_at) * p.time_factor) as integer)`;
