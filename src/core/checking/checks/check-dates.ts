import { checkMessages } from "../../messages/en/check.ts";
import { type Check, type Claim, type EvidenceSentence, fails, holds, NOT_APPLICABLE } from "../claim.ts";
import { clauseAround } from "../clauses.ts";
import { follows, isDateGiven, isTurned } from "../date-match.ts";
import { isOfDocument } from "../document-date.ts";
import { findMisplaced } from "../misplaced.ts";
import type { DateMention } from "../reading/read-dates.ts";
import type { Reading } from "../reading/reading.ts";
import { alignedWith } from "../aligned.ts";
import { standsIn } from "../../text/stands-in.ts";

const words = checkMessages.dates;

type GivenDate = DateMention & { readonly reading: Reading };

/** Every date follows from one of the passages: the same, or a span that holds it. It belongs to the same event. */
export const checkDates: Check = (claim) => {
  const { dates } = claim.reading;
  if (dates.length === 0) return NOT_APPLICABLE;
  const given = datesOf(claim);
  for (const date of dates) {
    if (isDateGiven(date, given) || isGivenAsNumber(date, claim) || isReckonedThere(date, claim)) continue;
    return fails(words.missing(date.text, nearest(date, given)?.text ?? null));
  }
  for (const date of dates) {
    const aligned = alignedWith(clauseAround(date.first, claim), claim);
    const same = given.filter((one) => follows(date, one) && aligned.some((sentence) => isIn(one, sentence)));
    const turned = same.find((one) => isTurned(date, one));
    if (
      turned !== undefined &&
      same.every((one) => isTurned(date, one) || one.relation === null || one.relation === "at")
    )
      return fails(words.turned(withRelation(date, claim.reading), withRelation(turned, turned.reading)));
  }
  const misplaced = findMisplaced(
    dates
      .filter((date) => !isOfDocument(date, claim.reading, claim.language))
      .map((date) => ({ ...date, reading: claim.reading })),
    given,
    claim,
    {
      matches: (said, one) => follows(said, one),
      rivals: (said, one) => one.from !== null && !follows(one, said),
      ignores: (reading) => reading.dates,
    },
  );
  if (misplaced !== null && misplaced.rightful !== null)
    return fails(words.swapped(misplaced.said.text, misplaced.rightful.text));
  return holds(words.stand(dates.map(({ text }) => text)));
};

function datesOf({ passages }: Claim): GivenDate[] {
  return passages.flatMap(({ reading, context }) =>
    [reading, ...context].flatMap((one) => one.dates.map((date) => ({ ...date, reading: one }))),
  );
}

function isIn({ reading, first }: GivenDate, { reading: other, sentence }: EvidenceSentence): boolean {
  return reading === other && first >= sentence.from && first < sentence.to;
}

/** "73 years before" is reckoned from another date than the passage's, but in its words. */
function isReckonedThere({ isReckoned, text }: DateMention, { passages }: Claim): boolean {
  return isReckoned && passages.some(({ reading }) => standsIn(text, reading.text));
}

function isGivenAsNumber({ from, to, month }: DateMention, { passages }: Claim): boolean {
  if (from === null || from !== to || month !== null) return false;
  return passages.some(({ reading }) => reading.quantities.some(({ values }) => values.includes(from)));
}

function nearest(said: DateMention, given: readonly GivenDate[]): GivenDate | null {
  const distance = (one: DateMention) =>
    said.from === null || one.from === null ? Number.POSITIVE_INFINITY : Math.abs(one.from - said.from);
  return given
    .filter(({ from }) => from !== null)
    .reduce<GivenDate | null>((best, one) => (best !== null && distance(best) <= distance(one) ? best : one), null);
}

function withRelation({ first, text }: DateMention, { words: all }: Reading): string {
  return [all[first - 1]?.text ?? "", text].join(" ").trim();
}
