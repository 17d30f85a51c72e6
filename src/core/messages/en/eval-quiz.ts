import type { BankBreach } from "../../quiz/audit/bank-report.ts";
import type { ItemCheck } from "../../quiz/item.ts";

/** What `eval --quiz` says. */
export const evalQuizMessages = {
  option: "Audit the questions for quizzes instead: every item is solved again from what a player sees.",
  note: "--quiz needs no model. It ends with exit code 1 when an item has not exactly one right answer, or when the shipped report gives too few items.",
  alone: (other: string) => `--quiz measures no answers: it does not go with ${other}.`,

  heading: (language: string) => `Questions for quizzes, ${language}`,
  columns: { group: "items", count: "n", share: "in %" },
  groups: { kinds: "kind", cities: "city", sections: "section", difficulties: "difficulty" },
  none: "several, or none",
  drawn: (candidates: number, published: number, forPerson: number) =>
    `${candidates} drawn, ${published} published, ${forPerson} for a person to look at.`,
  refused: (counts: readonly (readonly [check: ItemCheck, count: number])[]) =>
    counts.length === 0
      ? "No check refused any."
      : `Refused by: ${counts.map(([check, count]) => `${check} ${count}`).join(", ")}.`,
  audit: (sound: number, audited: number, share: string) =>
    `Audit: ${sound} of ${audited} have exactly one right answer (${share} %).`,
  fault: (key: string, found: string) => `key ${key}, found ${found}`,
  nothingFound: "nothing",

  breach: (breach: BankBreach, percent: (share: number) => string): string => {
    switch (breach.breach) {
      case "audit":
        return `${breach.faults} ${breach.faults === 1 ? "item has" : "items have"} not exactly one right answer (${breach.language}); none may.`;
      case "items":
        return `${breach.published} items; at least ${breach.least} are wanted.`;
      case "kind":
        return `${breach.items} of the kind ${breach.kind}; at least ${breach.least} are wanted.`;
      case "verdicts":
        return `${percent(breach.share)} % are true or false; at most ${percent(breach.most)} % may be.`;
      case "city":
        return `No item is about ${breach.city}.`;
    }
  },
  noBreach: "Every item has exactly one right answer, and English has enough of each kind.",
} as const;
