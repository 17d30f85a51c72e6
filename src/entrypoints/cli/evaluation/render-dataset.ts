import type { ReadingReport } from "../../../core/evaluation/reading-report.ts";
import type { RetrievalReport } from "../../../core/evaluation/retrieval-report.ts";
import { evalMessages } from "../../../core/messages/en/eval.ts";
import { renderTable } from "../terminal/table.ts";
import { wrap } from "../terminal/wrap.ts";
import { percent, whole } from "./figures.ts";
import { type Page, renderCurves } from "./render-report.ts";

const { dataset: words } = evalMessages;

type Row = readonly [measure: string, value: string, ofAnswered?: string];

export function renderReading(
  { report, passages }: { report: ReadingReport; passages: number },
  path: string,
  page: Page,
): string[] {
  const rows: Row[] = [
    ...rankingRows(report),
    ...report.heldIn.map(
      ({ sentences, ofAll, ofAnswered }) => [words.held(sentences), percent(ofAll), percent(ofAnswered)] as const,
    ),
    [words.overlapOfFirst, percent(report.overlapOfFirst)],
    [words.overlapOfAll, percent(report.overlapOfAll)],
    [words.meanLength, whole(report.meanLength)],
    [words.wronglyRefused, percent(report.wronglyRefused)],
    [words.rightlyRefused, percent(report.rightlyRefused)],
    latencyRow(report),
  ];
  const heading = words.squad(report.questions, report.questions - report.answerable, passages, path);
  return [...table(heading, rows, page), ...(report.curve === null ? [] : renderCurves([report.curve], page)), ""];
}

export function renderRetrieval(
  { report, passages, judgements }: { report: RetrievalReport; passages: number; judgements: readonly string[] },
  path: string,
  page: Page,
): string[] {
  const rows: Row[] = [
    [words.normalisedGain, percent(report.normalisedGain)],
    [words.recall, percent(report.recall)],
    ...rankingRows(report),
    latencyRow(report),
  ];
  return [...table(words.beir(report.queries, passages, judgements, path), rows, page), ""];
}

function rankingRows(report: ReadingReport | RetrievalReport): Row[] {
  return [
    [words.passageHit(1), percent(report.hitAt1)],
    [words.passageHit(3), percent(report.hitAt3)],
    [words.passageHit(5), percent(report.hitAt5)],
    [words.meanReciprocalRank, percent(report.meanReciprocalRank)],
  ];
}

function latencyRow({ latencyMedian, latency95 }: ReadingReport | RetrievalReport): Row {
  return [words.latency, `${whole(latencyMedian)} / ${whole(latency95)}`];
}

function table(heading: string, rows: readonly Row[], page: Page): string[] {
  const withAnswered = rows.some((row) => row.length === 3);
  const columns = [
    { heading: words.columns.measure },
    { heading: words.columns.value, side: "right" as const, fixed: true },
    ...(withAnswered ? [{ heading: words.columns.ofAnswered, side: "right" as const, fixed: true }] : []),
  ];
  return [
    page.style.bold(heading),
    "",
    ...renderTable(columns, rows as readonly (readonly string[])[], page.width),
    ...wrap(words.legend, { width: page.readingWidth }).map(page.style.faint),
  ];
}
