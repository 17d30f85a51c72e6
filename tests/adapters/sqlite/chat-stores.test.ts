import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { createSealer } from "../../../src/adapters/encryption/sealer.ts";
import { createSqliteChatStores } from "../../../src/adapters/sqlite/chat-stores.ts";
import { createSqliteQuizStore } from "../../../src/adapters/sqlite/quiz-store.ts";
import { MIGRATIONS } from "../../../src/adapters/sqlite/migrations.ts";
import { Secret } from "../../../src/core/access/secret.ts";
import type { InstallationStore } from "../../../src/core/chat/installation-store.ts";
import { channelSettingsStoreContract } from "../../contracts/channel-settings-store.contract.ts";
import { feedbackStoreContract } from "../../contracts/feedback-store.contract.ts";
import { installationStoreContract } from "../../contracts/installation-store.contract.ts";
import { personStoreContract } from "../../contracts/person-store.contract.ts";
import { threadStoreContract } from "../../contracts/thread-store.contract.ts";
import { sampleAnswer as samplePlayed, samplePlayer, sampleSession } from "../../support/sample-session.ts";
import { sampleAnswer } from "../../support/sample-answer.ts";
import { openSqliteStores, type SqliteStores } from "../../support/sqlite-stores.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const AT = new Date("2026-11-20T10:00:00Z");
const ANA = "slack:T1:UANA";
const BEN = "slack:T1:UBEN";
const KEY = "ab".repeat(32);

async function open(file?: string, key = KEY) {
  const parts = await openSqliteStores(file === undefined ? {} : { file });
  return { ...parts, stores: createSqliteChatStores(parts.database, createSealer(new Secret(key))) };
}

function installationsOf({ installations }: { readonly installations: InstallationStore | null }): InstallationStore {
  if (installations === null) throw new Error("there is a key");
  return installations;
}

function holds({ database }: Pick<SqliteStores, "database">, text: string): boolean {
  const folder = dirname(database.file);
  return readdirSync(folder).some((name) => readFileSync(join(folder, name)).includes(text));
}

