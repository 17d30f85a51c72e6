import type { Language } from "../language.ts";
import { CORPUS_PROBLEMS as problems } from "../messages/en/corpus-problems.ts";
import { standsIn } from "../text/stands-in.ts";
import type { City } from "./city.ts";
import { type CorpusProblem, type ReportProblem, reportInto } from "./corpus-problem.ts";
import type { CorpusEvent } from "./event.ts";
import { translateEvents } from "./events-source.ts";
import type { Figure, FigureValue } from "./figure.ts";
import {
  documentTranslationSchema,
  type FigureTranslation,
  figureTranslationSchema,
  figuresSchema,
} from "./schemas.ts";
import type { SourceFile } from "./source-file.ts";
import { readSourceText } from "./source-text.ts";
import type { StructuredPart } from "./structured-part.ts";
import { checkYaml, parseYaml, type YamlSource } from "./yaml-source.ts";

/** What a language's folder says of a document beside its parts; without a file there, what the document says. */
export type Translation = {
  readonly title: string | undefined;
  readonly subtitle: string | undefined;
  readonly city: (city: City) => City;
  readonly figures: readonly Figure[];
  readonly events: readonly CorpusEvent[];
};

type Translated = {
  readonly figures: readonly Figure[];
  readonly events: readonly CorpusEvent[];
  readonly parts: readonly StructuredPart[];
};

/** Reads document.yaml, figures.yaml and events.yaml of a language's folder; their faults are added to the problems. */
export function readTranslation(
  folder: { readonly name: string; readonly files: readonly SourceFile[] },
  language: Language,
  { figures, events, parts }: Translated,
  found: CorpusProblem[],
): Translation {
  const open = (name: string) => {
    const file = folder.files.find(({ path }) => path === `${folder.name}/${language}/${name}`);
    return file === undefined ? null : openYaml(file, reportInto(found, file.path));
  };
  const description = open("document.yaml");
  const described =
    description === null ? null : checkYaml(description.source, documentTranslationSchema, description.report);
  const figuresFile = open("figures.yaml");
  const eventsFile = open("events.yaml");
  return {
    title: described?.title,
    subtitle: described?.subtitle,
    city(city) {
      const own = described?.cities?.find(({ id }) => id === city.id);
      if (own === undefined) return city;
      return { ...city, name: own.name, country: own.country ?? city.country, names: [...city.names, city.name] };
    },
    figures: figuresFile === null ? figures : translateFigures(figures, parts, figuresFile),
    events: eventsFile === null ? events : translateEvents(events, eventsFile.source, eventsFile.report),
  };
}

type OpenedYaml = { readonly source: YamlSource; readonly report: ReportProblem };

function openYaml(file: SourceFile, report: ReportProblem): OpenedYaml | null {
  const text = readSourceText(file);
  if (text.problem !== undefined) {
    report(text.problem.line, text.problem);
    return null;
  }
  const source = parseYaml(text.text, 1, report);
  return source === null ? null : { source, report };
}

function translateFigures(
  figures: readonly Figure[],
  parts: readonly StructuredPart[],
  { source, report }: OpenedYaml,
): Figure[] {
  const description = checkYaml(source, figuresSchema, report);
  if (description === null) return [];
  const translations = new Map<string, { readonly own: FigureTranslation; readonly index: number }>();
  description.figures.forEach((_, index) => {
    const own = checkYaml(source, figureTranslationSchema, report, ["figures", index]);
    if (own === null) return;
    const line = source.lineOf(["figures", index, "id"]);
    if (translations.has(own.id)) report(line, problems.figureTwice(own.id));
    const original = figures.find(({ id }) => id === own.id);
    if (original?.values.length !== own.values.length)
      report(line, problems.figureNotTranslated(own.id, original?.values.length ?? 0, own.values.length));
    translations.set(own.id, { own, index });
  });
  const passages = new Map(parts.flatMap((part) => part.passages.map((passage) => [passage.id, passage.text])));
  return figures.map((figure) => {
    const translation = translations.get(figure.id);
    if (translation === undefined) {
      report(1, problems.figureNotTranslated(figure.id, figure.values.length, 0));
      return figure;
    }
    const { own, index } = translation;
    const values = figure.values.map((value, number): FigureValue => {
      const said = own.values[number];
      if (said === undefined) return value;
      if (!standsIn(said.text, passages.get(value.passage) ?? ""))
        report(
          source.lineOf(["figures", index, "values", number, "text"]),
          problems.textNotInPassage(said.text, value.passage),
        );
      return { ...value, scope: said.scope, text: said.text, note: said.note ?? null };
    });
    return { ...figure, label: own.label, names: own.names ?? [], values };
  });
}
