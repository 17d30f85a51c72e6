/** Why a file of the corpus is refused, for the person who keeps it. */
export type CorpusProblem = {
  /** Relative to the corpus folder. */
  readonly file: string;
  /** From 1; 1 also where the file as a whole is meant. */
  readonly line: number;
  /** What is wrong, a sentence. */
  readonly problem: string;
  /** What to do about it, a sentence. */
  readonly remedy: string;
};

/** What could be added to a document that was taken in, for `doctor`. */
export type CorpusSuggestion = {
  readonly document: string;
  /** The file where it would be written. */
  readonly file: string;
  readonly suggestion: string;
};

export type ProblemText = Pick<CorpusProblem, "problem" | "remedy">;

/** Where a reader of one file reports what it finds. */
export type ReportProblem = (line: number, text: ProblemText) => void;

/** A reporter for one file that adds to the list. */
export function reportInto(problems: CorpusProblem[], file: string): ReportProblem {
  return (line, text) => problems.push({ file, line, ...text });
}
