import { z } from "zod";
import type { Dataset, ReadingQuestion } from "../../core/evaluation/dataset.ts";
import { type Article, datasetCorpus, passageId } from "../../core/evaluation/dataset-corpus.ts";
import { invalidDataset, readTextFile } from "./dataset-file.ts";

const REMEDY = "Give a file in the format of SQuAD 1.1 or 2.0, as it is published.";

/** The parts of the format that are measured; whatever else a file holds is not looked at. */
const squadFile = z.object({
  data: z
    .array(
      z.object({
        title: z.string(),
        paragraphs: z.array(
          z.object({
            context: z.string().min(1, "must not be empty"),
            qas: z.array(
              z
                .object({
                  id: z.union([z.string(), z.number()]).transform(String),
                  question: z.string().trim().min(1, "must not be empty"),
                  answers: z.array(z.object({ text: z.string().min(1, "must not be empty") })).optional(),
                  is_impossible: z.boolean().default(false),
                })
                .refine(({ answers, is_impossible }) => is_impossible || (answers?.length ?? 0) > 0, {
                  path: ["answers"],
                  message: "must not be empty, unless is_impossible is true",
                }),
            ),
          }),
        ),
      }),
    )
    .min(1, "holds no article"),
});

type SquadFile = z.infer<typeof squadFile>;

/**
 * Reads a set in the format of SQuAD 1.1 or 2.0 (Rajpurkar et al., 2016 and 2018). Each article becomes a document,
 * each of its paragraphs a passage. The same paragraph may stand there more than once: then each place is right.
 * @throws AppError dataset_invalid with the file and the place in it
 */
export async function readSquad(path: string): Promise<Dataset> {
  const { text } = await readTextFile(path);
  const file = parse(text, path);
  const articles = file.data.map(({ title, paragraphs }, at) => ({
    id: `article-${at + 1}`,
    title: title.replaceAll("_", " "),
    paragraphs: paragraphs.map(({ context }) => context),
  }));
  const questions = questionsOf(file, articles);
  if (questions.length === 0) throw invalidDataset(path, "there is no question in it", REMEDY);
  return { kind: "squad", corpus: datasetCorpus(articles), questions };
}

function parse(text: string, path: string): SquadFile {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw invalidDataset(
      path,
      `it is not valid JSON (${cause instanceof Error ? cause.message : "unreadable"})`,
      REMEDY,
      cause,
    );
  }
  const parsed = squadFile.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw invalidDataset(`${path}, ${placeOf(issue?.path ?? [])}`, issue?.message ?? "unknown", REMEDY, parsed.error);
}

/** `data[0].paragraphs[2].context` */
function placeOf(path: readonly PropertyKey[]): string {
  const place = path.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`)).join("");
  return place === "" ? "at the top" : place.replace(/^\./, "");
}

function questionsOf(file: SquadFile, articles: readonly Article[]): ReadingQuestion[] {
  const places = new Map<string, string[]>();
  for (const { id, paragraphs } of articles)
    for (const [at, context] of paragraphs.entries())
      places.set(context, [...(places.get(context) ?? []), passageId(id, at)]);
  return file.data.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ context, qas }) =>
      qas.map(({ id, question, answers, is_impossible }) => ({
        id,
        question,
        answerable: !is_impossible,
        answers: is_impossible ? [] : (answers ?? []).map((answer) => answer.text),
        passages: places.get(context) ?? [],
      })),
    ),
  );
}
