import { type Kysely, type Migration, sql } from "kysely";

/**
 * The schema's history, in the order of the names. A migration that has been released is never changed, only followed
 * by another. Written with what SQLite and PostgreSQL both know, so that both take the same ones.
 */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  "0001-conversations-and-answers": {
    async up(database: Kysely<unknown>) {
      await database.schema
        .createTable("conversations")
        .addColumn("id", "text", (column) => column.primaryKey())
        .addColumn("created_at", "text", (column) => column.notNull())
        .execute();
      await database.schema
        .createTable("answers")
        .addColumn("id", "text", (column) => column.primaryKey())
        .addColumn("conversation_id", "text", (column) =>
          column.notNull().references("conversations.id").onDelete("cascade"),
        )
        .addColumn("turn", "integer", (column) => column.notNull())
        .addColumn("created_at", "text", (column) => column.notNull())
        .addColumn("status", "text", (column) => column.notNull())
        .addColumn("record", "text", (column) => column.notNull())
        .addUniqueConstraint("answers_turn", ["conversation_id", "turn"])
        .execute();
      await database.schema.createIndex("answers_created_at").on("answers").column("created_at").execute();
      await database.schema.createIndex("conversations_created_at").on("conversations").column("created_at").execute();
    },
  },
  "0002-explanations-and-token-use": {
    async up(database: Kysely<unknown>) {
      await database.schema.alterTable("answers").addColumn("explanation", "text").execute();
      await database.schema
        .createTable("token_use")
        .addColumn("day", "text", (column) => column.primaryKey())
        .addColumn("tokens", "bigint", (column) => column.notNull())
        .execute();
    },
  },
  "0003-inbox-and-outbox": {
    async up(database: Kysely<unknown>) {
      await database.schema
        .createTable("inbox")
        .addColumn("key", "text", (column) => column.primaryKey())
        .addColumn("kind", "text", (column) => column.notNull())
        .addColumn("payload", "text", (column) => column.notNull())
        .addColumn("received_at", "text", (column) => column.notNull())
        .addColumn("due_at", "text", (column) => column.notNull())
        .addColumn("attempts", "integer", (column) => column.notNull())
        .addColumn("done_at", "text")
        .execute();
      await database.schema.createIndex("inbox_due").on("inbox").columns(["done_at", "due_at"]).execute();
      await database.schema
        .createTable("outbox")
        .addColumn("place", "integer", (column) => column.primaryKey().autoIncrement())
        .addColumn("id", "text", (column) => column.notNull().unique())
        .addColumn("queue", "text", (column) => column.notNull())
        .addColumn("method", "text", (column) => column.notNull())
        .addColumn("payload", "text", (column) => column.notNull())
        .addColumn("unconfirmed", "text", (column) => column.notNull())
        .addColumn("created_at", "text", (column) => column.notNull())
        .addColumn("due_at", "text", (column) => column.notNull())
        .addColumn("attempts", "integer", (column) => column.notNull())
        .addColumn("unanswered", "integer", (column) => column.notNull())
        .addColumn("done_at", "text")
        .addColumn("result", "text")
        .addColumn("given_up_for", "text")
        .execute();
      await database.schema.createIndex("outbox_queue").on("outbox").columns(["done_at", "queue", "place"]).execute();
    },
  },
  "0004-chats-and-feedback": {
    async up(database: Kysely<unknown>) {
      await database.schema
        .createTable("threads")
        .addColumn("key", "text", (column) => column.primaryKey())
        .addColumn("conversation_id", "text")
        .addColumn("askers", "text", (column) => column.notNull())
        .addColumn("last_speaker", "text")
        .addColumn("is_muted", "integer", (column) => column.notNull())
        .addColumn("saved_at", "text", (column) => column.notNull())
        .execute();
      await database.schema.createIndex("threads_saved_at").on("threads").column("saved_at").execute();
      await database.schema
        .createTable("people")
        .addColumn("person", "text", (column) => column.primaryKey())
        .addColumn("language", "text")
        .execute();
      await database.schema
        .createTable("questions")
        .addColumn("answer_id", "text", (column) => column.notNull().references("answers.id").onDelete("cascade"))
        .addColumn("person", "text", (column) => column.notNull())
        .addColumn("asked_at", "text", (column) => column.notNull())
        .addPrimaryKeyConstraint("questions_key", ["answer_id", "person"])
        .execute();
      await database.schema.createIndex("questions_person").on("questions").columns(["person", "asked_at"]).execute();
      await database.schema
        .createTable("channel_settings")
        .addColumn("channel", "text", (column) => column.primaryKey())
        .addColumn("settings", "text", (column) => column.notNull())
        .execute();
      await database.schema
        .createTable("feedback")
        .addColumn("answer_id", "text", (column) => column.notNull().references("answers.id").onDelete("cascade"))
        .addColumn("person", "text", (column) => column.notNull())
        .addColumn("verdict", "text", (column) => column.notNull())
        .addColumn("comment", "text")
        .addColumn("given_at", "text", (column) => column.notNull())
        .addPrimaryKeyConstraint("feedback_key", ["answer_id", "person"])
        .execute();
      await database.schema.createIndex("feedback_person").on("feedback").column("person").execute();
      await database.schema
        .createTable("installations")
        .addColumn("team", "text", (column) => column.primaryKey())
        .addColumn("sealed", "text", (column) => column.notNull())
        .execute();
    },
  },
  "0005-quizzes": {
    async up(database: Kysely<unknown>) {
      await database.schema
        .createTable("quizzes")
        .addColumn("id", "text", (column) => column.primaryKey())
        .addColumn("owner", "text", (column) => column.notNull())
        .addColumn("revision", "integer", (column) => column.notNull())
        .addColumn("created_at", "text", (column) => column.notNull())
        .addColumn("record", "text", (column) => column.notNull())
        .execute();
      await database.schema
        .createTable("quiz_sessions")
        .addColumn("id", "text", (column) => column.primaryKey())
        .addColumn("code", "text", (column) => column.notNull())
        .addColumn("quiz_id", "text", (column) => column.notNull())
        .addColumn("phase", "text", (column) => column.notNull())
        .addColumn("version", "integer", (column) => column.notNull())
        .addColumn("question", "integer", (column) => column.notNull())
        .addColumn("is_paused", "integer", (column) => column.notNull())
        .addColumn("opened_at", "bigint")
        .addColumn("opened_version", "integer")
        .addColumn("deadline", "bigint")
        .addColumn("created_at", "bigint", (column) => column.notNull())
        .addColumn("ended_at", "bigint")
        .addColumn("record", "text", (column) => column.notNull())
        .execute();
      // A code is given again once its session is over.
      await database.schema
        .createIndex("quiz_sessions_code")
        .unique()
        .on("quiz_sessions")
        .column("code")
        .where(sql<boolean>`ended_at is null`)
        .execute();
      await database.schema.createIndex("quiz_sessions_ended").on("quiz_sessions").column("ended_at").execute();
      await database.schema
        .createTable("quiz_participants")
        .addColumn("id", "text", (column) => column.primaryKey())
        .addColumn("session", "text", (column) => column.notNull().references("quiz_sessions.id").onDelete("cascade"))
        .addColumn("person", "text")
        .addColumn("name", "text", (column) => column.notNull())
        .addColumn("language", "text", (column) => column.notNull())
        .addColumn("team", "text")
        .addColumn("door", "text", (column) => column.notNull())
        .addColumn("time_factor", "real")
        .addColumn("first_question", "integer", (column) => column.notNull())
        .addColumn("joined_at", "bigint", (column) => column.notNull())
        .addUniqueConstraint("quiz_participants_person", ["session", "person"])
        .execute();
      await database.schema
        .createTable("quiz_answers")
        .addColumn("session", "text", (column) => column.notNull().references("quiz_sessions.id").onDelete("cascade"))
        .addColumn("question", "integer", (column) => column.notNull())
        .addColumn("participant", "text", (column) => column.notNull())
        .addColumn("response", "text", (column) => column.notNull())
        .addColumn("version", "integer", (column) => column.notNull())
        .addColumn("received_at", "bigint", (column) => column.notNull())
        .addColumn("taken", "bigint", (column) => column.notNull())
        .addColumn("time_limit", "bigint")
        .addPrimaryKeyConstraint("quiz_answers_key", ["session", "question", "participant"])
        .execute();
      await database.schema
        .createTable("quiz_disputes")
        .addColumn("session", "text", (column) => column.notNull().references("quiz_sessions.id").onDelete("cascade"))
        .addColumn("question", "integer", (column) => column.notNull())
        .addColumn("participant", "text", (column) => column.notNull())
        .addColumn("text", "text", (column) => column.notNull())
        .addColumn("raised_at", "bigint", (column) => column.notNull())
        .addPrimaryKeyConstraint("quiz_disputes_key", ["session", "question", "participant"])
        .execute();
      await database.schema
        .createTable("held_answers")
        .addColumn("id", "text", (column) => column.primaryKey())
        .addColumn("session", "text", (column) => column.notNull().references("quiz_sessions.id").onDelete("cascade"))
        .addColumn("question", "integer", (column) => column.notNull())
        .addColumn("payload", "text", (column) => column.notNull())
        .execute();
      await database.schema
        .createTable("practice_cards")
        .addColumn("learner", "text", (column) => column.notNull())
        .addColumn("quiz", "text", (column) => column.notNull().references("quizzes.id").onDelete("cascade"))
        .addColumn("item", "text", (column) => column.notNull())
        .addColumn("card", "text", (column) => column.notNull())
        .addColumn("due_at", "bigint", (column) => column.notNull())
        .addPrimaryKeyConstraint("practice_cards_key", ["learner", "quiz", "item"])
        .execute();
    },
  },

  "0006-quiz-participants-by-person": {
    async up(database) {
      await database.schema
        .createIndex("quiz_participants_by_person")
        .on("quiz_participants")
        .column("person")
        .execute();
    },
  },
};
