import { z } from "zod";
import type { Corpus } from "../../corpus/corpus.ts";
import { AppError } from "../../errors.ts";
import { type CheckerCase, HALVES } from "./checker-case.ts";

const line = z.strictObject({
  id: z.string().min(1),
  half: z.enum(HALVES),
  verdict: z.enum(["good", "bad"]),
  kind: z.string().min(1),
  passages: z.array(z.string().min(1)).min(1),
  text: z.string().min(1),
});

/**
 * Reads sentences that people wrote by hand: JSON Lines, empty lines ignored.
 * @param file Names the set in errors.
 * @throws AppError dataset_invalid with file, line and what is wrong: broken JSON, a key that does not fit, a passage
 *   that the corpus does not have, an id that stands twice
 */
export function readParaphrases(text: string, file: string, corpus: Corpus): CheckerCase[] {
  const cases: CheckerCase[] = [];
  for (const [at, written] of text.split(/\r?\n/).entries()) {
    if (written.trim() === "") continue;
    const where = `${file}, line ${at + 1}`;
    const { passages, ...rest } = readLine(written, where);
    if (cases.some(({ id }) => id === rest.id)) throw invalid(where, `the id "${rest.id}" stands twice`);
    cases.push({
      ...rest,
      passages: passages.map((id) => corpus.passage(id) ?? unknown(where, id)),
    });
  }
  return cases;
}

function readLine(written: string, where: string): z.infer<typeof line> {
  let json: unknown;
  try {
    json = JSON.parse(written);
  } catch (cause) {
    throw invalid(where, "not valid JSON", cause);
  }
  const parsed = line.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw invalid(where, `${issue?.path.join(".") ?? ""}: ${issue?.message ?? "does not fit"}`, parsed.error);
}

function unknown(where: string, id: string): never {
  throw invalid(where, `the corpus has no passage ${id}`);
}

function invalid(where: string, problem: string, cause?: unknown): AppError {
  return new AppError(
    "dataset_invalid",
    `${where}: ${problem}. Nothing was measured. Mend the set; its format is described in tests/evals/checker/README.md.`,
    { cause },
  );
}
