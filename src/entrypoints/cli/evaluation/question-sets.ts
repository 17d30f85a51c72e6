import { join, relative } from "node:path";
import type { EvaluationServices } from "../../../core/evaluation/evaluation-services.ts";
import type { EvaluationQuestion } from "../../../core/evaluation/question.ts";
import { readQuestions } from "../../../core/evaluation/question-reader.ts";
import type { SetName } from "./set-names.ts";

/** The test sets were frozen before anything that could answer them; this proves that they still are. */
export const FROZEN_SHA256: Readonly<Partial<Record<SetName, string>>> = {
  test: "a4776f1095b8956f7aacff690c34dfc29414b48a22e9cc164e11b7a8fe86ae36",
  "test-de": "7557e63e3836b80ab62714c231f2072e67bb3f2a868c3d9f4e71cf813ea8104f",
  "test-tr": "ea5f931cc212d3c90d69dbe6a7f04a967686716d82ddf8bc45fe41737b9a4a90",
  "test-fr": "37c0ffbdab9bb3bf28d73ec65eb8975fcf20537cd6e4fc18efb2cafd16590809",
  "test-ar": "df00bba8255f5108e3ac114277be630b5a40f22b49cf63eafa6c8cca8ef340ca",
};

const FOLDER = ["tests", "evals", "questions"];

export type QuestionSet = {
  readonly name: string;
  readonly file: string;
  readonly sha256: string;
  readonly questions: readonly EvaluationQuestion[];
  /** Whether its questions may be shown: not those of a test set, from whatever path they come. */
  readonly mayBeShown: boolean;
  /** For a shipped test set: whether it is the frozen one; null for others. */
  readonly frozen: boolean | null;
  /** What its hash has to be; undefined where it is not frozen. */
  readonly frozenSha256: string | undefined;
};

type Source = Pick<EvaluationServices, "readQuestionFile" | "packageFolder">;

export async function openShippedSet(name: SetName, source: Source): Promise<QuestionSet> {
  const path = join(source.packageFolder, ...FOLDER, `${name}.jsonl`);
  const { text, sha256 } = await source.readQuestionFile(path);
  const file = relative(source.packageFolder, path);
  const frozenSha256 = FROZEN_SHA256[name];
  return {
    name,
    file,
    sha256,
    questions: readQuestions(text, file),
    mayBeShown: frozenSha256 === undefined,
    frozen: frozenSha256 === undefined ? null : sha256 === frozenSha256,
    frozenSha256,
  };
}

/** A set of somebody's own. A frozen test set under another path is still that test set. */
export async function openOwnSet(path: string, source: Source): Promise<QuestionSet> {
  const { text, sha256 } = await source.readQuestionFile(path);
  const test = Object.entries(FROZEN_SHA256).find(([, frozen]) => frozen === sha256)?.[0];
  return {
    name: test ?? path,
    file: path,
    sha256,
    questions: readQuestions(text, path),
    mayBeShown: test === undefined,
    frozen: test === undefined ? null : true,
    frozenSha256: test === undefined ? undefined : sha256,
  };
}
