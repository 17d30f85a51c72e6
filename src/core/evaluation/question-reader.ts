import { z } from "zod";
import { AppError } from "../errors.ts";
import { DEFAULT_LANGUAGE, LANGUAGES } from "../language.ts";
import { isMatchable } from "./fact.ts";
import { ANSWERABLE_KINDS, type EvaluationQuestion, QUESTION_STYLES, UNANSWERABLE_KINDS } from "./question.ts";

const filled = z.string().trim().min(1, "must not be empty");
const alternative = filled.refine(isMatchable, "holds no letter or digit that could be found in an answer");

const questionLine = z
  .strictObject({
    id: filled,
    question: filled,
    language: z.enum(LANGUAGES).default(DEFAULT_LANGUAGE),
    answerable: z.boolean(),
    kind: z.enum([...ANSWERABLE_KINDS, ...UNANSWERABLE_KINDS]),
    style: z.enum(QUESTION_STYLES),
    previous: z.array(filled),
    facts: z.array(z.array(alternative).min(1, "needs at least one alternative")),
    sections: z.array(filled),
  })
  .check(({ value, issues }) => {
    const report = (key: keyof typeof value, message: string): void => {
      issues.push({ code: "custom", message, path: [key], input: value[key] });
    };
    const answerableKind = ANSWERABLE_KINDS.some((kind) => kind === value.kind);
    if (answerableKind !== value.answerable)
      report("answerable", `must be ${answerableKind} for a question of the kind ${value.kind}`);
    if (value.answerable && value.facts.length === 0) report("facts", "must not be empty for an answerable question");
    if (value.answerable && value.sections.length === 0)
      report("sections", "must not be empty for an answerable question");
    if (!value.answerable && value.facts.length > 0) report("facts", "must be empty where there is no answer");
    if (!value.answerable && value.sections.length > 0) report("sections", "must be empty where there is no answer");
    if ((value.kind === "follow-up") !== value.previous.length > 0)
      report("previous", "must hold the earlier questions for a follow-up, and be empty otherwise");
  });

/**
 * Reads a question set: JSON Lines, empty lines ignored.
 * @param file Names the set in errors.
 * @throws AppError dataset_invalid with file, line, key and what to do: broken JSON, a missing or unknown key, a value
 *   that does not fit its kind, an id that stands twice, no question at all.
 */
export function readQuestions(text: string, file: string): EvaluationQuestion[] {
  const questions: EvaluationQuestion[] = [];
  const linesById = new Map<string, number>();
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === "") continue;
    const question = readLine(line, `${file}, line ${at + 1}`);
    const earlier = linesById.get(question.id);
    if (earlier !== undefined)
      throw invalid(`${file}, line ${at + 1}`, `the id "${question.id}" already stands in line ${earlier}`);
    linesById.set(question.id, at + 1);
    questions.push(question);
  }
  if (questions.length === 0) throw invalid(file, "no question in it");
  return questions;
}

function readLine(line: string, where: string): EvaluationQuestion {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (cause) {
    throw invalid(where, `not valid JSON (${cause instanceof Error ? cause.message : "unreadable"})`, cause);
  }
  const parsed = questionLine.safeParse(json);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => [issue.path.join("."), issue.message].filter(Boolean).join(": "));
  throw invalid(where, problems.join("; "), parsed.error);
}

function invalid(where: string, problem: string, cause?: unknown): AppError {
  return new AppError(
    "dataset_invalid",
    `${where}: ${problem}. Nothing was measured. Mend the question set; its format is described in tests/evals/questions/README.md.`,
    { cause },
  );
}
