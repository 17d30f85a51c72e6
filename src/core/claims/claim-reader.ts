import type { CompareRequest, Comparison, LanguageModel } from "../model/language-model.ts";

/**
 * Port: a model that compares a claim with passages. Nothing that it gives is trusted. It may throw whatever it likes;
 * then the claim is judged as without it. All claims of one message come with the same signal, and share its time.
 */
export type ClaimReader = (request: CompareRequest, signal: AbortSignal) => Promise<Comparison>;

/** Reads claims by a language model, which keeps to limits of its own (`guardModel`). */
export function createClaimReader(model: LanguageModel): ClaimReader {
  return (request, signal) => model.compare(request, { signal, onTokens: () => {} });
}
