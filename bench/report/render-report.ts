import { percent } from "../../src/entrypoints/cli/evaluation/figures.ts";
import { type Column, renderTable } from "../../src/entrypoints/cli/terminal/table.ts";
import { wrap } from "../../src/entrypoints/cli/terminal/wrap.ts";
import type { SetReport } from "../measure-set.ts";
import type { Quality } from "../quality/quality.ts";
import type { Times } from "../timing/times.ts";
import type { BenchReport } from "./bench-report.ts";
import type { Figure } from "./figure.ts";
import { benchMessages as words } from "./messages.ts";

/** The whole report as lines of text. */
export function renderReport({ machine, sets, serving, figures }: BenchReport, width: number): string[] {
  return [
    words.machine(machine.node, machine.platform, machine.processor, machine.cores),
    "",
    ...sets.flatMap((set) => [
      words.heading(set.name, set.questions, set.passages),
      "",
      ...renderQuality([...set.searches, ...set.answers.map(asAnswers)], width),
      "",
      ...renderTimes(set, width),
      "",
    ]),
    words.figures.title,
    "",
    ...renderFigures(figures, width),
    ...wrap(words.figures.legend(serving.http.warmUp, serving.firstSentence.warmUp), { width }),
  ];
}

function asAnswers(quality: Quality): Quality {
  return { ...quality, name: words.answersOf(quality.name) };
}

function renderQuality(rows: readonly Quality[], width: number): string[] {
  const { columns, held, legend } = words.quality;
  const budgets = rows[0]?.heldWithin ?? [];
  const headings = [
    ...Object.values(columns).slice(0, -1),
    ...budgets.map(({ characters }) => held(characters)),
    columns.length,
  ];
  const cells = rows.map((row) => [
    row.name,
    ...[row.hitAt1, row.hitAt3, row.hitAt5, row.meanReciprocalRank].map(percent),
    ...row.heldWithin.map((within) => percent(within.share)),
    row.meanLength === null ? words.times.nothing : row.meanLength.toFixed(0),
  ]);
  return [...renderTable(headings.map(columnOf), cells, width), ...wrap(legend, { width })];
}

function renderTimes({ buildTimes, searchTimes, embeddingSearchTimes }: SetReport, width: number): string[] {
  const { columns, build, search, nothing, legend } = words.times;
  const searchOf = (times: Times | undefined): string =>
    times === undefined ? nothing : search(decimals(times.median), decimals(times.percentile95));
  const cells = searchTimes.map((times, at) => {
    const built = buildTimes[at];
    const embedded = embeddingSearchTimes.find(({ name }) => name === times.name);
    return [
      times.name,
      build(inSeconds(built?.median ?? null)),
      decimals(built?.ratio ?? null),
      searchOf(times),
      decimals(times.ratio),
      searchOf(embedded),
      decimals(embedded?.ratio ?? null),
    ];
  });
  return [...renderTable(Object.values(columns).map(columnOf), cells, width), ...wrap(legend, { width })];
}

function renderFigures(figures: BenchReport["figures"], width: number): string[] {
  const { columns, names, units, bounds, of, notMeasured } = words.figures;
  const written = ({ unit }: Figure, value: number): string =>
    units[unit](unit === "megabytes" ? value.toFixed(0) : decimals(value));
  const cells = figures.map((figure) => [
    figure.set === null ? names[figure.id] : `${names[figure.id]} (${figure.set})`,
    figure.value === null ? notMeasured : written(figure, figure.value),
    figure.percentile95 === null ? "" : written(figure, figure.percentile95),
    figure.target === null
      ? ""
      : `${bounds[figure.target.bound]} ${written(figure, figure.target.limit)}${of[figure.target.of]}`,
    figure.verdict ?? "",
  ]);
  return renderTable(Object.values(columns).map(columnOf), cells, width);
}

/** The first column is of names, all others of figures. */
function columnOf(heading: string, at: number): Column {
  return at === 0 ? { heading } : { heading, side: "right", fixed: true };
}

/** Two places below ten, one below a hundred: as much as is sure. */
function decimals(value: number | null): string {
  if (value === null) return words.times.nothing;
  const size = Math.abs(value);
  return value.toFixed(Number.isInteger(value) ? 0 : size < 10 ? 2 : size < 100 ? 1 : 0);
}

function inSeconds(milliseconds: number | null): string {
  return decimals(milliseconds === null ? null : milliseconds / 1000);
}
