import { describe } from "vitest";
import { createMemoryTokenLedger } from "../../../src/adapters/memory/token-ledger.ts";
import { tokenLedgerContract } from "../../contracts/token-ledger.contract.ts";

describe("the ledger in memory", () => {
  tokenLedgerContract(async () => createMemoryTokenLedger());
});
