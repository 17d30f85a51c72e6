import { describe } from "vitest";
import { createMemoryOutbox } from "../../../src/adapters/memory/outbox.ts";
import { outboxContract } from "../../contracts/outbox.contract.ts";

describe("the outbox in memory", () => {
  outboxContract(async () => createMemoryOutbox());
});
