import { join } from "node:path";
import { onTestFinished } from "vitest";
import { createSqliteAnswerStore } from "../../src/adapters/sqlite/answer-store.ts";
import { createSqliteConversationStore } from "../../src/adapters/sqlite/conversation-store.ts";
import { openSqliteDatabase, type SqliteDatabase, type SqliteOptions } from "../../src/adapters/sqlite/database.ts";
import type { AnswerStore } from "../../src/core/answer/answer-store.ts";
import type { ConversationStore } from "../../src/core/conversation/conversation-store.ts";
import { temporaryFolder } from "./temporary-folder.ts";

export type SqliteStores = {
  readonly database: SqliteDatabase;
  readonly answers: AnswerStore;
  readonly conversations: ConversationStore;
};

/** The stores over a database that is closed with the test; without a file, over one of their own. */
export async function openSqliteStores(options: Partial<SqliteOptions> = {}): Promise<SqliteStores> {
  const database = await openSqliteDatabase({ file: join(temporaryFolder(), "three-cities.sqlite"), ...options });
  onTestFinished(() => database.close());
  return {
    database,
    answers: createSqliteAnswerStore(database),
    conversations: createSqliteConversationStore(database),
  };
}