describe("the chat stores in SQLite", () => {
  threadStoreContract(async () => (await open()).stores.threads);
  channelSettingsStoreContract(async () => (await open()).stores.channelSettings);
  installationStoreContract(async () => installationsOf((await open()).stores));
  personStoreContract(open);
  feedbackStoreContract(async () => {
    const { stores, ...rest } = await open();
    return { ...rest, feedback: stores.feedback };
  });

  it("leave no byte of an erased person on disk, among others' words, with another connection open", async () => {
    const file = join(temporaryFolder(), "three-cities.db");
    const parts = await open(file);
    const other = await open(file);
    await parts.conversations.create("cnv_sample", AT);
    // Rows of many sizes, mixed, so that pages are split, joined and shared.
    for (let number = 0; number < 120; number += 1) {
      const isOfAna = number % 3 !== 0;
      const id = `ans_${isOfAna ? "CANARY" : "kept"}_${number}`;
      const question = `${isOfAna ? "CANARY" : "kept"} ${"words ".repeat((number * 37) % 400)}`;
      await parts.answers.save(sampleAnswer({ id, question }), AT, null);
      const person = isOfAna ? ANA : BEN;
      await parts.stores.people.noteQuestion(person, id, AT);
      const comment = isOfAna ? "CANARY said so" : null;
      await parts.stores.feedback.save({ answerId: id, person, verdict: "up", comment }, AT);
    }
    await parts.stores.people.setLanguage(ANA, "tr");
    const thread = { key: "t", conversationId: "cnv_sample", askers: [ANA, BEN], lastSpeaker: ANA, isMuted: false };
    await parts.stores.threads.save(thread, AT);
    const quizzes = createSqliteQuizStore(parts.database);
    await quizzes.createSession(
      sampleSession({}, { phase: "open", question: 0, openedAt: 0, openedVersion: 1, deadline: 9 }),
    );
    await quizzes.join(samplePlayer("ply_ana", { name: "CANARY", person: ANA, door: "slack" }));
    await quizzes.join(samplePlayer("ply_ben", { person: BEN, door: "slack" }));
    const { taken: _taken, limit: _limit, ...answer } = samplePlayed("ply_ana", 0, "b", 1);
    expect(await quizzes.answer(answer)).toMatchObject({ status: "counted" });
    await quizzes.dispute({ session: "ses_1", question: 0, participant: "ply_ana", text: "CANARY objects", at: 2 });
    expect(await other.stores.people.recentQuestions(ANA, 1)).toHaveLength(1);
    expect(holds(parts, "CANARY") && holds(parts, ANA)).toBe(true);

    expect(await parts.stores.people.erase(ANA)).toBe(80);
    expect(holds(parts, "CANARY")).toBe(false);
    expect(holds(parts, ANA)).toBe(false);
    expect(await other.stores.people.recentQuestions(BEN, 100)).toHaveLength(40);
    expect((await quizzes.participantsOf("ses_1")).map(({ id }) => id)).toEqual(["ply_ben"]);
    expect(await quizzes.answersOf("ses_1")).toEqual([]);
  });

  it("erase on one connection what was noted on another, and once", async () => {
    const file = join(temporaryFolder(), "three-cities.db");
    const [one, two] = [await open(file), await open(file)];
    await one.conversations.create("cnv_sample", AT);
    await one.answers.save(sampleAnswer(), AT, null);
    await two.stores.people.noteQuestion(ANA, "ans_sample", AT);
    expect(await one.stores.people.erase(ANA)).toBe(1);
    expect(await two.stores.people.erase(ANA)).toBe(0);
    expect(await two.answers.find("ans_sample")).toBeNull();
  });

  it("forget who asked and what was thought of an answer together with it", async () => {
    const { conversations, answers, stores, database } = await open();
    await conversations.create("cnv_sample", AT);
    await answers.save(sampleAnswer(), AT, null);
    await stores.people.noteQuestion(ANA, "ans_sample", AT);
    await stores.feedback.save({ answerId: "ans_sample", person: ANA, verdict: "up", comment: "thanks" }, AT);
    await conversations.deleteOlderThan(new Date(AT.getTime() + 1));
    expect(await stores.feedback.ofAnswer("ans_sample")).toEqual([]);
    expect(holds({ database }, ANA)).toBe(false);
  });

  it("open a database from before there were chats, with all that it holds", async () => {
    const file = join(temporaryFolder(), "three-cities.db");
    const earlier = Object.fromEntries(Object.entries(MIGRATIONS).filter(([name]) => name < "0004"));
    const before = await openSqliteStores({ file, migrations: earlier });
    await before.conversations.create("cnv_sample", AT);
    await before.answers.save(sampleAnswer(), AT, null);
    await sql`insert into inbox values ('k', 'question', '{}', '2026', '2026', 0, null)`.execute(
      before.database.queries,
    );
    await before.database.close();

    const { answers, stores } = await open(file);
    expect(await answers.find("ans_sample")).toEqual(sampleAnswer());
    expect((await stores.inbox.claim(AT, AT))?.key).toBe("k");
    await stores.people.noteQuestion(ANA, "ans_sample", AT);
    expect(await stores.people.recentQuestions(ANA, 1)).toEqual([sampleAnswer().question]);
  });

  it("keep an installation unreadable on disk, for its own team, and for the key it was saved with", async () => {
    const file = join(temporaryFolder(), "three-cities.db");
    const { stores, database } = await open(file);
    const installations = installationsOf(stores);
    await installations.save("T1", "xoxb-CANARY-1");
    await installations.save("T2", "xoxb-CANARY-2");
    expect(holds({ database }, "CANARY")).toBe(false);

    const otherKey = installationsOf((await open(file, "cd".repeat(32))).stores);
    const failure = { code: "configuration_invalid", message: expect.stringMatching(/T1.*ENCRYPTION_KEY/) };
    await expect(otherKey.find("T1")).rejects.toMatchObject(failure);

    await sql`update installations set sealed = (select sealed from installations where team = 'T2') where team = 'T1'`.execute(
      database.queries,
    );
    await expect(installations.find("T1")).rejects.toMatchObject(failure);
    expect(await installations.find("T2")).toBe("xoxb-CANARY-2");
  });
});
