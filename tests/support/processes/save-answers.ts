// Saves answers into one conversation of a database that other processes use too: FILE NAME COUNT.
import { createSqliteAnswerStore } from "../../../src/adapters/sqlite/answer-store.ts";
import { createSqliteConversationStore } from "../../../src/adapters/sqlite/conversation-store.ts";
import { openSqliteDatabase } from "../../../src/adapters/sqlite/database.ts";
import { sampleAnswer } from "../sample-answer.ts";

const [file = "", name = "", count = "0"] = process.argv.slice(2);
const database = await openSqliteDatabase({ file });
const conversations = createSqliteConversationStore(database);
const answers = createSqliteAnswerStore(database);

await conversations.create("cnv_shared", new Date()).catch(() => {});
for (let number = 0; number < Number(count); number += 1) {
  const id = `ans_${name}_${number}`;
  await answers.save(sampleAnswer({ id, conversationId: "cnv_shared" }), new Date(), null);
  // Acknowledged: from here on it must not be lost.
  process.stdout.write(`${id}\n`);
}
await database.close();
