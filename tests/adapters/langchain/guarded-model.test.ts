import { fileURLToPath } from "node:url";
import { describe, vi } from "vitest";
import { createLangchainModel } from "../../../src/adapters/langchain/language-model.ts";
import { createMemoryTokenLedger } from "../../../src/adapters/memory/token-ledger.ts";
import { loadPrompts } from "../../../src/adapters/prompts/prompt-folder.ts";
import { guardModel } from "../../../src/core/model/guard-model.ts";
import { createModelGuards } from "../../../src/core/model/model-guards.ts";
import { languageModelContract } from "../../contracts/language-model.contract.ts";
import { createManualClock } from "../../support/manual-clock.ts";

/** The first test imports langchain. */
vi.setConfig({ testTimeout: 60_000 });

const prompts = await loadPrompts(fileURLToPath(new URL("../../../prompts", import.meta.url)));

describe("a model behind an endpoint, under guard", () => {
  languageModelContract(({ url }) => {
    const limits = { tokensPerDay: 1_000_000, deadlineSeconds: 25, stallSeconds: 8 };
    const model = createLangchainModel({ model: "bee-1", baseUrl: url, apiKey: null, prompts });
    const ledger = createMemoryTokenLedger();
    return guardModel(model, createModelGuards({ clock: createManualClock(), ledger, ...limits }));
  });
});
