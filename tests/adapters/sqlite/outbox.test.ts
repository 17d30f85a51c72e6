import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createSqliteOutbox } from "../../../src/adapters/sqlite/outbox.ts";
import { outboxContract } from "../../contracts/outbox.contract.ts";
import { openSqliteStores } from "../../support/sqlite-stores.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const NOW = new Date("2026-11-20T09:00:00Z");
const LATER = new Date("2026-11-20T09:01:00Z");

describe("the outbox in SQLite", () => {
  outboxContract(async () => createSqliteOutbox((await openSqliteStores()).database));

  it("still has what was begun and not answered when the database is opened again, marked so", async () => {
    const file = join(temporaryFolder(), "three-cities.db");
    const first = await openSqliteStores({ file });
    const outbox = createSqliteOutbox(first.database);
    await outbox.put({ id: "a", queue: "a", method: "post", payload: "{}", unconfirmed: "check", createdAt: NOW });
    await outbox.take(NOW, LATER);
    await first.database.close();

    const again = createSqliteOutbox((await openSqliteStores({ file })).database);
    expect(await again.take(LATER, LATER)).toMatchObject({ id: "a", isUnconfirmed: true });
  });
});
