import { type Dataset, sample } from "../../../core/evaluation/dataset.ts";
import { timed } from "../../../core/evaluation/evaluation-run.ts";
import type { EvaluationAssistant } from "../../../core/evaluation/observation.ts";
import { judgeReading, type ReadingReport, readingReport } from "../../../core/evaluation/reading-report.ts";
import {
  judgeRetrieval,
  RETRIEVAL_DEPTH,
  type RetrievalReport,
  retrievalReport,
} from "../../../core/evaluation/retrieval-report.ts";
import { evalMessages } from "../../../core/messages/en/eval.ts";
import { plainJson } from "../terminal/plain-text.ts";
import type { DatasetOptions, EvaluationDependencies } from "./dependencies.ts";
import { renderReading, renderRetrieval } from "./render-dataset.ts";
import { type ParallelRow, runParallel } from "./run-parallel.ts";

type DatasetResult =
  | { readonly kind: "squad"; readonly passages: number; readonly report: ReadingReport }
  | {
      readonly kind: "beir";
      readonly passages: number;
      readonly judgements: readonly string[];
      readonly report: RetrievalReport;
    }
  | { readonly kind: "parallel"; readonly rows: readonly ParallelRow[] };

/** Builds a public set's corpus in memory, asks its questions and prints how they were answered. */
export async function runDataset(
  options: DatasetOptions,
  dependencies: EvaluationDependencies,
): Promise<DatasetResult> {
  const { progress, endProgress, write } = dependencies;
  const { kind, path } = options.dataset;
  progress(evalMessages.progress.reading, 0, 0);
  const dataset = await dependencies.readDataset(kind, path).finally(endProgress);
  if (dataset.kind === "parallel") return runParallel(dataset, options, dependencies);
  progress(evalMessages.progress.indexing, 0, 0);
  const assistant = await dependencies
    .createAssistant(dataset.corpus, (done, all) => progress(evalMessages.progress.indexing, done, all))
    .finally(endProgress);
  try {
    const result = await measure(dataset, assistant, options.limit, dependencies).finally(endProgress);
    if (options.json) write(plainJson({ dataset: { kind, path }, ...result }));
    else
      for (const line of result.kind === "squad"
        ? renderReading(result, path, dependencies)
        : renderRetrieval(result, path, dependencies))
        write(line);
    return result;
  } finally {
    await assistant.close();
  }
}

async function measure(
  dataset: Exclude<Dataset, { readonly kind: "parallel" }>,
  assistant: EvaluationAssistant,
  limit: number | undefined,
  { now, progress }: EvaluationDependencies,
): Promise<Exclude<DatasetResult, { readonly kind: "parallel" }>> {
  const passages = dataset.corpus.passages.length;
  if (dataset.kind === "squad") {
    const judged = await each(dataset.questions, limit, progress, async (question) =>
      judgeReading(question, await timed({ observe: assistant.observe, now }, { question: question.question })),
    );
    return { kind: "squad", passages, report: readingReport(judged) };
  }
  const judged = await each(dataset.queries, limit, progress, async (query) => {
    const start = now();
    const hits = await assistant.search({ query: query.text, limit: RETRIEVAL_DEPTH });
    const milliseconds = now() - start;
    return judgeRetrieval(
      query,
      hits.map((hit) => hit.passage.id),
      milliseconds,
    );
  });
  return { kind: "beir", passages, judgements: dataset.judgements, report: retrievalReport(judged) };
}

/** One after the other, so that latency means something. */
async function each<Item, Result>(
  all: readonly Item[],
  limit: number | undefined,
  progress: EvaluationDependencies["progress"],
  judge: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const items = sample(all, limit);
  const results: Result[] = [];
  for (const item of items) {
    results.push(await judge(item));
    progress(evalMessages.progress.dataset, results.length, items.length);
  }
  return results;
}
