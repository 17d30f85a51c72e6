import type { Breach, HalfReport } from "../../../core/evaluation/checker/checker-report.ts";
import type { CaseJudgement } from "../../../core/evaluation/checker/judge-cases.ts";

export type CheckerOptions = { readonly checker: true; readonly failures: boolean; readonly json: boolean };

/** One set of sentences, both halves of it. */
export type CheckedSet = {
  readonly heading: string;
  readonly halves: readonly HalfReport[];
  readonly breaches: readonly Breach[];
  readonly judgements: readonly CaseJudgement[];
};

/** Cases of the development half whose verdict was wrong; those of the other half are never shown. */
export function misjudged(judgements: readonly CaseJudgement[]): CaseJudgement[] {
  return judgements.filter(
    ({ case: { half, verdict }, passes }) => half === "development" && passes !== (verdict === "good"),
  );
}
