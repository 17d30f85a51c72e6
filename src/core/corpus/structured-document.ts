import { DEFAULT_LANGUAGE, type Language, LANGUAGES } from "../language.ts";
import { CORPUS_PROBLEMS as problems, CORPUS_SUGGESTIONS as suggest } from "../messages/en/corpus-problems.ts";
import { type CorpusProblem, type ReportProblem, reportInto } from "./corpus-problem.ts";
import { checkDescription } from "./document-description.ts";
import type { Document } from "./document.ts";
import { readEvents } from "./events-source.ts";
import { type FiguresContext, readFigures } from "./figures-source.ts";
import { SLUG, slugOf } from "./slug.ts";
import { readTranslation } from "./translation.ts";
import type { SourceFile } from "./source-file.ts";
import { readSourceText } from "./source-text.ts";
import { readStructuredPart, type StructuredPart } from "./structured-part.ts";

/** A folder with a document.yaml. */
export type StructuredFolder = {
  readonly name: string;
  /** All files below it, with paths relative to the corpus folder. */
  readonly files: readonly SourceFile[];
  /** The language to read; where the document lacks it, English or else the first that it has is read. */
  readonly language: Language;
};

type Description = ReturnType<typeof checkDescription>;

/** Reads a structured document strictly. All problems are collected; the document is null when there are any. */
export function readStructuredDocument(folder: StructuredFolder): {
  document: Document | null;
  problems: CorpusProblem[];
  /** What could be added. */
  suggestions: readonly string[];
} {
  const found: CorpusProblem[] = [];
  const file = (path: string) => folder.files.find((candidate) => candidate.path === `${folder.name}/${path}`);
  const descriptionFile = file("document.yaml");
  if (!SLUG.test(folder.name)) {
    reportInto(found, `${folder.name}/document.yaml`)(1, problems.folderName(folder.name, slugOf(folder.name)));
  }
  const description = descriptionFile === undefined ? null : checkDescription(descriptionFile, found);
  reportMisplaced(folder, found);

  const begun = LANGUAGES.filter((language) => partFiles(folder, language).size > 0);
  const languages = finishedOf(begun, folder, description);
  const suggestions = begun
    .filter((language) => !languages.includes(language))
    .map((language) => suggest.languageUnfinished(language));
  const reference = languages.find((language) => language === DEFAULT_LANGUAGE) ?? languages[0];
  if (reference === undefined) {
    reportInto(found, `${folder.name}/document.yaml`)(1, problems.noLanguage(LANGUAGES));
    return { document: null, problems: found, suggestions };
  }
  const referenceParts = readParts(folder, reference, description, found);
  const chosen = languages.includes(folder.language) ? folder.language : reference;
  const parts = chosen === reference ? referenceParts : readParts(folder, chosen, description, found);
  if (parts !== referenceParts) compareLanguages(referenceParts, parts, reference, found);

  const context = contextOf(folder, description, [referenceParts, parts]);
  const figures = readData(file("figures.yaml"), (text, report) => readFigures(text, context, report), found);
  const events = readData(file("events.yaml"), (text, report) => readEvents(text, context, report), found);
  const translation = chosen === reference ? null : readTranslation(folder, chosen, { figures, events, parts }, found);
  const cities = (description?.cities ?? []).map((city) => translation?.city(city) ?? city);
  if (description === null || found.length > 0) return { document: null, problems: found, suggestions };
  return {
    document: {
      id: folder.name,
      title: translation?.title ?? description.title,
      subtitle: translation?.subtitle ?? description.subtitle ?? null,
      authors: description.authors ?? [],
      publishers: description.publishers ?? [],
      date: description.date ?? null,
      digest: description.digest ?? false,
      cities,
      sections: parts.flatMap((part) => part.sections),
      passages: parts.flatMap((part) => part.passages),
      figures: translation?.figures ?? figures,
      events: translation?.events ?? events,
    },
    problems: [],
    suggestions,
  };
}

/** The languages that have every part; one that is still being written is left alone, as long as another is whole. */
function finishedOf(
  begun: readonly Language[],
  folder: StructuredFolder,
  description: Description,
): readonly Language[] {
  const parts = description?.parts ?? [];
  const finished = begun.filter((language) => parts.every((part) => partFiles(folder, language).has(part)));
  return finished.length > 0 ? finished : begun;
}

