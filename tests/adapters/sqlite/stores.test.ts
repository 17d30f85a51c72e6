import { spawn } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { sql } from "kysely";
import { answerStoreContract } from "../../contracts/answer-store.contract.ts";
import { conversationStoreContract } from "../../contracts/conversation-store.contract.ts";
import { openSqliteStores } from "../../support/sqlite-stores.ts";
import { sampleAnswer } from "../../support/sample-answer.ts";
import { sampleExplanation } from "../../support/sample-explanation.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const AT = new Date("2026-11-20T10:00:00Z");
const SAVER = fileURLToPath(new URL("../../support/processes/save-answers.ts", import.meta.url));
const MIGRATOR = fileURLToPath(new URL("../../support/processes/migrate-slowly.ts", import.meta.url));

const ABOUT_NADELOEHR = {
  model: "double-1",
  outcome: "nothing_left",
  problem: null,
  planning: null,
  tokens: 0,
  sentences: [{ text: "Mrs Nadelöhr said so.", fate: "fails_check", passages: [], checks: [] }],
} as const;

type Saver = { readonly acknowledged: string[]; readonly ended: Promise<number | null>; readonly kill: () => void };

function startSaver(file: string, name: string, count: number): Saver {
  const child = spawn(process.execPath, ["--import", "tsx", SAVER, file, name, String(count)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
  return {
    get acknowledged() {
      return output.split("\n").slice(0, -1);
    },
    ended: new Promise((resolve) => child.on("close", resolve)),
    kill: () => child.kill("SIGKILL"),
  };
}

describe("the SQLite stores", { timeout: 60_000 }, () => {
  answerStoreContract(() => openSqliteStores());
  conversationStoreContract(() => openSqliteStores());

  it("keep answers when the database is opened again", async () => {
    const file = join(temporaryFolder(), "deep", "er", "three-cities.sqlite");
    const first = await openSqliteStores({ file });
    await first.conversations.create("cnv_sample", AT);
    await first.answers.save(sampleAnswer(), AT, null);
    await first.database.close();
    expect(readFileSync(file).includes("Ayvansaray")).toBe(true);

    const second = await openSqliteStores({ file });
    expect(await second.answers.find("ans_sample")).toEqual(sampleAnswer());
    expect(await second.conversations.exists("cnv_sample")).toBe(true);
  });

  it("leave no byte of an erased question on disk", async () => {
    const { database, answers, conversations } = await openSqliteStores();
    await conversations.create("cnv_sample", AT);
    for (let number = 0; number < 50; number += 1) {
      await answers.save(
        sampleAnswer({ id: `ans_${number}`, question: `A question about Mrs Nadelöhr, ${number}` }),
        AT,
        sampleExplanation({ decision: { outcome: "answer", confidence: number }, writing: ABOUT_NADELOEHR }),
      );
    }
    const folder = dirname(database.file);
    const holdsName = () =>
      readdirSync(folder).some((name) => readFileSync(join(folder, name)).includes("Mrs Nadelöhr"));
    expect(holdsName()).toBe(true);
    await conversations.deleteOlderThan(new Date(AT.getTime() + 1));
    expect(holdsName()).toBe(false);
  });

  it("say that a full disk stored nothing and lost nothing", async () => {
    const { database, answers, conversations } = await openSqliteStores();
    await conversations.create("cnv_sample", AT);
    await answers.save(sampleAnswer(), AT, null);
    const pages = await sql<{ page_count: number }>`pragma page_count`.execute(database.queries);
    await sql.raw(`pragma max_page_count = ${pages.rows[0]?.page_count}`).execute(database.queries);

    const long = sampleAnswer({ id: "ans_long", question: "q".repeat(50_000) });
    await expect(answers.save(long, AT, null)).rejects.toMatchObject({
      code: "storage_failed",
      message: expect.stringMatching(/no room.*three-cities\.sqlite.*safe.*Make room/),
    });
    expect(await answers.find("ans_long")).toBeNull();
    expect(await answers.find("ans_sample")).toEqual(sampleAnswer());
  });

  it("say that a read-only database stored nothing", async () => {
    const { database, answers, conversations } = await openSqliteStores();
    await conversations.create("cnv_sample", AT);
    await sql`pragma query_only = on`.execute(database.queries);
    const failure = { code: "storage_failed", message: expect.stringMatching(/read-only.*DATA_DIR/) };
    await expect(answers.save(sampleAnswer(), AT, null)).rejects.toMatchObject(failure);
    await expect(conversations.create("cnv_other", AT)).rejects.toMatchObject(failure);
    await expect(conversations.deleteOlderThan(AT)).rejects.toMatchObject(failure);
    expect(await conversations.exists("cnv_sample")).toBe(true);
  });

  it("can be used by several processes that start at once on an empty folder", async () => {
    const file = join(temporaryFolder(), "three-cities.sqlite");
    const savers = ["a", "b", "c", "d"].map((name) => startSaver(file, name, 25));
    expect(await Promise.all(savers.map((saver) => saver.ended))).toEqual([0, 0, 0, 0]);

    const { conversations } = await openSqliteStores({ file });
    const saved = await conversations.recent("cnv_shared", 1_000);
    expect(saved.map((answer) => answer.id).sort()).toEqual(savers.flatMap((saver) => saver.acknowledged).sort());
    expect(saved).toHaveLength(100);
  });

  it("wait while another process brings the schema up to date, and find it done", async () => {
    const file = join(temporaryFolder(), "three-cities.sqlite");
    const migrators = Array.from({ length: 3 }, () =>
      spawn(process.execPath, ["--import", "tsx", MIGRATOR, file], { stdio: "inherit" }),
    );
    const codes = migrators.map((child) => new Promise((resolve) => child.on("close", resolve)));
    expect(await Promise.all(codes)).toEqual([0, 0, 0]);
  });

  it("lose no acknowledged answer when a process is killed", async () => {
    const file = join(temporaryFolder(), "three-cities.sqlite");
    const saver = startSaver(file, "a", 1_000_000);
    await expect.poll(() => saver.acknowledged.length, { timeout: 30_000 }).toBeGreaterThan(20);
    saver.kill();
    await saver.ended;

    const { answers, conversations } = await openSqliteStores({ file });
    for (const id of saver.acknowledged) expect(await answers.find(id), id).not.toBeNull();
    await answers.save(sampleAnswer({ id: "ans_after", conversationId: "cnv_shared" }), AT, null);
    expect((await conversations.recent("cnv_shared", 1))[0]?.id).toBe("ans_after");
  });
});
