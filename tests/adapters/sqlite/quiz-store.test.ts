import { describe } from "vitest";
import { createSqliteQuizStore } from "../../../src/adapters/sqlite/quiz-store.ts";
import { quizStoreContract } from "../../contracts/quiz-store.contract.ts";
import { openSqliteStores } from "../../support/sqlite-stores.ts";

describe("the quiz store in SQLite", () => {
  quizStoreContract(async () => createSqliteQuizStore((await openSqliteStores()).database));
});
