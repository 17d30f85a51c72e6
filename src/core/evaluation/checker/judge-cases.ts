import type { SentenceCheck } from "../../checking/check-sentence.ts";
import { contextOf } from "../../checking/passage-context.ts";
import type { CheckResult } from "../../checking/verdict.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import type { CheckerCase } from "./checker-case.ts";

/** What the check said of a case. */
export type CaseJudgement = {
  readonly case: CheckerCase;
  readonly passes: boolean;
  /** The checks that failed. */
  readonly failed: readonly CheckResult[];
  /** Quotes that do not stand in their passage, or none where the sentence passes: there must never be any. */
  readonly brokenQuotes: number;
};

export function judgeCases(cases: readonly CheckerCase[], check: SentenceCheck, corpus: Corpus): CaseJudgement[] {
  return cases.map((one) => {
    const cited = one.passages.map((passage) => ({ passage, context: contextOf(corpus, passage) }));
    const { passes, results, quotes } = check({ text: one.text, cited });
    const broken = quotes.filter(({ passage, quote }) => quote === "" || !passage.text.includes(quote)).length;
    return {
      case: one,
      passes,
      failed: results.filter(({ outcome }) => outcome === "fails"),
      brokenQuotes: passes && quotes.length === 0 ? 1 : broken,
    };
  });
}
