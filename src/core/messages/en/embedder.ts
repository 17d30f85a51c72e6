/** What is wrong with an embedder that is not the program's own, for the person who runs the program. */
export const embedderMessages = {
  refused: (model: string, host: string, reason: string): string =>
    `The embedder ${model} at ${host} cannot be used (${reason}). Nothing was changed. Check OPENAI_EMBEDDING_MODEL, ` +
    "OPENAI_BASE_URL and OPENAI_API_KEY, or remove OPENAI_EMBEDDING_MODEL: the program brings an embedder of its own.",
  failed: (model: string, host: string, reason: string): string =>
    `The embedder ${model} at ${host} failed (${reason}). Check whether its server runs, and OPENAI_EMBEDDING_MODEL.`,
  standsIn: (failure: string): string =>
    `${failure} Until the next start, passages are found with the embedder that comes with the program.`,
  withoutQuestion: (failure: string): string => `${failure} Meanwhile passages are found by their words alone.`,
  notInstalled:
    "TRANSFORMERS_MODEL is set, but transformers.js is not installed. Run “npm install @huggingface/transformers”, or " +
    "remove TRANSFORMERS_MODEL: the program brings an embedder of its own.",
  notLoaded: (model: string, reason: string): string =>
    `The model ${model} of TRANSFORMERS_MODEL cannot be loaded (${reason}). Nothing was changed. Set it to the name of ` +
    "a model in ONNX that can be downloaded, or to the path of a folder with one, such as ./models/NAME, or remove it.",
  noVectors: "it did not give one vector of numbers a text",
} as const;
