import { areApart, intervalOf } from "../facts/interval.ts";
import { yearsOf } from "../facts/value-facts.ts";
import type { Key } from "../item.ts";
import { type Check, holds, refused } from "./item-check.ts";

/** What is asked for has one value; where the report gives several, none of them is a wrong option. */
export const checkSingleValued: Check = ({ item, facts, years, distractors, statement }, { facts: all }) => {
  if (years.length > 0) return holds("each sentence names one year beside the report's own");
  if (statement !== null) return holds("one word is missing from one sentence");
  for (const fact of facts) {
    const twin = all.find(
      ({ figure, place, scope, value, ...other }) =>
        figure === fact.figure &&
        place === fact.place &&
        scope === fact.scope &&
        value !== fact.value &&
        yearsOf(other).join() === yearsOf(fact).join() &&
        !isWithin(item.key, value),
    );
    if (twin !== undefined) return refused(`the report gives ${twin.text} for the same`);
    const values = all.filter(({ figure, subject }) => figure === fact.figure && subject === fact.subject);
    const wrong = distractors.find(
      ({ number }) =>
        number !== null &&
        facts.length === 1 &&
        values.some((value) => !areApart(intervalOf(value), { least: number, most: number })),
    );
    if (wrong !== undefined) return refused(`${wrong.text} is a value of “${fact.label}” as well`);
  }
  return holds("no other value of the same subject is an option");
};

/** Whether a number that is asked for may be this one as well. */
function isWithin(key: Key | null, value: number): boolean {
  return key?.type === "number" && key.least <= value && value <= key.most;
}
