import { describe, expect, it } from "vitest";
import { createSqlitePersonStore } from "../../../src/adapters/sqlite/person-store.ts";
import { createSqliteQuizStore } from "../../../src/adapters/sqlite/quiz-store.ts";
import type { Quiz } from "../../../src/core/quiz/quiz.ts";
import { quizStoreContract } from "../../contracts/quiz-store.contract.ts";
import { sampleSession } from "../../support/sample-session.ts";
import { openSqliteStores } from "../../support/sqlite-stores.ts";

describe("the quiz store in SQLite", () => {
  quizStoreContract(async () => createSqliteQuizStore((await openSqliteStores()).database));

  it("forgets who drew and hosted when they erase their data, and keeps the quiz for its players", async () => {
    const { database } = await openSqliteStores();
    const store = createSqliteQuizStore(database);
    const [ana, ben] = ["slack:T1:ANA", "slack:T1:BEN"];
    const session = sampleSession({}, { hosts: [ana, ben] });
    const quiz: Quiz = {
      id: session.quizId,
      title: session.title,
      language: "en",
      owner: ana,
      wish: { language: "en", cities: [], theme: null, count: 3, kinds: [], difficulties: [] },
      settings: session.settings,
      items: session.items.map((item) => ({ item, state: "kept" })),
      revision: 1,
      createdAt: "2026-11-20T10:00:00.000Z",
    };
    await store.saveQuiz(quiz, null);
    await store.createSession(session);
    await createSqlitePersonStore(database).erase(ana);
    expect(await store.findQuiz(quiz.id)).toEqual({ ...quiz, owner: "" });
    expect(await store.listQuizzes(ana)).toEqual([]);
    expect(await store.findSession(session.id)).toEqual({ ...session, hosts: ["", ben] });
  });
});
