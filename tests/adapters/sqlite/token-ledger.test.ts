import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createSqliteTokenLedger } from "../../../src/adapters/sqlite/token-ledger.ts";
import { tokenLedgerContract } from "../../contracts/token-ledger.contract.ts";
import { openSqliteStores } from "../../support/sqlite-stores.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

describe("the ledger in SQLite", () => {
  tokenLedgerContract(async () => createSqliteTokenLedger((await openSqliteStores()).database));

  it("still knows what was used when the database is opened again", async () => {
    const file = join(temporaryFolder(), "three-cities.db");
    const first = await openSqliteStores({ file });
    await createSqliteTokenLedger(first.database).take("2026-11-20", 700, 1_000);
    await first.database.close();

    const ledger = createSqliteTokenLedger((await openSqliteStores({ file })).database);
    expect(await ledger.usedOn("2026-11-20")).toBe(700);
    expect(await ledger.take("2026-11-20", 400, 1_000)).toBe(false);
  });
});
