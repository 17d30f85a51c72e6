// Opens a database with a migration that takes as long as another process may need to come to the same: FILE.
import { setTimeout } from "node:timers/promises";
import type { Kysely } from "kysely";
import { openSqliteDatabase } from "../../../src/adapters/sqlite/database.ts";
import { MIGRATIONS } from "../../../src/adapters/sqlite/migrations.ts";

const slow = {
  async up(database: Kysely<unknown>) {
    await setTimeout(1_500);
    await database.schema.createTable("slow").addColumn("id", "text").execute();
  },
};

const database = await openSqliteDatabase({
  file: process.argv[2] ?? "",
  migrations: { ...MIGRATIONS, "9002-slow": slow },
});
await database.close();
