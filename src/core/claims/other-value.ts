import type { CityNames } from "../corpus/city-names.ts";
import { checkingLanguage } from "../checking/language/checking-languages.ts";
import type { CheckingLanguage } from "../checking/language/checking-language.ts";
import { follows, isDateGiven } from "../checking/date-match.ts";
import { isOfDocument } from "../checking/document-date.ts";
import { isGiven, matchQuantity } from "../checking/quantity-match.ts";
import type { DateMention } from "../checking/reading/read-dates.ts";
import type { NameMention } from "../checking/reading/read-names.ts";
import type { Quantity } from "../checking/reading/read-quantities.ts";
import { type Reading, readText } from "../checking/reading/reading.ts";
import { contentWords } from "../checking/support.ts";
import type { CitedPassage, SupportingQuote } from "../checking/verdict.ts";
import { createVocabulary, nationOf } from "../checking/vocabulary.ts";
import type { Passage } from "../corpus/passage.ts";
import { standsIn } from "../text/stands-in.ts";
import type { Prove } from "./proof.ts";
import type { StandingClaim } from "./standing-claim.ts";

/** The one thing in which a passage differs from a claim. */
export type OtherValue = {
  readonly outcome: "other_figure" | "other_date" | "other_name";
  /** As the passage writes it. */
  readonly value: string;
  readonly quote: SupportingQuote;
};

/** Something of a claim with what a passage has instead. */
type Replacement<Item> = {
  readonly said: string;
  /** Where that stands in the claim. */
  readonly at: number;
  readonly item: Item;
  /** How much of the claim stands around the other value, 0 to 1. */
  readonly fit: number;
};

type Fitting<Item> = Replacement<Item> & { readonly quote: SupportingQuote };

/** So much of the claim must stand around a value for the passage to say it of the same thing. */
const LEAST_FIT = { other_figure: 0.6, other_date: 0.6, other_name: 0.7 } as const;
/** By so much a value must fit better than any other one that would fit. */
const MARGIN = 0.12;
/** Taken off a figure of a time that the claim does not name: it may have been another at other times. */
const OTHER_TIME = 0.3;
const MOST_TIMES = 20;
/** Taken off a figure for each name beside it that the claim does not name: it may be of that. */
const OTHER_NAME = 0.1;
/** So near a counted thing must stand behind the passage's number, too. In words. */
const COUNTED_WITHIN = 4;

export type OtherValueParts = {
  readonly prove: Prove;
  readonly cityNames: CityNames;
  /** The names of the figure that a passage's words give, in the corpus's data; null where it is none of them. */
  readonly figureNames: (passage: Passage, text: string) => readonly string[] | null;
};

/** Of one name of a figure so much must stand in a claim about it. */
const LEAST_OF_NAME = 0.6;

type Mention = { readonly text: string; readonly first: number; readonly behind: number };

/**
 * What passages say instead of one figure, date or name of a claim; null where that cannot be told. With the passage's
 * own value put in its place the claim must be proven by the passage: subject, city, unit, date and what is counted
 * agree then. Where several values would fit about as well, none is named.
 */
export function otherValue(
  claim: StandingClaim,
  cited: readonly CitedPassage[],
  { prove, cityNames, figureNames }: OtherValueParts,
): OtherValue | null {
  const readings = cited.map((one) => {
    const language = checkingLanguage(one.passage.language);
    return { one, language, given: readText(one.passage.text, language) };
  });
  const [best] = readings;
  if (best === undefined) return null;
  const said = readText(claim.standing, best.language);
  return (
    fittest(
      "other_figure",
      (given, language, isAbout) => figureReplacements(said, given, language, isAbout),
      isSameFigure,
    ) ??
    fittest("other_date", (given, language) => dateReplacements(said, given, language), isSameText) ??
    fittest("other_name", (given, language) => nameReplacements(said, given, { language, cityNames }), isSameText)
  );

  function fittest<Item extends Mention>(
    outcome: OtherValue["outcome"],
    replacementsIn: (
      given: Reading,
      language: CheckingLanguage,
      isAbout: (item: Mention) => boolean,
    ) => readonly Replacement<Item>[],
    isSame: (one: Item, other: Item) => boolean,
  ): OtherValue | null {
    const fitting = readings.flatMap(({ one, language, given }) =>
      replacementsIn(given, language, (item) => isNamed(figureNames(one.passage, item.text), said))
        .filter(({ fit }) => fit >= LEAST_FIT[outcome] - MARGIN)
        .flatMap((replacement) => proven(replacement, one)),
    );
    const [first, ...others] = fitting.sort((a, b) => b.fit - a.fit);
    if (first === undefined || first.fit < LEAST_FIT[outcome]) return null;
    if (others.some((other) => other.fit > first.fit - MARGIN && !isSame(first.item, other.item))) return null;
    return { outcome, value: first.item.text, quote: first.quote };
  }

  function proven<Item extends Mention>(replacement: Replacement<Item>, one: CitedPassage): Fitting<Item>[] {
    const { at, item } = replacement;
    const behind = claim.standing.slice(at + replacement.said.length);
    const proof = prove({ ...claim, standing: `${claim.standing.slice(0, at)}${item.text}${behind}` }, [one]);
    const quote = proof?.quotes.find((candidate) => standsIn(item.text, candidate.quote));
    return quote === undefined ? [] : [{ ...replacement, quote }];
  }
}

