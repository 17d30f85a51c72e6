import { rulesOf } from "../../languages/rules-of.ts";
import type { Language } from "../../language.ts";
import { phrases, wordSet, wordValues } from "../../languages/word-list.ts";
import { fold } from "../../text/fold.ts";
import { createSynonyms } from "../../text/synonyms.ts";
import type { Bound, CheckingLanguage, DateRelation } from "./checking-language.ts";

/**
 * What the checks of a further language need beside its `LanguageRules`, as lists of words with white space between or,
 * where phrases may stand in them, one a line or parted by commas. All are folded when they are read.
 */
export type CheckingWords = {
  readonly language: Language;
  readonly decimalMark: "." | ",";
  /** `word=value` pairs. */
  readonly below100: string;
  readonly hundred: string;
  readonly scales: string;
  readonly fractions: Readonly<Record<string, number>>;
  readonly multiples: string;
  readonly ordinals: string;
  readonly and: string;
  readonly partLinks: string;
  /** Phrases before a number by what they make of it. */
  readonly bounds: Readonly<Partial<Record<Bound, string>>>;
  readonly boundsBehind?: Readonly<Partial<Record<Bound, string>>>;
  readonly ranges: { readonly openers: string; readonly links: string };
  /** A unit's words by its name, which the checks compare. */
  readonly units: Readonly<Record<string, string>>;
  readonly unitPhrases?: Readonly<Record<string, string>>;
  /** `name=number` pairs. */
  readonly months: string;
  readonly century: string;
  readonly relations: Readonly<Partial<Record<DateRelation, string>>>;
  readonly yearOpeners: string;
  readonly year: string;
  /** A country or people a line, all forms of its name. */
  readonly nations: string;
  readonly nameLinks: string;
  /** Ordinary words that begin sentences, beside the stop words. */
  readonly openers: string;
  readonly framing: string;
  readonly negators: string;
  readonly negatorsBehind?: string;
  readonly negatingEnding?: RegExp;
  readonly softNegators: string;
  readonly restrictors: string;
  readonly clauseOpeners: string;
  /** The two sides of a pair parted by |, one pair a line. */
  readonly opposites: string;
  readonly more: string;
  readonly less: string;
  readonly than: string;
  readonly most: string;
  readonly least: string;
  readonly attributionOpeners: string;
  readonly sayingVerbs: string;
  readonly opinionVerbs: string;
  readonly hearsay: string;
  readonly self: string;
  readonly hedges: string;
  /** Share of a sentence's words that must be carried where capitals tell no names; English is content with 0.55. */
  readonly leastCoverage?: number;
};

const set = (list = "") => wordSet(fold(list));
const lines = (list = "") => phrases(fold(list));
const values = (list: string) => wordValues(fold(list));
const NOTHING: ReadonlySet<string> = new Set();
const NEVER = /(?!)/;

