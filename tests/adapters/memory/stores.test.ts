import { describe } from "vitest";
import { createMemoryStores } from "../../../src/adapters/memory/stores.ts";
import { answerStoreContract } from "../../contracts/answer-store.contract.ts";
import { conversationStoreContract } from "../../contracts/conversation-store.contract.ts";

describe("the stores in memory", () => {
  answerStoreContract(async () => createMemoryStores());
  conversationStoreContract(async () => createMemoryStores());
});
