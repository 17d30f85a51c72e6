import { DEFAULT_LANGUAGE, type Language, LANGUAGES } from "../../../core/language.ts";
import type { Corpus } from "../../../core/corpus/corpus.ts";
import {
  auditBreaches,
  type BankBreach,
  type BankReport,
  countBreaches,
  reportBank,
} from "../../../core/quiz/audit/bank-report.ts";
import { plainJson } from "../terminal/plain-text.ts";
import type { EvaluationDependencies } from "./dependencies.ts";
import { renderQuiz } from "./render-quiz.ts";

export type QuizAuditOptions = { readonly quiz: true; readonly failures: boolean; readonly json: boolean };

export type QuizAuditDependencies = Pick<EvaluationDependencies, "write" | "style" | "width" | "readingWidth"> & {
  readonly corpusIn: (language: Language) => Promise<Corpus>;
};

const SHIPPED_DOCUMENT = "a-tale-of-three-cities";

/**
 * Draws the questions for quizzes in every language that the corpus has, and solves each again. How many there have to be
 * is asked of the shipped report in English alone.
 * @returns passed: whether every item has exactly one right answer, and there are enough
 * @throws AppError corpus_invalid
 */
export async function runQuiz(
  options: QuizAuditOptions,
  { corpusIn, ...page }: QuizAuditDependencies,
): Promise<{ passed: boolean; reports: readonly BankReport[]; breaches: readonly BankBreach[] }> {
  const reports: BankReport[] = [];
  const breaches: BankBreach[] = [];
  for (const language of LANGUAGES) {
    const corpus = await corpusIn(language);
    if (!corpus.passages.some((passage) => passage.language === language)) continue;
    const report = reportBank(corpus, language);
    const isShipped = language === DEFAULT_LANGUAGE && corpus.document(SHIPPED_DOCUMENT) !== undefined;
    reports.push(report);
    breaches.push(...auditBreaches(report), ...(isShipped ? countBreaches(report, corpus) : []));
  }
  const passed = breaches.length === 0;
  if (options.json) page.write(plainJson({ passed, breaches, reports }));
  else for (const line of renderQuiz(reports, breaches, options, page)) page.write(line);
  return { passed, reports, breaches };
}
