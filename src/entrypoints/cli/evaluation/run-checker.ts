import { join, relative } from "node:path";
import { createSentenceCheck } from "../../../core/checking/check-sentence.ts";
import { HALVES } from "../../../core/evaluation/checker/checker-case.ts";
import { breachesOf, reportHalf } from "../../../core/evaluation/checker/checker-report.ts";
import { generateCases } from "../../../core/evaluation/checker/generate-cases.ts";
import { type CaseJudgement, judgeCases } from "../../../core/evaluation/checker/judge-cases.ts";
import { readParaphrases } from "../../../core/evaluation/checker/paraphrase-reader.ts";
import { evalCheckerMessages as words } from "../../../core/messages/en/eval-checker.ts";
import type { Services } from "../services.ts";
import { plainJson } from "../terminal/plain-text.ts";
import type { EvaluationDependencies } from "./dependencies.ts";
import { type CheckedSet, type CheckerOptions, misjudged } from "./checked-set.ts";
import { renderChecker } from "./render-checker.ts";

export type CheckerDependencies = Pick<
  EvaluationDependencies,
  "write" | "style" | "width" | "readingWidth" | "readQuestionFile" | "packageFolder"
> &
  Pick<Services, "openCorpus">;

/** The shipped corpus gives the same sentences each time. */
const SEED = 1;
const PARAPHRASES = ["tests", "evals", "checker", "paraphrases.jsonl"];
const SHIPPED_DOCUMENT = "a-tale-of-three-cities";

/**
 * Measures the check of written sentences on sentences made of the configured corpus and, where that holds the shipped
 * report, on those that people wrote about it.
 * @returns passed: whether nothing went wrong that must not
 * @throws AppError corpus_invalid, and dataset_invalid when the set of sentences breaks its format
 */
export async function runChecker(
  options: CheckerOptions,
  dependencies: CheckerDependencies,
): Promise<{ passed: boolean; sets: readonly CheckedSet[] }> {
  const corpus = await dependencies.openCorpus();
  const check = createSentenceCheck({ cities: corpus.cities });
  const generated = generateCases(corpus, SEED);
  const sets = [checkedSet(words.sets.generated(generated.length, SEED), judgeCases(generated, check, corpus))];
  if (corpus.document(SHIPPED_DOCUMENT) !== undefined) {
    const path = join(dependencies.packageFolder, ...PARAPHRASES);
    const { text } = await dependencies.readQuestionFile(path);
    const file = relative(dependencies.packageFolder, path);
    const written = readParaphrases(text, file, corpus);
    sets.push(checkedSet(words.sets.written(written.length, file), judgeCases(written, check, corpus)));
  }
  const passed = sets.every(({ breaches }) => breaches.length === 0);
  if (options.json) dependencies.write(plainJson({ passed, sets: sets.map((set) => record(set, options)) }));
  else for (const line of renderChecker(sets, options, dependencies)) dependencies.write(line);
  return { passed, sets };
}

function checkedSet(heading: string, judgements: readonly CaseJudgement[]): CheckedSet {
  const halves = HALVES.map((half) => reportHalf(half, judgements));
  return { heading, halves, breaches: halves.flatMap(breachesOf), judgements };
}

function record({ halves, breaches, judgements, heading }: CheckedSet, { failures }: CheckerOptions) {
  return {
    set: heading,
    halves,
    breaches,
    ...(failures && {
      failures: misjudged(judgements).map(({ case: one, passes, failed }) => ({
        id: one.id,
        kind: one.kind,
        verdict: one.verdict,
        text: one.text,
        passages: one.passages.map(({ id }) => id),
        passes,
        failed,
      })),
    }),
  };
}
