import type { Answer, PassageReference } from "../answer/answer.ts";
import type { Corpus } from "../corpus/corpus.ts";
import { type Fact, missingFacts } from "./fact.ts";
import type { TimedObservation } from "./observation.ts";
import type { EvaluationQuestion } from "./question.ts";
import { firstRightRank } from "./ranking.ts";

/** One question as it was answered, and what was right in it. */
export type Judgement = {
  readonly id: string;
  readonly question: EvaluationQuestion;
  readonly answerable: boolean;
  readonly answered: boolean;
  readonly reason: Answer["reason"];
  readonly confidence: number;
  readonly milliseconds: number;
  /** Who put it into words; a refusal is nobody's. */
  readonly mode: Answer["mode"];
  readonly fellBack: boolean;
  /** The answer's text as a reader sees it, with citation numbers; of a refusal too. */
  readonly answer: string;
  /** Facts that the answer does not hold; all of them when it was refused. */
  readonly missingFacts: readonly Fact[];
  /** 1-based rank of the first passage of a right section among those found; null when none is. */
  readonly rank: number | null;
  /** Ids of the sections cited, in order, one a citation; empty for a passage that does not exist. */
  readonly citedSections: readonly string[];
  readonly rightCitations: number;
  /** Quotes shown, of citations and related passages, and those that do not stand in their passage. */
  readonly quotes: number;
  readonly brokenQuotes: readonly PassageReference[];
};

type FailureReason = "wrongly-refused" | "facts-missing" | "wrong-section" | "not-refused" | "quote-broken";

/**
 * Judges an observation. Facts are looked for in the answer's sentences alone, never in citation numbers, quotes or
 * related passages.
 * @throws RangeError when the confidence is not from 0 to 1: the curve would be silently wrong.
 */
export function judge(
  question: EvaluationQuestion,
  observation: TimedObservation,
  passage: Corpus["passage"],
): Judgement {
  const { answer, confidence, fellBack, hits, milliseconds } = observation;
  if (!(confidence >= 0 && confidence <= 1))
    throw new RangeError(`${question.id}: confidence ${confidence} is not 0 to 1`);
  const answered = answer.status === "answered";
  const citedSections = answer.citations.map(({ passageId }) => passage(passageId)?.section ?? "");
  const statements = answer.sentences.map((sentence) => sentence.text).join(" ");
  const references = [...answer.citations, ...answer.related];
  return {
    id: question.id,
    question,
    answerable: question.answerable,
    answered,
    reason: answer.reason,
    confidence,
    milliseconds,
    mode: answer.mode,
    fellBack,
    answer: answer.answer,
    missingFacts: answered ? missingFacts(statements, question.facts, question.language) : question.facts,
    rank: firstRightRank(hits.map((hit) => question.sections.includes(hit.passage.section))),
    citedSections,
    rightCitations: citedSections.filter((section) => question.sections.includes(section)).length,
    quotes: references.length,
    brokenQuotes: references.filter((reference) => !quoteStands(reference, passage)),
  };
}

/** Right: answered with all facts and a right section cited, or rightly refused. */
export function isRight(judgement: Judgement): boolean {
  return failureReasons(judgement).every((reason) => reason === "quote-broken");
}

/** Why a question counts as failed; empty when nothing is wrong with its answer. */
export function failureReasons(judgement: Judgement): FailureReason[] {
  const reasons: FailureReason[] = [];
  if (judgement.answerable && !judgement.answered) reasons.push("wrongly-refused");
  if (judgement.answerable && judgement.answered) {
    if (judgement.missingFacts.length > 0) reasons.push("facts-missing");
    if (judgement.rightCitations === 0) reasons.push("wrong-section");
  }
  if (!judgement.answerable && judgement.answered) reasons.push("not-refused");
  if (judgement.brokenQuotes.length > 0) reasons.push("quote-broken");
  return reasons;
}

function quoteStands(reference: PassageReference, passage: Corpus["passage"]): boolean {
  return reference.quote !== "" && (passage(reference.passageId)?.text.includes(reference.quote) ?? false);
}
