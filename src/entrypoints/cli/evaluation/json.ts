import { failureReasons, type Judgement } from "../../../core/evaluation/judgement.ts";

/** Failed questions as data for programs. */
export function failureRecords(judgements: readonly Judgement[]) {
  return judgements.map((judgement) => ({
    id: judgement.id,
    kind: judgement.question.kind,
    style: judgement.question.style,
    previous: judgement.question.previous,
    question: judgement.question.question,
    answered: judgement.answered,
    reason: judgement.reason,
    answer: judgement.answer,
    failures: failureReasons(judgement),
    missingFacts: judgement.missingFacts,
    citedSections: judgement.citedSections,
    expectedSections: judgement.question.sections,
    rank: judgement.rank,
    confidence: judgement.confidence,
    brokenQuotes: judgement.brokenQuotes,
  }));
}