/** "About 15 %" and "15.5 %" are one figure in two words. */
function isSameFigure(one: Quantity, other: Quantity): boolean {
  return matchQuantity(one, other) === "same" || matchQuantity(other, one) === "same";
}

function isSameText(one: Mention, other: Mention): boolean {
  return one.text === other.text;
}

/** The share of a claim's words that stand around a mention: in its sentence, up to the next mentions of the kind. */
function fitAround(said: Reading, item: Mention, others: readonly Mention[], given: Reading, own: Mention) {
  const home = given.sentences[given.words[item.first]?.sentence ?? -1];
  if (home === undefined) return { fit: 0, from: 0, to: 0 };
  const before = others.filter(({ behind }) => behind <= item.first).map(({ behind }) => behind);
  const after = others.filter(({ first }) => first >= item.behind).map(({ first }) => first);
  const from = Math.max(home.from, ...before);
  const to = Math.min(home.to, ...after);
  const language = checkingLanguage("en");
  const vocabulary = createVocabulary(given.words.slice(from, to), language);
  const words = contentWords({ reading: said }).filter(({ index }) => index < own.first || index >= own.behind);
  const carried = words.filter((word) => vocabulary.means(word)).length;
  return { fit: words.length === 0 ? 0 : carried / words.length, from, to };
}

function figureReplacements(
  said: Reading,
  given: Reading,
  language: CheckingLanguage,
  isAbout: (item: Mention) => boolean,
) {
  const missing = said.quantities.filter((one) => !one.isWeak && !isGiven(one, given.quantities));
  const [own] = missing;
  // More than one that differs: then the passage may well be about something else.
  if (own === undefined || missing.length > 1 || own.kind === "ordinal") return [];
  const at = placeOf(own, said);
  if (at === null) return [];
  const rivals = given.quantities.filter((one) => !one.isWeak && one.kind === own.kind && one.unit === own.unit);
  const isSaidToo = (one: Quantity) => said.quantities.some((other) => other !== own && isSameFigure(other, one));
  return rivals
    .filter((one) => !isSaidToo(one))
    .filter((one) => one.upTo === null && !isFarFrom(own, one) && isCountedAlike([own, said], [one, given], language))
    .map((item) => {
      const { fit, from, to } = fitAround(said, item, rivals, given, own);
      const isOfOtherTime = given.dates.some(
        (date) =>
          date.first >= from &&
          date.first < to &&
          !isOfDocument(date, given, language) &&
          !said.dates.some((one) => follows(one, date)),
      );
      const sentence = given.words[item.first]?.sentence;
      const isOfSeries =
        isOfOtherTime && rivals.some((one) => one !== item && given.words[one.first]?.sentence === sentence);
      if (isOfSeries || !isAbout(item)) return { said: own.text, at, item, fit: 0 };
      const others = namesOutside(said, given, { from, to });
      return { said: own.text, at, item, fit: fit - (isOfOtherTime ? OTHER_TIME : 0) - others * OTHER_NAME };
    });
}

/** How many names stand around a value that the claim does not name. */
function namesOutside(said: Reading, given: Reading, { from, to }: { readonly from: number; readonly to: number }) {
  const vocabulary = createVocabulary(said.words, checkingLanguage("en"));
  return given.names.filter(
    ({ first, words }) => first >= from && first < to && !words.some((word) => vocabulary.means(word)),
  ).length;
}

/** Whether a claim speaks of a figure by any of its names; null stands for a figure of which none is known. */
function isNamed(names: readonly string[] | null, said: Reading): boolean {
  if (names === null) return true;
  const language = checkingLanguage("en");
  const vocabulary = createVocabulary(said.words, language);
  return names.some((name) => {
    const words = contentWords({ reading: readText(name, language) });
    const held = words.filter((word) => vocabulary.means(word)).length;
    return words.length > 0 && held / words.length >= LEAST_OF_NAME;
  });
}

