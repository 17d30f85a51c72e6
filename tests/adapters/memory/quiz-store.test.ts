import { describe } from "vitest";
import { createMemoryQuizStore } from "../../../src/adapters/memory/quiz-store.ts";
import { quizStoreContract } from "../../contracts/quiz-store.contract.ts";

describe("the quiz store in memory", () => {
  quizStoreContract(async () => createMemoryQuizStore());
});
