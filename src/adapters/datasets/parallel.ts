import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { z } from "zod";
import type { Dataset, ParallelQuestion } from "../../core/evaluation/dataset.ts";
import { datasetCorpus, passageId } from "../../core/evaluation/dataset-corpus.ts";
import { type Language, LANGUAGES } from "../../core/language.ts";
import { invalidDataset, unreadable } from "./dataset-file.ts";
import { readJsonLines } from "./json-lines.ts";

const REMEDY =
  "Give a folder in the format of OMoS-QA: files such as dev_en.jsonl and dev_de.jsonl with id, question, context and answers; files of further questions, with id and question, may follow behind commas.";

const line = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  question: z.string().min(1, "must not be empty"),
  /** Left out in files that only add questions. */
  context: z.string().optional(),
  /** The sentences that answer, by number; none where the context does not. */
  answers: z.array(z.number()).optional(),
});

type Line = z.output<typeof line>;
type FileOf = { readonly language: Language; readonly path: string };

/**
 * Reads parallel questions in the format of OMoS-QA (Kleinle et al., 2024). Each text becomes a document of one passage.
 * Questions that their text does not answer are left out. Of several halves in the folder (dev, train) the first that
 * is there in most languages counts.
 * @param given a folder, and behind commas files that add questions
 * @throws AppError dataset_invalid with file and line
 */
export async function readParallel(given: string): Promise<Dataset> {
  const [folder = "", ...more] = given.split(",");
  const files = halfWithMostLanguages(await languageFiles(folder));
  if (files.length === 0) throw invalidDataset(folder, "there is no file named after a language in it", REMEDY);
  const texts: { language: Language; corpus: ReturnType<typeof datasetCorpus> }[] = [];
  const questions = new Map<string, { wordings: Record<string, string>; passages: Record<string, string> }>();
  for (const { language, path } of files) {
    const lines = await readLinesOf(path);
    const articles = new Map<string, string>();
    for (const { id, question, context, answers } of lines) {
      if (context === undefined || (answers ?? []).length === 0) continue;
      const article = articles.get(context) ?? `text-${articles.size + 1}`;
      articles.set(context, article);
      const known = questions.get(id) ?? { wordings: {}, passages: {} };
      known.wordings[language] = question;
      known.passages[language] = passageId(article, 0);
      questions.set(id, known);
    }
    // Texts that answer none of the questions are there to be mistaken for those that do.
    for (const { context } of lines)
      if (context !== undefined && !articles.has(context)) articles.set(context, `text-${articles.size + 1}`);
    const corpus = datasetCorpus(
      [...articles].map(([text, id]) => ({ id, title: "", paragraphs: [text.replace(/\s+/g, " ")], language })),
    );
    texts.push({ language, corpus });
  }
  for (const path of more) {
    const language = languageOf(path);
    if (language === null) throw invalidDataset(path, "its name ends in no language that is known", REMEDY);
    for (const { id, question } of await readLinesOf(path)) {
      const known = questions.get(id);
      if (known !== undefined) known.wordings[language] = question;
    }
  }
  return {
    kind: "parallel",
    texts,
    questions: [...questions].map(([id, parts]): ParallelQuestion => ({ id, ...parts })),
  };
}

async function readLinesOf(path: string): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const read of readJsonLines(path, line, REMEDY)) lines.push(read);
  return lines;
}

async function languageFiles(folder: string): Promise<(FileOf & { readonly half: string })[]> {
  const names = await readdir(folder).catch((cause: NodeJS.ErrnoException) => {
    throw unreadable(folder, cause);
  });
  return names.toSorted().flatMap((name) => {
    const language = languageOf(name);
    return language === null
      ? []
      : [{ language, path: join(folder, name), half: name.replace(/_?[a-z]{2}\.jsonl$/, "") }];
  });
}

function halfWithMostLanguages(files: readonly (FileOf & { readonly half: string })[]): readonly FileOf[] {
  const halves = [...new Set(files.map(({ half }) => half))].map((name) => files.filter(({ half }) => half === name));
  return halves.toSorted((a, b) => b.length - a.length)[0] ?? [];
}

/** `dev_ar.jsonl` is Arabic. */
function languageOf(path: string): Language | null {
  const code = /(?:^|_)([a-z]{2})\.jsonl$/.exec(basename(path))?.[1];
  return LANGUAGES.find((language) => language === code) ?? null;
}
