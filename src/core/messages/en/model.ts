/** What is wrong with a model, for the person who runs the program. */
export const modelMessages = {
  failed: (model: string, reason: string): string =>
    `The model ${model} failed (${reason}). Answers are quoted from the documents meanwhile. Check OPENAI_BASE_URL, ` +
    "OPENAI_MODEL and OPENAI_API_KEY, and whether the server of the model runs.",
  late: (model: string, seconds: number): string =>
    `The model ${model} had not finished an answer after ${seconds} s. The answer was quoted from the documents ` +
    "instead. Use a faster model, or raise MODEL_DEADLINE_SECONDS.",
  stalled: (model: string, seconds: number): string =>
    `Nothing came from the model ${model} for ${seconds} s. The answer was quoted from the documents instead. Check ` +
    "the server of the model; for one that thinks for long, raise MODEL_STALL_SECONDS.",
  unavailable: (model: string): string =>
    `The model ${model} has failed several times in a row and is tried again every 30 s only. Answers are quoted from ` +
    "the documents meanwhile.",
  budgetSpent: (model: string): string =>
    `The tokens that the model ${model} may use in a day are used up. Answers are quoted from the documents until ` +
    "midnight, UTC. Raise MODEL_TOKENS_PER_DAY to let it use more.",
} as const;
