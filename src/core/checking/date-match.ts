import type { DateMention } from "./reading/read-dates.ts";

/** Whether a date follows from some given ones; the two ends of a span may stand apart: "between 2014 and 2015". */
export function isDateGiven(said: DateMention, given: readonly DateMention[]): boolean {
  if (given.some((one) => follows(said, one))) return true;
  return isSpan(said) && given.some(({ from }) => from === said.from) && given.some(({ to }) => to === said.to);
}

/** "2014–15", and no decade or century, which are one date. */
function isSpan({ from, to, text }: DateMention): boolean {
  return from !== null && to !== null && from < to && !/\p{L}/u.test(text);
}

/** Whether a date said follows from one given: it is the same, or less exact. */
export function follows(said: DateMention, given: DateMention): boolean {
  if (said.part !== null && given.part !== null && said.part !== given.part) return false;
  if (said.month !== null && said.month !== given.month) return false;
  if (said.day !== null && said.day !== given.day) return false;
  if (said.season !== null && said.season !== given.season) return false;
  if (said.from === null || said.to === null) return said.month !== null;
  if (given.from === null || given.to === null) return false;
  if (isSpan(said)) return said.from === given.from && said.to === given.to;
  if (said.from <= given.from && given.to <= said.to) return true;
  // An end of a span: "from 1951" where the passage has 1951 to 1977.
  return isSpan(given) && said.from === said.to && (said.from === given.from || said.to === given.to);
}

/** "Until 2013" for "since 2013". */
export function isTurned(said: DateMention, given: DateMention): boolean {
  const looksForward = said.relation === "since" && given.relation === "until";
  return looksForward || (said.relation === "until" && given.relation === "since");
}
