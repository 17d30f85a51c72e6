import { CORPUS_PROBLEMS as problems } from "../messages/en/corpus-problems.ts";
import { standsIn } from "../text/stands-in.ts";
import type { ReportProblem } from "./corpus-problem.ts";
import type { Figure, FigureValue } from "./figure.ts";
import type { Passage, Source } from "./passage.ts";
import { type FigureDescription, figureSchema, figuresSchema } from "./schemas.ts";
import { checkYaml, parseYaml } from "./yaml-source.ts";

/** What figures.yaml is checked against. */
export type FiguresContext = {
  readonly document: string;
  /** Ids of the document's cities; null when document.yaml could not be read, so that they are not checked. */
  readonly cities: readonly string[] | null;
  /** The passage as `part/section/number` names it, in the language that the figures are written in. */
  readonly passage: (id: string) => Passage | undefined;
  /** A footnote of the part that the passage belongs to. */
  readonly footnote: (passage: Passage, id: string) => Source | undefined;
};

/** The figures of a figures.yaml; each fault is reported with its line. */
export function readFigures(yaml: string, context: FiguresContext, report: ReportProblem): Figure[] {
  const source = parseYaml(yaml, 1, report);
  const description = source === null ? null : checkYaml(source, figuresSchema, report);
  if (source === null || description === null) return [];

  const ids = new Set<string>();
  return description.figures.flatMap((_, index): Figure[] => {
    const figure = checkYaml(source, figureSchema, report, ["figures", index]);
    if (figure === null) return [];
    if (ids.has(figure.id)) report(source.lineOf(["figures", index, "id"]), problems.figureTwice(figure.id));
    ids.add(figure.id);
    const values = figure.values.map((value, number) =>
      valueOf(value, context, (key, text) => report(source.lineOf(["figures", index, "values", number, key]), text)),
    );
    const { id, label, names = [], unit } = figure;
    return [{ id, document: context.document, label, names, unit, values }];
  });
}

type ValueDescription = FigureDescription["values"][number];
type ReportKey = (key: keyof ValueDescription, text: Parameters<ReportProblem>[1]) => void;

function valueOf(value: ValueDescription, context: FiguresContext, report: ReportKey): FigureValue {
  const { cities } = context;
  if (value.city !== undefined && cities !== null && !cities.includes(value.city)) {
    report("city", problems.unknownCity(value.city, cities));
  }
  const passage = context.passage(value.passage);
  const footnote =
    passage === undefined || value.source === undefined ? undefined : context.footnote(passage, value.source);
  if (passage === undefined) report("passage", problems.unknownPassage(value.passage));
  else {
    if (!standsIn(value.text, passage.text)) report("text", problems.textNotInPassage(value.text, value.passage));
    if (value.source !== undefined && footnote === undefined) report("source", problems.unknownSource(value.source));
  }
  return {
    city: value.city ?? null,
    scope: value.scope,
    value: value.value,
    text: value.text,
    date: value.date,
    dateKnown: value.dateKnown,
    passage: `${context.document}/${value.passage}`,
    pages: passage?.pages ?? null,
    source: footnote?.text ?? null,
    note: value.note ?? null,
  };
}
