import type { Place } from "./binding.ts";
import type { Claim } from "./claim.ts";
import { sentenceOf } from "./named-places.ts";
import { isOfDocument } from "./document-date.ts";
import type { DateMention } from "./reading/read-dates.ts";
import type { Quantity } from "./reading/read-quantities.ts";

/** So many words may stand between a number and the date behind it: "395,000 refugees in March". */
const REACH = 4;

/**
 * The date of a number: the one right behind it, or the only one of a sentence with no other number of the kind; null
 * where that cannot be told. Dates of the document itself ("as of 2016") are none.
 */
export function dateSaid(item: Quantity & Place, claim: Claim): DateMention | null {
  const dates = datesBeside(item, claim);
  const behind = dates.find(
    ({ first }) => first >= item.behind && first - item.behind <= REACH && !isParted(item, item.behind, first),
  );
  if (behind !== undefined) return behind;
  const sentence = sentenceOf(item);
  const others = item.reading.quantities.filter(
    (one) => one.kind === item.kind && sentence !== undefined && one.first >= sentence.from && one.first < sentence.to,
  );
  const { words } = item.reading;
  const isBeside = words[dates[0]?.first ?? -1]?.clause === words[item.first]?.clause;
  return dates.length === 1 && others.length === 1 && isBeside ? (dates[0] ?? null) : null;
}

/** The only date of a number's sentence, else the nearest with no other number between; null where there is none. */
export function dateGiven(item: Quantity & Place, claim: Claim): DateMention | null {
  const [only, ...others] = datesBeside(item, claim);
  if (only !== undefined && others.length === 0) return only;
  const distance = ({ first, behind }: DateMention) =>
    first >= item.behind ? first - item.behind : item.first - behind;
  const [nearest] = datesBeside(item, claim)
    .filter(({ first, behind }) => !isParted(item, Math.min(behind, item.behind), Math.max(first, item.first)))
    .sort((a, b) => distance(a) - distance(b));
  return nearest ?? null;
}

function datesBeside(item: Place, { language }: Claim): DateMention[] {
  const sentence = sentenceOf(item);
  if (sentence === undefined) return [];
  return item.reading.dates.filter(
    (date) => date.first >= sentence.from && date.first < sentence.to && !isOfDocument(date, item.reading, language),
  );
}

function isParted({ reading, ...item }: Quantity & Place, from: number, to: number): boolean {
  return reading.quantities.some(
    ({ first, kind }) => kind === item.kind && first !== item.first && first >= from && first < to,
  );
}
