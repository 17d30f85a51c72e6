import type { NumberedPassage } from "../model/language-model.ts";

/** What a model makes of a claim, with the words of a passage that it rests on. */
export type ClaimReading = {
  readonly relation: "supported" | "contradicted" | "neither";
  /** The passage's number. */
  readonly passage: number;
  /** Believed only where it stands in that passage, letter for letter. */
  readonly quote: string;
};

/**
 * Port: a model that compares a claim with passages. Nothing that it gives is trusted. It may throw whatever it likes;
 * then the claim is judged as without it.
 */
export type ClaimReader = (
  request: { readonly claim: string; readonly passages: readonly NumberedPassage[] },
  signal: AbortSignal | undefined,
) => Promise<ClaimReading>;
