import { fileURLToPath } from "node:url";
import type { LangchainModel } from "./adapters/langchain/language-model.ts";
import { loadPrompts } from "./adapters/prompts/prompt-folder.ts";
import { systemClock } from "./compose-clock.ts";
import type { ModelConfig } from "./config.ts";
import type { Clock } from "./core/clock.ts";
import { guardModel } from "./core/model/guard-model.ts";
import type { LanguageModel } from "./core/model/language-model.ts";
import { createModelGuards } from "./core/model/model-guards.ts";
import type { TokenLedger } from "./core/model/token-ledger.ts";

/** Beside src as beside dist: part of the package. */
const PROMPT_FOLDER = fileURLToPath(new URL("../prompts", import.meta.url));

/**
 * The model of the settings, without limits. Nothing is asked of it yet.
 * @throws AppError configuration_invalid when the prompts cannot be used
 */
export async function openModel({ name, baseUrl, apiKey }: ModelConfig): Promise<LangchainModel> {
  const { createLangchainModel } = await import("./adapters/langchain/language-model.ts");
  return createLangchainModel({ model: name, baseUrl, apiKey, prompts: await loadPrompts(PROMPT_FOLDER) });
}

/** The same model within the limits of the settings, getting ready meanwhile. */
export function keepToLimits(
  model: LangchainModel,
  config: ModelConfig,
  ledger: TokenLedger,
  clock: Clock = systemClock,
): LanguageModel {
  // Importing langchain takes half a second; should it fail, the first question tells.
  void model.load().catch(() => {});
  return guardModel(model, createModelGuards({ ...config, clock, ledger }));
}
