import type { Judgement } from "./judgement.ts";

/** What became of the questions that a model was to answer; they sum up to all of them. */
export type WritingCounts = {
  /** Answers that show sentences of the model. */
  readonly written: number;
  /** Questions of which the report or the model said that there is no answer. */
  readonly refused: number;
  /** Questions at which the model failed or wrote nothing that passed the checks. */
  readonly fellBack: number;
  /** Answered without the model's being asked. */
  readonly extracted: number;
};

export function countWriting(judgements: readonly Judgement[]): WritingCounts {
  const count = (name: keyof WritingCounts): number => judgements.filter((one) => fate(one) === name).length;
  return {
    written: count("written"),
    refused: count("refused"),
    fellBack: count("fellBack"),
    extracted: count("extracted"),
  };
}

function fate({ mode, fellBack, answered }: Judgement): keyof WritingCounts {
  if (fellBack) return "fellBack";
  if (!answered) return "refused";
  return mode === "generated" ? "written" : "extracted";
}
