import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { Dataset, RetrievalQuery } from "../../core/evaluation/dataset.ts";
import { type Article, datasetCorpus, passageId } from "../../core/evaluation/dataset-corpus.ts";
import { invalidDataset, unreadable } from "./dataset-file.ts";
import { readJsonLines, readLines } from "./json-lines.ts";

const REMEDY =
  "Give a folder in the format of BEIR: corpus.jsonl, queries.jsonl, and qrels/ with a file such as test.tsv.";

const id = z.union([z.string().min(1, "must not be empty"), z.number()]).transform(String);
const corpusLine = z.object({ _id: id, title: z.string().nullish(), text: z.string() });
const queryLine = z.object({ _id: id, text: z.string() });

export type BeirOptions = {
  /** Bytes that the program may hold. */
  readonly memory?: number;
};

/** Measured: 34 MB of texts, read and indexed, take 1.06 GB. */
const BYTES_HELD_PER_BYTE = 32;
const MEGABYTE = 1024 * 1024;

type Grades = Map<string, Map<string, number>>;

/**
 * Reads a set in the format of BEIR (Thakur et al., 2021). Each text becomes a document of one passage. Judgements are
 * those of qrels/test.tsv; where there is none, those of all files in qrels together. Queries for which nothing is
 * relevant are left out, and a text is never right for the query with its own id, both as in BEIR's own evaluation.
 * @throws AppError dataset_invalid with file and line, or when there is not memory enough for the texts
 */
export async function readBeir(folder: string, { memory = Infinity }: BeirOptions = {}): Promise<Dataset> {
  const texts = join(folder, "corpus.jsonl");
  await checkSize(texts, memory);
  const articles = await readCorpus(texts);
  const files = await judgementFiles(join(folder, "qrels"));
  const grades: Grades = new Map();
  for (const file of files) await readGrades(join(folder, "qrels", file), grades);
  // Some published judgements name texts that are not in the corpus; they count as relevant and cannot be found.
  if (![...grades.values()].some((ofQuery) => [...ofQuery.keys()].some((text) => articles.has(text))))
    throw invalidDataset(join(folder, "qrels"), "none of the texts judged there is in corpus.jsonl", REMEDY);
  const queries = await readQueries(join(folder, "queries.jsonl"), grades);
  if (queries.length === 0)
    throw invalidDataset(folder, "no query has a relevant text", "See that queries.jsonl and qrels/ belong together.");
  return { kind: "beir", corpus: datasetCorpus([...articles.values()]), queries, judgements: files };
}

/** Said before an hour of indexing ends for want of memory, in words of Node.js that help nobody. */
async function checkSize(path: string, memory: number): Promise<void> {
  const { size } = await stat(path).catch((cause: NodeJS.ErrnoException) => {
    throw unreadable(path, cause);
  });
  const needed = size * BYTES_HELD_PER_BYTE;
  if (needed <= memory) return;
  const megabytes = (bytes: number) => Math.ceil(bytes / MEGABYTE);
  throw invalidDataset(
    path,
    `it needs about ${megabytes(needed)} MB of memory, and Node.js takes ${megabytes(memory)} MB at most`,
    `Set NODE_OPTIONS=--max-old-space-size=${megabytes(needed * 1.25)} where the machine has that much, or give a smaller set.`,
  );
}

async function readCorpus(path: string): Promise<Map<string, Article>> {
  const articles = new Map<string, Article>();
  for await (const { _id, title, text, line } of readJsonLines(path, corpusLine, REMEDY)) {
    if (articles.has(_id)) throw invalidDataset(`${path}, line ${line}`, `the _id "${_id}" stands there twice`, REMEDY);
    const heading = title?.trim() ?? "";
    // Some published texts are a title and nothing else.
    articles.set(_id, { id: _id, title: heading, paragraphs: [text.trim() === "" ? heading : text].filter(Boolean) });
  }
  if (articles.size === 0) throw invalidDataset(path, "there is no text in it", REMEDY);
  return articles;
}

async function readQueries(path: string, grades: Grades): Promise<RetrievalQuery[]> {
  const queries: RetrievalQuery[] = [];
  for await (const { _id, text } of readJsonLines(path, queryLine, REMEDY)) {
    const ofQuery = new Map([...(grades.get(_id) ?? [])].filter(([text]) => text !== _id));
    if (text.trim() === "" || ![...ofQuery.values()].some((grade) => grade > 0)) continue;
    queries.push({ id: _id, text, grades: new Map([...ofQuery].map(([text, grade]) => [passageId(text, 0), grade])) });
  }
  return queries;
}

async function judgementFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((cause: NodeJS.ErrnoException) => {
    throw cause.code === "ENOENT"
      ? invalidDataset(folder, "there is no such folder", REMEDY, cause)
      : unreadable(folder, cause);
  });
  const files = names.filter((name) => name.endsWith(".tsv")).sort();
  if (files.length === 0) throw invalidDataset(folder, "there is no .tsv file in it", REMEDY);
  return files.includes("test.tsv") ? ["test.tsv"] : files;
}

/** Lines `query-id⇥corpus-id⇥score`; the first may be the heading. */
async function readGrades(path: string, grades: Grades): Promise<void> {
  for await (const { text, number } of readLines(path)) {
    const [query, article, score, ...more] = text.split("\t").map((cell) => cell.trim());
    if (number === 1 && score === "score") continue;
    if (!query || !article || !score || more.length > 0 || !/^-?\d+$/.test(score))
      throw invalidDataset(
        `${path}, line ${number}`,
        "not three cells, query-id, corpus-id and a whole score, parted by tabs",
        REMEDY,
      );
    const ofQuery = grades.get(query) ?? new Map<string, number>();
    grades.set(query, ofQuery.set(article, Number(score)));
  }
}
