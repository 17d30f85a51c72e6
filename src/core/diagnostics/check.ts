/** One thing that `doctor` looked at. */
export type Check = {
  /** What was looked at, `Corpus`. */
  readonly subject: string;
  /** `warning`: it works, and could be better. `problem`: something does not work until it is mended. */
  readonly status: "ok" | "warning" | "problem";
  /** What was found, in a sentence. */
  readonly finding: string;
  /** What to do; null when there is nothing to do. */
  readonly remedy: string | null;
};
