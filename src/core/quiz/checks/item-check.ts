import type { Candidate, Material } from "../drawing/candidate.ts";

/** How a check went: `refused` items are not offered, `person` ones not without somebody's look. */
export type Outcome = { readonly verdict: "holds" | "person" | "refused"; readonly reason: string };

export type Check = (candidate: Candidate, material: Material) => Outcome;

export function holds(reason: string): Outcome {
  return { verdict: "holds", reason };
}

export function refused(reason: string): Outcome {
  return { verdict: "refused", reason };
}

export function person(reason: string): Outcome {
  return { verdict: "person", reason };
}
