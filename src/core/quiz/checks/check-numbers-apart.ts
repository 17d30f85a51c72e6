import { areApart, intervalOf } from "../facts/interval.ts";
import { type Check, holds, refused } from "./item-check.ts";

/** Numbers whose intervals of precision touch, or that differ by less than a tenth, are no fair choice. */
export const checkNumbersApart: Check = ({ item, facts, distractors }) => {
  if (item.kind === "multiple-choice") return holds("each value has a label of its own");
  const numbers = distractors.flatMap(({ number, text }) => (number === null ? [] : [{ value: number, text }]));
  const asked = item.kind === "order" || item.kind === "match" ? facts : facts.slice(0, 1);
  const all = [
    ...asked.map((fact) => ({ ...intervalOf(fact), text: fact.text })),
    ...numbers.map(({ value, text }) => ({ ...intervalOf({ value, bound: "exact" }), text })),
  ];
  if (facts.length === 0) return holds("years differ by a whole one, names have no number");
  for (const [place, one] of all.entries()) {
    const close = all.slice(place + 1).find((other) => !areApart(one, other));
    if (close !== undefined) return refused(`${one.text} and ${close.text} are too close`);
  }
  return holds("all numbers are a tenth apart at least");
};
