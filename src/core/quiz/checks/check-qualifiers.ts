import { yearsOf } from "../facts/value-facts.ts";
import { type Check, holds, refused } from "./item-check.ts";

/** The stem carries what makes the fact unique, and the year where another year exists. */
export const checkQualifiers: Check = ({ item, facts, years, statement }, { facts: all }) => {
  if (years.length > 0) return holds("each question names its place");
  if (statement !== null) return holds("the statement stands whole but for what is asked");
  const told = [item.stem, ...item.options.map(({ text }) => text)].join(" ");
  for (const fact of facts) {
    const same = all.filter(
      ({ figure, place, id }) => figure === fact.figure && place === fact.place && id !== fact.id,
    );
    const twin = same.find(({ subject, value }) => subject === fact.subject && value !== fact.value);
    if (twin !== undefined) return refused(`“${fact.subject}” has two values of “${fact.label}”`);
    const other = same.find(({ value }) => value !== fact.value);
    const isTold =
      other === undefined || told.includes(yearsOf(other).join() === yearsOf(fact).join() ? fact.detail : fact.when);
    if (!isTold) return refused(`“${fact.label}” has several values for ${fact.place}`);
  }
  return holds("place, scope and date stand in the question where they matter");
};
