import type { PassageReference } from "../answer/answer.ts";

/** What the report says of a claim. `contradicted` is only ever said by a model, with a quote. */
export type ClaimOutcome = "supported" | "not_covered" | "other_figure" | "other_date" | "other_name" | "contradicted";

/** A claim of somebody's message, held against the report. */
export type CheckedClaim = {
  readonly text: string;
  readonly outcome: ClaimOutcome;
  /** What was compared and found; null where there is nothing more to say. */
  readonly finding: string | null;
  /** The passage that it was held against. */
  readonly passage: PassageReference | null;
};
