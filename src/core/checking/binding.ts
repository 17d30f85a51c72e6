import type { Claim } from "./claim.ts";
import type { CheckingLanguage } from "./language/checking-language.ts";
import { sidesOf } from "./opposites.ts";
import type { ReadWord } from "./reading/read-words.ts";
import type { Reading } from "./reading/reading.ts";
import { isFamily, nationOf } from "./vocabulary.ts";

/** A place in a text: of a number, a date, a word. */
export type Place = { readonly reading: Reading; readonly first: number; readonly behind: number };

/** What stands around a place with how near it stands, 1 beside it and less further off; a word by its stem. */
export type Surroundings = ReadonlyMap<string, { readonly word: ReadWord | null; readonly weight: number }>;

/** A word in another clause belongs to the place half as much. */
const OTHER_CLAUSE = 0.5;
/** How fast nearness fades: at so many words off it is a half. */
const HALF_AT = 3;

/**
 * What stands around a place in its sentence: words, and numbers and dates by their values, so that "one in ten" binds
 * like "10 %". What `ignores` holds is left out: in telling two numbers apart, the other number says nothing. Of the
 * words right before the place, `markers` count by themselves: "from", "to".
 */
export function surroundingsOf(
  { reading, first, behind }: Place,
  ignores: (index: number) => boolean,
  markers: ReadonlySet<string>,
  language: CheckingLanguage,
): Surroundings {
  const around = new Map<string, { word: ReadWord | null; weight: number }>();
  const home = reading.words[first];
  const sentence = reading.sentences[home?.sentence ?? -1];
  if (home === undefined || sentence === undefined) return around;
  const put = (key: string, word: ReadWord | null, clause: number, distance: number) => {
    const weight = (clause === home.clause ? 1 : OTHER_CLAUSE) * (HALF_AT / (HALF_AT + distance));
    if ((around.get(key)?.weight ?? 0) < weight) around.set(key, { word, weight });
  };
  const before = reading.words[first - 1];
  if (before !== undefined && markers.has(before.folded)) around.set(`${before.folded} …`, { word: null, weight: 1 });
  const values = valuesIn(reading, sentence.from, sentence.to);
  const visit = (at: number, distance: number): number => {
    const word = reading.words[at];
    if (word === undefined || ignores(at) || (at >= first && at < behind)) return distance;
    const value = values.get(at);
    // "Outside" and "before" are small words that tell two places apart.
    const isTelling = word.isContent || sidesOf(word.folded, language).length > 0;
    if (value === null || (value === undefined && !isTelling)) return distance;
    put(value ?? word.stem, value === undefined ? word : null, word.clause, distance);
    return distance + 1;
  };
  for (let at = first - 1, distance = 0; at >= sentence.from; at--) distance = visit(at, distance);
  for (let at = behind, distance = 0; at < sentence.to; at++) distance = visit(at, distance);
  return around;
}

/** The value of each number and date at its first word; null at its others. */
function valuesIn({ quantities, dates }: Reading, from: number, to: number): ReadonlyMap<number, string | null> {
  const values = new Map<number, string | null>();
  const put = (first: number, behind: number, value: string) => {
    if (first < from || first >= to) return;
    for (let at = first; at < behind; at++) values.set(at, at === first ? value : null);
  };
  for (const { first, behind, kind, values: known } of quantities)
    put(first, behind, `${kind} ${Math.round((known[0] ?? 0) * 100)}`);
  for (const { first, behind, from: year, to: last, month } of dates)
    put(first, behind, `${year ?? ""}–${last ?? ""} ${month ?? ""}`);
  return values;
}

/** A word that only means the same binds a little less than the word itself. */
const SYNONYM = 0.75;

/** How alike the surroundings of two places are, 0 to 1: the share of the first's weight that the second has, too. */
export function likeness(one: Surroundings, other: Surroundings, claim: Claim): number {
  let shared = 0;
  let whole = 0;
  for (const [key, { word, weight }] of one) {
    whole += weight;
    const same = other.get(key);
    if (same !== undefined) {
      shared += Math.min(weight, same.weight);
      continue;
    }
    if (word === null) continue;
    const near = nearestIn(word, other, claim);
    if (near !== null) shared += Math.min(weight, near) * SYNONYM;
  }
  return whole === 0 ? 0 : shared / whole;
}

function nearestIn(word: ReadWord, other: Surroundings, { language }: Claim): number | null {
  let best: number | null = null;
  const nation = nationOf(word.folded, language);
  const synonyms = language.synonyms.of(word.stem);
  for (const { word: candidate, weight } of other.values()) {
    if (candidate === null || (best !== null && best >= weight)) continue;
    const isSame =
      synonyms.includes(candidate.stem) ||
      (nation !== null && nation === nationOf(candidate.folded, language)) ||
      isFamily(word.stem, candidate.stem);
    if (isSame) best = weight;
  }
  return best;
}

/** Weight of what stands around one place and one of two others, but not around the other of them. */
export function distinction(
  one: Surroundings,
  [first, second]: readonly [Surroundings, Surroundings],
  claim: Claim,
): { readonly first: number; readonly second: number } {
  const weights = { first: 0, second: 0 };
  for (const [key, { word, weight }] of one) {
    const inFirst = isAround(key, word, first, claim);
    if (inFirst !== isAround(key, word, second, claim)) weights[inFirst ? "first" : "second"] += weight;
  }
  return weights;
}

function isAround(key: string, word: ReadWord | null, other: Surroundings, claim: Claim): boolean {
  return other.has(key) || (word !== null && nearestIn(word, other, claim) !== null);
}
