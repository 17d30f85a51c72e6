import { DEFAULT_LANGUAGE, type Language } from "../language.ts";
import { CORPUS_PROBLEMS as problems, CORPUS_SUGGESTIONS as suggestions } from "../messages/en/corpus-problems.ts";
import type { Glossary } from "../text/glossary.ts";
import { type Corpus, createCorpus } from "./corpus.ts";
import { type CorpusProblem, type CorpusSuggestion, reportInto } from "./corpus-problem.ts";
import type { Document } from "./document.ts";
import { citiesInFrontMatter, createCityOf } from "./plain-city.ts";
import { GLOSSARY_FILE, readGlossary } from "./glossary-source.ts";
import { finishPlainDocument } from "./plain-document.ts";
import { draftPlainDocument, type PlainDraft } from "./plain-draft.ts";
import { slugOf, uniqueSlug } from "./slug.ts";
import type { SourceFile } from "./source-file.ts";
import { splitUnits } from "./split-units.ts";
import { readStructuredDocument } from "./structured-document.ts";
import type { SplitText } from "./text-splitter.ts";

export type CorpusReading = {
  /** Null when there is any problem. Without documents when the folder holds none. */
  readonly corpus: Corpus | null;
  /** The terms of the folder's own glossary. */
  readonly glossary: Glossary;
  /** By file and line. */
  readonly problems: readonly CorpusProblem[];
  readonly suggestions: readonly CorpusSuggestion[];
};

export type ReadCorpusOptions = { readonly language?: Language; readonly split?: SplitText };

/**
 * The corpus that the files make: folders with a document.yaml are read strictly, other Markdown leniently. Collects
 * all problems and never throws. The format stands in corpus/README.md.
 * @param options.language the language in which documents that have several are read
 * @param options.split cuts passages of plain documents that are too long
 */
export function readCorpus(
  files: readonly SourceFile[],
  { language = DEFAULT_LANGUAGE, split = splitUnits }: ReadCorpusOptions = {},
): CorpusReading {
  const found: CorpusProblem[] = [];
  const advice: CorpusSuggestion[] = [];
  const { structured, plain } = group(files, found);

  const structuredDocuments = structured.flatMap((folder) => {
    const { document, problems: faults, suggestions: missing } = readStructuredDocument({ ...folder, language });
    found.push(...faults);
    for (const suggestion of missing)
      advice.push({ document: folder.name, file: `${folder.name}/document.yaml`, suggestion });
    return document ?? [];
  });

  const ids = new Set(structured.map((folder) => folder.name));
  const drafts = plain.map((source): PlainDraft => {
    const id = uniqueSlug(slugOf(source.name) || "document", ids);
    return draftPlainDocument({ ...source, id }, found);
  });
  const cities = structuredDocuments.flatMap((document) => document.cities);
  const cityOf = createCityOf([...cities, ...citiesInFrontMatter(drafts, cities)]);
  const plainDocuments = drafts.flatMap((draft) => {
    const finished = finishPlainDocument(draft, cityOf, split);
    advice.push(...finished.suggestions);
    return finished.document ?? [];
  });
  for (const file of files) {
    if (isLonely(file.path, structured)) {
      const document = file.path.slice(0, file.path.indexOf("/"));
      advice.push({ document, file: file.path, suggestion: suggestions.figuresWithoutDocument() });
    }
  }

  const glossary = files.flatMap((file) => (file.path === GLOSSARY_FILE ? readGlossary(file, found) : []));
  const documents: Document[] = [...structuredDocuments, ...plainDocuments];
  return {
    corpus: found.length === 0 ? createCorpus(documents) : null,
    glossary,
    problems: found.toSorted((a, b) => compare(a.file, b.file) || a.line - b.line),
    suggestions: advice,
  };
}

type Folder = { readonly name: string; readonly files: readonly SourceFile[] };
type PlainSource = Folder & { readonly folder: string | null };

const MARKDOWN = /\.md$/i;
/** Documentation of the corpus folder itself. */
const DOCUMENTATION = /^readme\.md$/i;
const DESCRIPTION = /(?:^|\/)document\.ya?ml$/i;

/** What stands in the corpus folder, by document. Each description that stands where none is read is a problem. */
function group(files: readonly SourceFile[], found: CorpusProblem[]): { structured: Folder[]; plain: PlainSource[] } {
  const folders = new Map<string, SourceFile[]>();
  const structured: Folder[] = [];
  const plain: PlainSource[] = [];
  for (const file of files) {
    const slash = file.path.indexOf("/");
    if (slash >= 0) {
      const name = file.path.slice(0, slash);
      const inside = folders.get(name) ?? [];
      folders.set(name, inside);
      inside.push(file);
    } else if (DESCRIPTION.test(file.path)) reportInto(found, file.path)(1, problems.descriptionAtTop());
    else if (MARKDOWN.test(file.path) && !DOCUMENTATION.test(file.path)) {
      plain.push({ name: file.path.replace(MARKDOWN, ""), folder: null, files: [file] });
    }
  }
  for (const [name, inside] of folders) {
    if (inside.some((file) => file.path === `${name}/document.yaml`)) {
      structured.push({ name, files: inside });
      continue;
    }
    for (const file of inside) {
      if (DESCRIPTION.test(file.path)) reportInto(found, file.path)(1, problems.descriptionElsewhere());
    }
    const markdown = inside.filter((file) => MARKDOWN.test(file.path));
    if (markdown.length > 0) plain.push({ name, folder: name, files: markdown });
  }
  return { structured, plain };
}

/** Whether the file is a figures.yaml that no document.yaml stands beside. */
function isLonely(path: string, structured: readonly Folder[]): boolean {
  return /^[^/]+\/figures\.yaml$/.test(path) && structured.every((folder) => !path.startsWith(`${folder.name}/`));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
