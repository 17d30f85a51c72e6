import { failureReasons, type Judgement } from "../../../core/evaluation/judgement.ts";
import { evalMessages } from "../../../core/messages/en/eval.ts";
import { plainRecord } from "../terminal/plain-text.ts";
import { wrap } from "../terminal/wrap.ts";
import { decimals } from "./figures.ts";
import type { Page } from "./render-report.ts";

const { failures: words } = evalMessages;

/** The judgements in which something was wrong. */
export function failed(judgements: readonly Judgement[]): Judgement[] {
  return judgements.filter((judgement) => failureReasons(judgement).length > 0);
}

/** Each failed question with its answer, what was wrong, and what was expected. */
export function renderFailures(judgements: readonly Judgement[], page: Page): string[] {
  const failures = failed(judgements);
  if (failures.length === 0) return ["", words.none];
  return [
    "",
    page.style.bold(words.title(failures.length)),
    ...failures.flatMap((one) => renderFailure(plainRecord(one), page)),
  ];
}

function renderFailure(judgement: Judgement, page: Page): string[] {
  const { question, answer, answered, answerable, missingFacts, brokenQuotes, confidence, rank } = judgement;
  const reasons = failureReasons(judgement).map((reason) => words.reasons[reason]);
  const about = [
    question.kind,
    question.style,
    words.confidence(decimals(confidence, 2)),
    ...(answerable ? [words.rank(rank)] : []),
  ];
  const cited = [...new Set(judgement.citedSections)].join(", ") || words.nothing;
  const rows: (readonly [string, string])[] = [
    ...question.previous.map((text) => [words.previous, text] as const),
    [words.question, question.question],
    [words.answer, answer],
    ...(answered && missingFacts.length > 0 ? [[words.missing, words.facts(missingFacts)] as const] : []),
    ...(answered && answerable ? [[words.cited, cited] as const] : []),
    ...(answerable ? [[words.expected, question.sections.join(", ")] as const] : []),
    ...brokenQuotes.map(({ passageId, quote }) => [words.reasons["quote-broken"], `${passageId}: ${quote}`] as const),
  ];
  return [
    "",
    `${page.style.bold(judgement.id)} ${page.style.bad(reasons.join(", "))} ${page.style.faint(`(${about.join(", ")})`)}`,
    ...rows.flatMap(([label, text]) =>
      wrap(`${label}: ${text}`, { width: page.readingWidth, first: "  ", others: "    " }),
    ),
  ];
}
