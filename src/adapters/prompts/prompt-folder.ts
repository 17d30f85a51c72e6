import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { AppError } from "../../core/errors.ts";
import { type Prompt, PROMPT_IDS, type PromptId, type Prompts } from "../../core/model/prompt.ts";
import { readPromptFile } from "./prompt-file.ts";

const BY_FILE_AND_LINE = new Intl.Collator("en", { numeric: true }).compare;

/**
 * The prompts of a folder: `answer.md` and so on, each with front matter, a system part and a human part.
 * @throws AppError configuration_invalid with every problem's file, line and remedy
 */
export async function loadPrompts(folder: string): Promise<Prompts> {
  const problems: string[] = [];
  const load = async <Id extends PromptId>(id: Id): Promise<Prompt<Id> | null> => {
    const file = join(folder, `${id}.md`);
    try {
      const text = await readFile(file, "utf8");
      return readPromptFile(id, text, ({ line, problem, remedy }) =>
        problems.push(`  ${file}:${line}: ${problem} ${remedy}`),
      );
    } catch (error) {
      const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
      problems.push(`  ${file}: It cannot be read (${reason}). Fetch it again with the program.`);
      return null;
    }
  };
  const prompts = await Promise.all(PROMPT_IDS.map(load));
  if (problems.length > 0) {
    throw new AppError(
      "configuration_invalid",
      ["The prompts cannot be used. Mend this and start again:", ...problems.toSorted(BY_FILE_AND_LINE)].join("\n"),
    );
  }
  return Object.fromEntries(prompts.flatMap((prompt) => (prompt === null ? [] : [[prompt.id, prompt]]))) as Prompts;
}
