import type { Breach } from "../../evaluation/checker/checker-report.ts";

/** What `eval --checker` says. */
export const evalCheckerMessages = {
  option: "Measure the check of written sentences instead: how many bad ones it catches, how many good ones it drops.",
  note: "--checker needs no model. It ends with exit code 1 when an invented figure, name, quotation or citation passes, or when more than 3 % of the good sentences are dropped.",
  alone: (other: string) => `--checker measures no answers: it does not go with ${other}.`,

  sets: {
    generated: (cases: number, seed: number) =>
      `Generated from every sentence of the corpus: ${cases} sentences (seed ${seed})`,
    written: (cases: number, file: string) => `Written by hand: ${cases} sentences (${file})`,
  },
  halves: {
    development: "Development half: the rules were tuned on it.",
    test: "Test half: the rules were not tuned on it.",
  },
  columns: {
    good: { kind: "good sentences", cases: "n", share: "dropped", checks: "by" },
    bad: { kind: "bad sentences", cases: "n", share: "caught", checks: "by" },
  },
  all: "all",
  legend:
    "In %. dropped: good sentences that the check refuses. caught: bad sentences that it refuses; the others would be shown. by: the checks that refuse, and how often.",
  checks: (counts: readonly (readonly [check: string, count: number])[]) =>
    counts.map(([check, count]) => `${check} ${count}`).join(", "),
  breach: (breach: Breach, percent: (share: number) => string): string => {
    switch (breach.breach) {
      case "passed":
        return `${breach.cases} of the kind ${breach.kind} passed; none may.`;
      case "false-alarms":
        return `${percent(breach.share)} % of the good sentences were dropped; at most 3 % may be.`;
      case "quotes":
        return `${breach.cases} ${breach.cases === 1 ? "sentence" : "sentences"} passed without a quote that stands in its passage.`;
    }
  },
  noBreach:
    "No invented figure, name, quotation or citation passed, and no more good sentences were dropped than may be.",
  failures: {
    title: (count: number) => `Judged wrongly on the development half: ${count}`,
    dropped: "good, dropped",
    passed: "bad, passed",
  },
} as const;
