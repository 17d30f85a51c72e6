import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Kysely, Migration } from "kysely";
import { describe, expect, it } from "vitest";
import { openSqliteDatabase } from "../../../src/adapters/sqlite/database.ts";
import { MIGRATIONS } from "../../../src/adapters/sqlite/migrations.ts";
import { openSqliteStores } from "../../support/sqlite-stores.ts";
import { makeReadOnly } from "../../support/read-only-database.ts";
import { sampleAnswer } from "../../support/sample-answer.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const AT = new Date("2026-11-20T10:00:00Z");

const addNotes: Migration = {
  up: async (database: Kysely<unknown>) => {
    await database.schema.createTable("notes").addColumn("id", "text").execute();
  },
};

const failMidway: Migration = {
  async up(database: Kysely<unknown>) {
    await database.schema.createTable("half").addColumn("id", "text").execute();
    throw new Error("the power went");
  },
};

async function fileWithOneAnswer(): Promise<string> {
  const { database, answers, conversations } = await openSqliteStores();
  await conversations.create("cnv_sample", AT);
  await answers.save(sampleAnswer(), AT, null);
  await database.close();
  return database.file;
}

async function expectAnswerIn(file: string, migrations = MIGRATIONS): Promise<void> {
  const { answers } = await openSqliteStores({ file, migrations });
  expect(await answers.find("ans_sample")).toEqual(sampleAnswer());
}

describe("the SQLite database", () => {
  it("takes new migrations and keeps what was stored", async () => {
    const file = await fileWithOneAnswer();
    const { database } = await openSqliteStores({ file, migrations: { ...MIGRATIONS, "9002-notes": addNotes } });
    expect((await database.queries.introspection.getTables()).map(({ name }) => name)).toContain("notes");
    await database.close();
    await expectAnswerIn(file, { ...MIGRATIONS, "9002-notes": addNotes });
  });

  it("is as it was after a migration that failed midway", async () => {
    const file = await fileWithOneAnswer();
    const broken = openSqliteDatabase({ file, migrations: { ...MIGRATIONS, "9002-half": failMidway } });
    await expect(broken).rejects.toMatchObject({
      code: "storage_failed",
      message: expect.stringContaining("the power went"),
    });
    const { database } = await openSqliteStores({ file });
    expect((await database.queries.introspection.getTables()).map(({ name }) => name)).not.toContain("half");
    await expectAnswerIn(file);
  });

  it("says when it is opened that it cannot be written, and leaves what it holds", async () => {
    const file = await fileWithOneAnswer();
    makeReadOnly(file);
    const before = readFileSync(file);
    await expect(openSqliteDatabase({ file })).rejects.toMatchObject({
      code: "data_folder_unusable",
      message: expect.stringContaining(dirname(file)),
    });
    expect(readFileSync(file)).toEqual(before);
  });

  it("migrates once when opened many times at once", async () => {
    const file = join(temporaryFolder(), "three-cities.sqlite");
    const opened = await Promise.all(Array.from({ length: 8 }, () => openSqliteStores({ file })));
    await opened[0]?.conversations.create("cnv_one", AT);
    for (const { conversations } of opened) expect(await conversations.exists("cnv_one")).toBe(true);
  });

  it("refuses, and leaves alone, what a newer version wrote", async () => {
    const file = await fileWithOneAnswer();
    const newer = await openSqliteStores({ file, migrations: { ...MIGRATIONS, "9002-notes": addNotes } });
    await newer.database.close();
    await expect(openSqliteDatabase({ file })).rejects.toMatchObject({
      code: "storage_failed",
      message: expect.stringMatching(/newer version.*9002-notes.*Nothing in it was changed.*DATA_DIR/),
    });
    await expectAnswerIn(file, { ...MIGRATIONS, "9002-notes": addNotes });
  });

  it.each([
    ["text", Buffer.from("Dear diary, this is no database at all. ".repeat(200))],
    ["a damaged database", null],
    ["the beginning of a database", "cut"],
  ])("refuses, and leaves alone, a file that is %s", async (_name, bytes) => {
    const file = await fileWithOneAnswer();
    const whole = readFileSync(file);
    const damaged =
      bytes === null ? Buffer.from(whole).fill(0x5a, 100) : bytes === "cut" ? whole.subarray(0, 60) : bytes;
    writeFileSync(file, damaged);

    await expect(openSqliteDatabase({ file })).rejects.toMatchObject({
      code: "storage_failed",
      message: expect.stringMatching(/is damaged or not a database.*backup/),
    });
    expect(readFileSync(file).equals(damaged as Buffer)).toBe(true);
  });

  it("says which folder cannot be used, and why", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "file"), "");
    mkdirSync(join(folder, "database"));
    for (const file of [join(folder, "file", "three-cities.sqlite"), join(folder, "database")]) {
      await expect(openSqliteDatabase({ file })).rejects.toMatchObject({
        code: "data_folder_unusable",
        message: expect.stringMatching(new RegExp(`${folder}.*DATA_DIR`)),
      });
    }
    expect(existsSync(join(folder, "file", "three-cities.sqlite"))).toBe(false);
  });
});
