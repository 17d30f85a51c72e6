import { describe } from "vitest";
import { createMemoryInbox } from "../../../src/adapters/memory/inbox.ts";
import { inboxContract } from "../../contracts/inbox.contract.ts";

describe("the inbox in memory", () => {
  inboxContract(async () => createMemoryInbox());
});
