/** How much one person may ask: enough for a lively workshop, too little to keep others waiting. */
const BURST = 20;
const PER_MINUTE = 20;
const MINUTE = 60_000;
/** People remembered; those that have their whole budget again are forgotten first. */
const MOST_PEOPLE = 10_000;

/** `told`: over the budget, and told so within the last minute. */
export type BudgetVerdict = "ok" | "over" | "told";

export type QuestionBudget = { readonly take: (person: string) => BudgetVerdict };

/** A token bucket for each person. @param now milliseconds since 1970 */
export function createQuestionBudget(now: () => number): QuestionBudget {
  const people = new Map<string, { left: number; at: number; toldAt: number }>();
  return {
    take(person) {
      const at = now();
      const known = people.get(person) ?? { left: BURST, at, toldAt: -Infinity };
      const left = Math.min(BURST, known.left + ((at - known.at) * PER_MINUTE) / MINUTE);
      const mayAsk = left >= 1;
      const isTold = !mayAsk && at - known.toldAt < MINUTE;
      // The latest last, so that the first is the one that was away for longest.
      people.delete(person);
      people.set(person, { left: mayAsk ? left - 1 : left, at, toldAt: mayAsk || isTold ? known.toldAt : at });
      if (people.size > MOST_PEOPLE) people.delete(people.keys().next().value ?? "");
      return mayAsk ? "ok" : isTold ? "told" : "over";
    },
  };
}