/** A checking language of a few lists of words; what English tells apart further is left out. */
export function checkingLanguageOf(words: CheckingWords): CheckingLanguage {
  const { stem, stopWords, synonyms } = rulesOf(words.language);
  const bounds = (given: CheckingWords["bounds"] = {}) =>
    (Object.entries(given) as [Bound, string][])
      .flatMap(([bound, list]) => lines(list).map((phrase) => [phrase, bound] as const))
      .sort(([a], [b]) => b.split(" ").length - a.split(" ").length);
  const stems = (list: string) => new Set([...set(list)].map(stem));
  return {
    language: words.language,
    stem,
    isFunctionWord: (folded) => stopWords.has(folded),
    synonyms: createSynonyms(synonyms, words.language),
    framing: set(words.framing),
    leastCoverage: words.leastCoverage,
    numbers: {
      decimalMark: words.decimalMark,
      below100: values(words.below100),
      hundred: set(words.hundred),
      scales: values(words.scales),
      attachedScales: new Map(),
      magnitudes: new Map(),
      vagueCounts: NOTHING,
      ordinals: values(words.ordinals),
      ordinalEndings: NOTHING,
      fractions: new Map(Object.entries(words.fractions).map(([word, value]) => [fold(word), value])),
      multiples: values(words.multiples),
      groups: new Map(),
      articles: NOTHING,
      definite: NOTHING,
      pluralFraction: NEVER,
      and: set(words.and),
      partLinks: new Map(lines(words.partLinks).map((link) => [link, Number.POSITIVE_INFINITY])),
      one: NOTHING,
      afterPronounOne: NOTHING,
      ordinalSynonyms: new Map(),
      boundsBefore: bounds(words.bounds),
      boundsBehind: bounds(words.boundsBehind),
      rangeOpeners: set(words.ranges.openers),
      rangeLinks: set(words.ranges.links),
      contrastLinks: NOTHING,
      units: new Map(Object.entries(words.units).flatMap(([unit, list]) => [...set(list)].map((word) => [word, unit]))),
      unitPhrases: Object.entries(words.unitPhrases ?? {}).flatMap(([unit, list]) =>
        lines(list).map((phrase) => [phrase, unit] as const),
      ),
      unitPrefixes: new Map(),
      ageWords: NOTHING,
    },
    dates: {
      months: values(words.months),
      ambiguousMonths: NOTHING,
      seasons: new Map(),
      century: set(words.century),
      decades: new Map(),
      halves: NOTHING,
      parts: new Map(),
      relations: new Map(
        (Object.entries(words.relations) as [DateRelation, string][]).flatMap(([relation, list]) =>
          [...set(list)].map((word) => [word, relation] as const),
        ),
      ),
      yearOpeners: set(words.yearOpeners),
      of: NOTHING,
      monthOpeners: NOTHING,
      leadingOn: NOTHING,
      year: set(words.year),
      later: NOTHING,
      earlier: NOTHING,
    },
    names: {
      nations: fold(words.nations)
        .split("\n")
        .map((line) => line.split(/\s+/u).filter(Boolean))
        .filter((forms) => forms.length > 0),
      abbreviations: new Map(),
      known: NOTHING,
      noNames: NOTHING,
      openers: set(words.openers),
      ordinaryEndings: NEVER,
      inflections: NEVER,
      verbsBehind: NOTHING,
      pronouns: NOTHING,
      links: set(words.nameLinks),
    },
    relations: {
      negators: lines(words.negators),
      negatorsBehind: set(words.negatorsBehind),
      negatingEnding: words.negatingEnding ?? null,
      softNegators: set(words.softNegators),
      restrictors: set(words.restrictors),
      negatingPrefixes: NOTHING,
      limits: NOTHING,
      beginnings: NOTHING,
      negativePrefixes: [],
      negatedWords: new Map(),
      clauseOpeners: set(words.clauseOpeners),
      clauseOpenersBehindComma: NOTHING,
      opposites: fold(words.opposites)
        .split("\n")
        .map((line) => line.split("|").map((side) => side.split(/\s+/u).filter(Boolean)))
        .flatMap(([one = [], other = []]) => (one.length > 0 && other.length > 0 ? [[one, other] as const] : [])),
      moreWords: set(words.more),
      lessWords: set(words.less),
      than: set(words.than),
      mostWords: set(words.most),
      leastWords: set(words.least),
      counting: NOTHING,
      counted: NEVER,
      determiners: NOTHING,
      noSuperlative: { before: NOTHING, behind: NOTHING },
      firstPlaces: [],
      amongFirst: [],
    },
    attribution: {
      openers: lines(words.attributionOpeners),
      opinionOpeners: [],
      sayingVerbs: set(words.sayingVerbs),
      tellingVerbs: NOTHING,
      opinionVerbs: set(words.opinionVerbs),
      ambiguousVerbs: NOTHING,
      passives: NOTHING,
      sourceBegins: NOTHING,
      as: NOTHING,
      nounMarkers: { before: NOTHING, behind: NOTHING },
      links: NOTHING,
      hearsay: lines(words.hearsay),
      self: stems(words.self),
      records: NOTHING,
      sourceEnds: NOTHING,
      hedges: lines(words.hedges),
      weakHedges: [],
      hedgeMarkers: lines(words.hedges),
    },
  };
}
