import { sql, type Transaction } from "kysely";
import type { SqliteDatabase } from "./database.ts";
import type { Schema } from "./schema.ts";

/** How often the log is tried to be emptied while another process reads; SQLite waits for it at each try. */
const TRIES = 3;

/** Erases what is kept of a person, within a transaction. Gives how many answers went. */
export async function erasePerson(transaction: Transaction<Schema>, person: string): Promise<number> {
  // A write first: a transaction that begins by reading may not write any more once another process has written.
  await transaction.deleteFrom("people").where("person", "=", person).execute();
  await transaction.deleteFrom("feedback").where("person", "=", person).execute();
  await leaveQuizzes(transaction, person);
  await leaveHosting(transaction, person);
  const asked = transaction.selectFrom("questions").select("answer_id").where("person", "=", person);
  const conversations = await transaction
    .selectFrom("answers")
    .select("conversation_id")
    .where("id", "in", asked)
    .distinct()
    .execute();
  const { numDeletedRows } = await transaction.deleteFrom("answers").where("id", "in", asked).executeTakeFirst();
  await transaction.deleteFrom("questions").where("person", "=", person).execute();
  // Others' turns in the same conversation stay.
  for (const { conversation_id: id } of conversations) {
    await transaction
      .deleteFrom("conversations")
      .where("id", "=", id)
      .where(({ not, exists, selectFrom }) =>
        not(exists(selectFrom("answers").select("id").where("conversation_id", "=", id))),
      )
      .execute();
  }
  await leaveThreads(transaction, person);
  return Number(numDeletedRows);
}

/** What they played goes with their name; the boards of others are computed without them. */
async function leaveQuizzes(transaction: Transaction<Schema>, person: string): Promise<void> {
  const played = transaction.selectFrom("quiz_participants").select("id").where("person", "=", person);
  await transaction.deleteFrom("quiz_answers").where("participant", "in", played).execute();
  await transaction.deleteFrom("quiz_disputes").where("participant", "in", played).execute();
  await transaction.deleteFrom("practice_cards").where("learner", "in", played).execute();
  await transaction.deleteFrom("practice_cards").where("learner", "=", person).execute();
  await transaction.deleteFrom("quiz_participants").where("person", "=", person).execute();
}

/** What they drew and hosted stays for those who play it, without saying whose it was. */
async function leaveHosting(transaction: Transaction<Schema>, person: string): Promise<void> {
  const named = JSON.stringify(person);
  const record = sql<string>`replace(record, ${named}, '""')`;
  const isNamed = sql<boolean>`instr(record, ${named}) > 0`;
  await transaction.updateTable("quizzes").set({ owner: "", record }).where("owner", "=", person).execute();
  await transaction.updateTable("quiz_sessions").set({ record }).where(isNamed).execute();
}

async function leaveThreads(transaction: Transaction<Schema>, person: string): Promise<void> {
  const threads = await transaction
    .selectFrom("threads")
    .leftJoin("conversations", "conversations.id", "threads.conversation_id")
    .select(["key", "askers", "last_speaker", "conversations.id as conversation_id"])
    .where(({ or, eb }) =>
      or([eb("last_speaker", "=", person), eb(sql<number>`instr(askers, ${JSON.stringify(person)})`, ">", 0)]),
    )
    .execute();
  for (const { key, askers, last_speaker, conversation_id } of threads) {
    const others = (JSON.parse(askers) as string[]).filter((asker) => asker !== person);
    await transaction
      .updateTable("threads")
      .set({
        askers: JSON.stringify(others),
        last_speaker: last_speaker === person ? null : last_speaker,
        conversation_id,
      })
      .where("key", "=", key)
      .execute();
  }
}

/** Until erased text stands in the log no more, or it is left to the next checkpoint. */
export async function emptyLog(checkpoint: SqliteDatabase["checkpoint"]): Promise<void> {
  for (let tries = 1; !checkpoint() && tries < TRIES; tries += 1) await new Promise(setImmediate);
}
