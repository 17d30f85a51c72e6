import { type Dataset, sample } from "../../../core/evaluation/dataset.ts";
import { type Language, LANGUAGES } from "../../../core/language.ts";
import { evalMessages } from "../../../core/messages/en/eval.ts";
import { plainJson } from "../terminal/plain-text.ts";
import { renderTable } from "../terminal/table.ts";
import { wrap } from "../terminal/wrap.ts";
import type { DatasetOptions, EvaluationDependencies } from "./dependencies.ts";
import { percent, whole } from "./figures.ts";

/** How well questions in one language find the texts of one. */
export type ParallelRow = {
  readonly texts: Language;
  readonly questions: Language;
  readonly count: number;
  /** Share of the questions whose text is among the first five, 0 to 1. */
  readonly hitAt5: number;
  /** The same as a share of what questions in the texts' own language find, over the same questions. */
  readonly ofOwn: number | null;
};

const CUTOFF = 5;

/** Asks each question in each of its languages about the texts of each, and prints which find the right one. */
export async function runParallel(
  { texts, questions }: Extract<Dataset, { readonly kind: "parallel" }>,
  { dataset: { kind, path }, limit, json }: DatasetOptions,
  { createAssistant, write, style, width, readingWidth, progress, endProgress }: EvaluationDependencies,
): Promise<{ readonly kind: "parallel"; readonly rows: readonly ParallelRow[] }> {
  const rows: ParallelRow[] = [];
  const asked = sample(questions, limit);
  for (const { language: written, corpus } of texts) {
    const found = new Map<Language, ReadonlyMap<string, boolean>>();
    for (const language of LANGUAGES) {
      const own = asked.filter(({ wordings, passages }) => wordings[language] && passages[written]);
      if (own.length === 0) continue;
      const assistant = await createAssistant(
        corpus,
        (done, all) => progress(evalMessages.progress.indexing, done, all),
        language,
      );
      const hits = new Map<string, boolean>();
      for (const { id, wordings, passages } of own) {
        const first = await assistant.search({ query: wordings[language] ?? "", language, limit: CUTOFF });
        hits.set(
          id,
          first.some(({ passage }) => passage.id === passages[written]),
        );
        progress(evalMessages.progress.dataset, hits.size, own.length);
      }
      await assistant.close();
      found.set(language, hits);
    }
    endProgress();
    rows.push(...[...found].map(([language, hits]) => rowOf(written, language, hits, found.get(written))));
  }
  if (json) write(plainJson({ dataset: { kind, path }, rows }));
  else {
    const { parallel, parallelColumns: columns, parallelLegend } = evalMessages.dataset;
    write(style.bold(parallel(asked.length, texts[0]?.corpus.passages.length ?? 0, path)));
    const headings = [
      { heading: columns.texts },
      { heading: columns.questions },
      { heading: columns.count, side: "right" as const, fixed: true },
      { heading: columns.hit, side: "right" as const, fixed: true },
      { heading: columns.share, side: "right" as const, fixed: true },
    ];
    const cells = rows.map((row) => [
      row.texts,
      row.questions,
      whole(row.count),
      percent(row.hitAt5),
      percent(row.ofOwn),
    ]);
    for (const text of renderTable(headings, cells, width)) write(text);
    for (const text of wrap(parallelLegend, { width: readingWidth })) write(style.faint(text));
  }
  return { kind: "parallel", rows };
}

function rowOf(
  texts: Language,
  questions: Language,
  hits: ReadonlyMap<string, boolean>,
  ownHits: ReadonlyMap<string, boolean> | undefined,
): ParallelRow {
  const share = (ids: readonly string[], of: ReadonlyMap<string, boolean>) =>
    ids.filter((id) => of.get(id) === true).length / ids.length;
  const ids = [...hits.keys()];
  const hitAt5 = share(ids, hits);
  const own = ownHits === undefined ? 0 : share(ids, ownHits);
  return { texts, questions, count: ids.length, hitAt5, ofOwn: own === 0 ? null : hitAt5 / own };
}