/** Whether one number is so much larger than the other that they can hardly be of the same thing. */
function isFarFrom({ values: [own = 0] }: Quantity, { values: [other = 0] }: Quantity): boolean {
  return Math.max(own, other) > MOST_TIMES * Math.min(own, other);
}

/** What is counted, "districts" in "25 districts", stands near the passage's number, too. */
function isCountedAlike(
  [own, said]: readonly [Quantity, Reading],
  [other, given]: readonly [Quantity, Reading],
  language: CheckingLanguage,
): boolean {
  if (own.kind !== "count" || own.unit !== null) return true;
  const home = said.words[own.first]?.sentence;
  const behind = said.words
    .slice(own.behind, own.behind + COUNTED_WITHIN)
    .filter(({ isContent, sentence }) => isContent && sentence === home);
  if (behind.length === 0) return true;
  const near = given.words.slice(other.behind, other.behind + COUNTED_WITHIN);
  const vocabulary = createVocabulary(near, language);
  return behind.some((word) => vocabulary.means(word));
}

function dateReplacements(said: Reading, given: Reading, language: CheckingLanguage): Replacement<Mention>[] {
  const all = spansOf(given, language);
  const missing = spansOf(said, language).filter(({ dates }) => !dates.every((one) => isDateGiven(one, given.dates)));
  const [own] = missing;
  if (own === undefined || missing.length > 1 || own.dates.some(({ isReckoned, from }) => isReckoned || from === null))
    return [];
  const at = placeOf(own, said);
  if (at === null) return [];
  return all
    .filter(({ dates }) => dates.length === own.dates.length)
    .filter(({ dates }) =>
      dates.every((one, place) => {
        const other = own.dates[place];
        return one.from !== null && !one.isReckoned && other !== undefined && isAsExact(other, one);
      }),
    )
    .map((item) => ({ said: own.text, at, item, fit: fitAround(said, item, [], given, own).fit }));
}

/** The dates of a text; two with one word between them, "1994 to 1998", as one. */
function spansOf({ text, words, dates }: Reading, { numbers }: CheckingLanguage) {
  const spans: (Mention & { readonly dates: readonly DateMention[] })[] = [];
  for (const date of dates) {
    const before = spans.at(-1);
    const link = before === undefined ? undefined : words[before.behind];
    const isLinked = link !== undefined && date.first - link.index === 1 && numbers.rangeLinks.has(link.folded);
    if (before === undefined || !isLinked || before.dates.length > 1) {
      spans.push({ text: date.text, first: date.first, behind: date.behind, dates: [date] });
      continue;
    }
    const whole = text.slice(words[before.first]?.start, words[date.behind - 1]?.end);
    spans[spans.length - 1] = { text: whole, first: before.first, behind: date.behind, dates: [...before.dates, date] };
  }
  return spans;
}

/** A year is no other date than a day of another year, but a span is no year. */
function isAsExact(own: DateMention, other: DateMention): boolean {
  const isSpan = ({ from, to }: DateMention) => from !== to;
  return isSpan(own) === isSpan(other);
}

function nameReplacements(
  said: Reading,
  given: Reading,
  { language, cityNames }: { readonly language: CheckingLanguage; readonly cityNames: CityNames },
) {
  const vocabulary = createVocabulary(given.words, language);
  // The cities of the corpus decide what a claim is about, and a people in another's place denies nothing.
  const isPlace = ({ words }: NameMention) =>
    words.some((word) => cityNames.find(word.text).length > 0 || nationOf(word.folded, language) !== null);
  const missing = said.names.filter((name) => !isPlace(name) && name.words.every((word) => !vocabulary.means(word)));
  const [own] = missing;
  if (own === undefined || missing.length > 1) return [];
  const at = placeOf(own, said);
  if (at === null) return [];
  const saidToo = createVocabulary(said.words, language);
  return given.names
    .filter((name) => !isPlace(name) && !name.words.some((word) => saidToo.holds(word)))
    .map((item) => ({ said: own.text, at, item, fit: fitAround(said, item, [], given, own).fit }));
}

/** Where a mention's text begins; null where it is not written in one piece. */
function placeOf({ text, first }: { readonly text: string; readonly first: number }, reading: Reading): number | null {
  const start = reading.words[first]?.start ?? 0;
  // A sign such as € stands before the first word.
  const at = reading.text.indexOf(text, Math.max(0, start - 2));
  return at < 0 || at > start ? null : at;
}
