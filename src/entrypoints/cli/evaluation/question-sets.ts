import { join, relative } from "node:path";
import type { EvaluationServices } from "../../../core/evaluation/evaluation-services.ts";
import type { EvaluationQuestion } from "../../../core/evaluation/question.ts";
import { readQuestions } from "../../../core/evaluation/question-reader.ts";
import type { SetName } from "./set-names.ts";

/** The test set was frozen before anything that could answer it; this proves that it still is. */
export const FROZEN_TEST_SHA256 = "a4776f1095b8956f7aacff690c34dfc29414b48a22e9cc164e11b7a8fe86ae36";

const FOLDER = ["tests", "evals", "questions"];

export type QuestionSet = {
  readonly name: string;
  readonly file: string;
  readonly sha256: string;
  readonly questions: readonly EvaluationQuestion[];
  /** Whether its questions may be shown: not those of the test set, from whatever path they come. */
  readonly mayBeShown: boolean;
  /** For the shipped test set: whether it is the frozen one; null for others. */
  readonly frozen: boolean | null;
};

type Source = Pick<EvaluationServices, "readQuestionFile" | "packageFolder">;

export async function openShippedSet(name: SetName, source: Source): Promise<QuestionSet> {
  const path = join(source.packageFolder, ...FOLDER, `${name}.jsonl`);
  const { text, sha256 } = await source.readQuestionFile(path);
  const file = relative(source.packageFolder, path);
  return {
    name,
    file,
    sha256,
    questions: readQuestions(text, file),
    mayBeShown: name !== "test",
    frozen: name === "test" ? sha256 === FROZEN_TEST_SHA256 : null,
  };
}

/** A set of somebody's own. The frozen test set under another path is still the test set. */
export async function openOwnSet(path: string, source: Source): Promise<QuestionSet> {
  const { text, sha256 } = await source.readQuestionFile(path);
  const isTest = sha256 === FROZEN_TEST_SHA256;
  return {
    name: isTest ? "test" : path,
    file: path,
    sha256,
    questions: readQuestions(text, path),
    mayBeShown: !isTest,
    frozen: isTest ? true : null,
  };
}