const PART_FILE = /^([^/]+)\/([^/]+)\.md$/;
const MAY_STAND = /^(?:(?:[a-z]{2}\/)?(?:document|figures|events)\.yaml|README\.md)$/;
const READ_AT_ALL = /\.(?:md|ya?ml)$/i;

function partFiles(folder: StructuredFolder, language: string): Map<string, SourceFile> {
  const files = new Map<string, SourceFile>();
  for (const file of folder.files) {
    const [, place, part] = pathInside(folder, file).match(PART_FILE) ?? [];
    if (place === language && part !== undefined) files.set(part, file);
  }
  return files;
}

function reportMisplaced(folder: StructuredFolder, found: CorpusProblem[]): void {
  for (const file of folder.files) {
    const path = pathInside(folder, file);
    const language = path.match(PART_FILE)?.[1];
    if (!READ_AT_ALL.test(path) || MAY_STAND.test(path)) continue;
    if (LANGUAGES.some((known) => known === language)) continue;
    reportInto(found, file.path)(1, problems.misplacedFile(LANGUAGES));
  }
}

function readParts(
  folder: StructuredFolder,
  language: Language,
  description: Description,
  found: CorpusProblem[],
): StructuredPart[] {
  const files = partFiles(folder, language);
  const listed = description?.parts ?? [...files.keys()];
  for (const [part, file] of files) {
    if (!listed.includes(part)) reportInto(found, file.path)(1, problems.partNotListed(part));
  }
  return listed.flatMap((id) => {
    const file = files.get(id);
    if (file === undefined) {
      const line = description?.lineOfPart(id) ?? 1;
      reportInto(found, `${folder.name}/document.yaml`)(line, problems.partWithoutFile(id, `${language}/${id}.md`));
      return [];
    }
    const cities = description?.cities.map((city) => city.id) ?? null;
    return readStructuredPart({ document: folder.name, id, file, language, cities }, found) ?? [];
  });
}

/** The same passage ids in every language: a citation of one is a citation of all. */
function compareLanguages(
  reference: readonly StructuredPart[],
  parts: readonly StructuredPart[],
  language: Language,
  found: CorpusProblem[],
): void {
  for (const part of parts) {
    const original = reference.find((candidate) => candidate.id === part.id);
    if (original === undefined) continue;
    const ids = new Set(part.passages.map((passage) => passage.id));
    const expected = new Set(original.passages.map((passage) => passage.id));
    const missing = [...expected].filter((id) => !ids.has(id));
    const added = [...ids].filter((id) => !expected.has(id));
    if (missing.length + added.length > 0) {
      reportInto(found, part.file)(1, problems.languagesDiffer(language, missing, added));
    }
  }
}

/** What a file of data beside document.yaml holds; nothing where there is none. */
function readData<Item>(
  file: SourceFile | undefined,
  read: (text: string, report: ReportProblem) => Item[],
  found: CorpusProblem[],
): Item[] {
  if (file === undefined) return [];
  const report = reportInto(found, file.path);
  const source = readSourceText(file);
  if (source.problem === undefined) return read(source.text, report);
  report(source.problem.line, source.problem);
  return [];
}

function contextOf(
  folder: StructuredFolder,
  description: Description,
  [reference, chosen]: readonly [readonly StructuredPart[], readonly StructuredPart[]],
): FiguresContext {
  const passages = new Map(reference.flatMap((part) => part.passages.map((passage) => [passage.id, passage])));
  return {
    document: folder.name,
    cities: description?.cities.map((city) => city.id) ?? null,
    passage: (id) => passages.get(`${folder.name}/${id}`),
    footnote(passage, name) {
      const [part] = passage.section.split("/");
      const owner = chosen.find((candidate) => candidate.id === part);
      const footnote = owner?.footnotes.get(name.toLowerCase());
      return footnote === undefined ? undefined : { id: footnote.name, text: footnote.text };
    },
  };
}

function pathInside(folder: StructuredFolder, file: SourceFile): string {
  return file.path.slice(folder.name.length + 1);
}
