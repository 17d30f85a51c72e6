import type { CorpusProblem } from "../../corpus/corpus-problem.ts";

/** Problems listed in one message; the rest is counted. */
const LISTED = 20;

/** What is wrong with the corpus as a whole. */
export const corpusMessages = {
  invalid: (problems: readonly CorpusProblem[]): string => {
    const lines = problems
      .slice(0, LISTED)
      .map(({ file, line, problem, remedy }) => `  ${file}:${line}: ${problem} ${remedy}`);
    const rest = problems.length > LISTED ? [`  … and ${problems.length - LISTED} more`] : [];
    return ["The corpus cannot be read. Nothing was changed. Mend this and start again:", ...lines, ...rest].join("\n");
  },
  empty: (folder: string): string =>
    `There is nothing to answer from in ${folder}. Put a Markdown document there, or set CORPUS_DIR to a folder that has one.`,
} as const;
