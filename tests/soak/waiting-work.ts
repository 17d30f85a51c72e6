import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { openSqliteDatabase, type SqliteDatabase } from "../../src/adapters/sqlite/database.ts";

/** Between two looks, in milliseconds. */
const LOOK = 100;
/** Messages that nobody can confirm are given up after minutes. */
const PATIENCE = 15 * 60_000;

/** Resolves when nothing waits in the inbox or the outbox of a program's data. @throws when that takes too long */
export async function workDone(dataFolder: string, onLook: () => void = () => {}): Promise<void> {
  const database = await openSqliteDatabase({ file: join(dataFolder, "three-cities.db") });
  const end = performance.now() + PATIENCE;
  try {
    for (;;) {
      const waiting = await waitingIn(database);
      onLook();
      if (waiting === 0) return;
      if (performance.now() > end) throw new Error(`${waiting} entries were not done in time.`);
      await sleep(LOOK);
    }
  } finally {
    await database.close();
  }
}

async function waitingIn({ queries }: SqliteDatabase): Promise<number> {
  const inbox = await queries.selectFrom("inbox").select("key").where("done_at", "is", null).execute();
  const outbox = await queries.selectFrom("outbox").select("id").where("done_at", "is", null).execute();
  return inbox.length + outbox.length;
}
