import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createSqliteInbox } from "../../../src/adapters/sqlite/inbox.ts";
import { inboxContract } from "../../contracts/inbox.contract.ts";
import { openSqliteStores } from "../../support/sqlite-stores.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const NOW = new Date("2026-11-20T09:00:00Z");
const LATER = new Date("2026-11-20T09:01:00Z");

describe("the inbox in SQLite", () => {
  inboxContract(async () => createSqliteInbox((await openSqliteStores()).database));

  it("still has what was begun and not done when the database is opened again", async () => {
    const file = join(temporaryFolder(), "three-cities.db");
    const first = await openSqliteStores({ file });
    const inbox = createSqliteInbox(first.database);
    await inbox.accept({ key: "a", kind: "question", payload: "{}", receivedAt: NOW });
    await inbox.claim(NOW, LATER);
    await first.database.close();

    const again = createSqliteInbox((await openSqliteStores({ file })).database);
    expect(await again.accept({ key: "a", kind: "question", payload: "{}", receivedAt: LATER })).toBe("known");
    expect(await again.claim(LATER, LATER)).toMatchObject({ key: "a", attempt: 2 });
  });

  it("keeps no word of a question that is done", async () => {
    const file = join(temporaryFolder(), "three-cities.db");
    const { database } = await openSqliteStores({ file });
    const inbox = createSqliteInbox(database);
    await inbox.accept({ key: "a", kind: "question", payload: '"HONEYCOMB"', receivedAt: NOW });
    await inbox.finish("a", LATER);
    await database.close();
    expect(readFileSync(file, "latin1")).not.toContain("HONEYCOMB");
  });
});
