import type { Language } from "../../language.ts";
import type { Synonyms } from "../../text/synonyms.ts";

/** How a language writes numbers. Words are folded (lower case, no diacritics). */
export type NumberWords = {
  /** The mark before decimals; the other of `.` and `,` parts thousands. */
  readonly decimalMark: "." | ",";
  /** Words below a hundred, `twenty` included; they add up. */
  readonly below100: ReadonlyMap<string, number>;
  readonly hundred: ReadonlySet<string>;
  /** Words and abbreviations that multiply what stands before them: `million`, `bn`. */
  readonly scales: ReadonlyMap<string, number>;
  /** Abbreviations of a scale that only count when they are written onto the digits: `5k`, `336m`. */
  readonly attachedScales: ReadonlyMap<string, number>;
  /** `hundreds`, `thousands`: so many and more, without an exact number. */
  readonly magnitudes: ReadonlyMap<string, number>;
  /** `several`, `few`: before a scale they make it a magnitude. */
  readonly vagueCounts: ReadonlySet<string>;
  readonly ordinals: ReadonlyMap<string, number>;
  /** What stands behind digits to make them an ordinal: `th`. */
  readonly ordinalEndings: ReadonlySet<string>;
  /** Fractions of one: `half`, `thirds`. */
  readonly fractions: ReadonlyMap<string, number>;
  /** `double`, `quadrupled`: so many times. */
  readonly multiples: ReadonlyMap<string, number>;
  /** Groups with a fixed number: `dozen`. */
  readonly groups: ReadonlyMap<string, number>;
  /** `a`, `an`: one before a scale, fraction or group. */
  readonly articles: ReadonlySet<string>;
  readonly definite: ReadonlySet<string>;
  /** How the plural of a fraction ends: "thirds". */
  readonly pluralFraction: RegExp;
  readonly and: ReadonlySet<string>;
  /** Words between the two numbers of a share ("six out of 30") with the largest whole behind which they mean one. */
  readonly partLinks: ReadonlyMap<string, number>;
  /** The word for 1, which is mostly no number. */
  readonly one: ReadonlySet<string>;
  /** Words behind "one" with which it surely is no number, and ordinals that only order what is said ("First, …"). */
  readonly afterPronounOne: ReadonlySet<string>;
  /** Words that say the same as an ordinal: `earliest` for 1. */
  readonly ordinalSynonyms: ReadonlyMap<number, ReadonlySet<string>>;
  /** Phrases before a number, longest first, and what they make of it. */
  readonly boundsBefore: readonly (readonly [phrase: string, bound: Bound])[];
  /** The same behind it. */
  readonly boundsBehind: readonly (readonly [phrase: string, bound: Bound])[];
  /** Words that begin a range, and those between its ends. */
  readonly rangeOpeners: ReadonlySet<string>;
  readonly rangeLinks: ReadonlySet<string>;
  /** Words between numbers that are set side by side: `against`. */
  readonly contrastLinks: ReadonlySet<string>;
  /** Units by their words, in one spelling. */
  readonly units: ReadonlyMap<string, string>;
  /** Units of several words, longest first: "per cent". */
  readonly unitPhrases: readonly (readonly [phrase: string, unit: string])[];
  /** Words that change the unit behind them: `square`. */
  readonly unitPrefixes: ReadonlyMap<string, string>;
  /** Words that make an age of a number, with or without "years". */
  readonly ageWords: ReadonlySet<string>;
};

/** `over` and `under` are strict, `least` and `most` include the number. */
export type Bound = "exact" | "about" | "almost" | "over" | "under" | "least" | "most";

export type DateWords = {
  readonly months: ReadonlyMap<string, number>;
  /** Months that are ordinary words, too, and need a preposition or a number beside them. */
  readonly ambiguousMonths: ReadonlySet<string>;
  /** Seasons by number, 1 for spring. */
  readonly seasons: ReadonlyMap<string, number>;
  readonly century: ReadonlySet<string>;
  /** `eighties`: the decade's first year. */
  readonly decades: ReadonlyMap<string, number>;
  /** `half` and the like behind an ordinal, as parts of a year. */
  readonly halves: ReadonlySet<string>;
  /** Early, middle or late in a span. */
  readonly parts: ReadonlyMap<string, "early" | "middle" | "late">;
  /** What a preposition makes of the date behind it. */
  readonly relations: ReadonlyMap<string, DateRelation>;
  /** Words before a bare year that show it to be one. */
  readonly yearOpeners: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  /** Words before a month that is an ordinary word, too: "last May". */
  readonly monthOpeners: ReadonlySet<string>;
  /** Prepositions that lead on from one before them: "since the spring of 2014". */
  readonly leadingOn: ReadonlySet<string>;
  readonly year: ReadonlySet<string>;
  readonly later: ReadonlySet<string>;
  readonly earlier: ReadonlySet<string>;
};

/** `since` and `after` look forward from the date, `until` and `before` back. */
export type DateRelation = "since" | "until" | "at";

export type NameWords = {
  /** Countries and peoples, each with all its forms: `turkey`, `turkish`, `turk`. */
  readonly nations: readonly (readonly string[])[];
  /** Abbreviations and what they stand for. */
  readonly abbreviations: ReadonlyMap<string, string>;
  /** Places and people's first names that are known everywhere: names even where they begin a sentence. */
  readonly known: ReadonlySet<string>;
  /** Capitalised words that name nothing: `Mr`, `Monday`. */
  readonly noNames: ReadonlySet<string>;
  /** Ordinary words that begin sentences, and endings that only ordinary words have. */
  readonly openers: ReadonlySet<string>;
  readonly ordinaryEndings: RegExp;
  /** Endings of plurals and comparatives, which make an ordinary word even of one that stands like a name. */
  readonly inflections: RegExp;
  /** Verbs that stand behind a name as its sentence's subject: "is", "offers". */
  readonly verbsBehind: ReadonlySet<string>;
  /** Words that stand for what was named before. */
  readonly pronouns: ReadonlySet<string>;
  /** Words that may stand inside a name: `of`, `am`. */
  readonly links: ReadonlySet<string>;
};

/** Words and phrases are folded. */
export type RelationWords = {
  /** Words and phrases that negate what follows in their clause, longest first. */
  readonly negators: readonly string[];
  /** Negate what precedes them: "the money is missing". */
  readonly negatorsBehind: ReadonlySet<string>;
  /** What negators end in when they are written onto a verb: `n't`. */
  readonly negatingEnding: RegExp | null;
  /** May or may not negate, so that nothing can be concluded beside them: `few`, `hardly`. */
  readonly softNegators: ReadonlySet<string>;
  /** In a negation they take its force away: `not only`, `not alone`. */
  readonly restrictors: ReadonlySet<string>;
  /** Negators that are prefixes written apart and deny the next word only: `non`. */
  readonly negatingPrefixes: ReadonlySet<string>;
  /** Words behind a negator that limit it to a time or to others: `before`, `other`, `than`. */
  readonly limits: ReadonlySet<string>;
  /** Words of a beginning, which say that it was not so before. */
  readonly beginnings: ReadonlySet<string>;
  /** Prefixes that negate almost any word: `un`. */
  readonly negativePrefixes: readonly string[];
  /** Words with other prefixes that negate the rest: `informal`; with the length of the prefix. */
  readonly negatedWords: ReadonlyMap<string, number>;
  /** Begin a clause of its own: `but`, `because`. */
  readonly clauseOpeners: ReadonlySet<string>;
  /** Open one only behind a comma: `so`, `yet`. */
  readonly clauseOpenersBehindComma: ReadonlySet<string>;
  /** Pairs of word groups that say the opposite of one another, any form. */
  readonly opposites: readonly (readonly [readonly string[], readonly string[]])[];
  /** Comparatives and the word before what is compared with. */
  readonly moreWords: ReadonlySet<string>;
  readonly lessWords: ReadonlySet<string>;
  readonly than: ReadonlySet<string>;
  /** Superlatives: of the greatest, and of the least. */
  readonly mostWords: ReadonlySet<string>;
  readonly leastWords: ReadonlySet<string>;
  /** Superlatives that only count and rank nothing without a word like "the" before them: "most people". */
  readonly counting: ReadonlySet<string>;
  /** What stands behind them when they count. */
  readonly counted: RegExp;
  readonly determiners: ReadonlySet<string>;
  /** Words behind which "most" is no superlative: "most of", "at most". */
  readonly noSuperlative: { readonly before: ReadonlySet<string>; readonly behind: ReadonlySet<string> };
  /** Phrases that say a first place without a superlative: "than any other". */
  readonly firstPlaces: readonly string[];
  /** Phrases that take a superlative's singularity away: "one of the". */
  readonly amongFirst: readonly string[];
};

/** Words and phrases are folded, phrases longest first. */
export type AttributionWords = {
  /** Phrases before the one to whom something is attributed: "according to". */
  readonly openers: readonly string[];
  /** Of these, those that make an opinion of it: "in the view of". */
  readonly opinionOpeners: readonly string[];
  /** Verbs of saying that a fact may follow. */
  readonly sayingVerbs: ReadonlySet<string>;
  /** Other verbs of what a document does: `specify`. */
  readonly tellingVerbs: ReadonlySet<string>;
  /** Verbs of holding an opinion. */
  readonly opinionVerbs: ReadonlySet<string>;
  /** Of all these verbs, those that do other things as well ("holds three meetings"). */
  readonly ambiguousVerbs: ReadonlySet<string>;
  /** Words that make a passive of the verb behind them: "was praised". */
  readonly passives: ReadonlySet<string>;
  /** Words with which the naming of a source begins behind its verb: "says the mayor". */
  readonly sourceBegins: ReadonlySet<string>;
  /** "As" in "as the mayor says". */
  readonly as: ReadonlySet<string>;
  /** Words before a verb that show it to be a noun: "the demand", and behind it: "fear of". */
  readonly nounMarkers: { readonly before: ReadonlySet<string>; readonly behind: ReadonlySet<string> };
  /** Words that link a verb of saying to what is said: `that`. */
  readonly links: ReadonlySet<string>;
  /** Phrases that attribute to nobody in particular: "are said to". */
  readonly hearsay: readonly string[];
  /** Stems by which a document speaks of itself and of its authors. */
  readonly self: ReadonlySet<string>;
  /** Stems of records, whose content is a fact and no opinion: a census, a register. */
  readonly records: ReadonlySet<string>;
  /** Words that end the naming of a source. */
  readonly sourceEnds: ReadonlySet<string>;
  /** What makes a statement less than a fact; it must not get lost. */
  readonly hedges: readonly string[];
  /** The same only where it is somebody's opinion: "have to". */
  readonly weakHedges: readonly string[];
  /** All that shows a statement to be less than a fact, the above included. */
  readonly hedgeMarkers: readonly string[];
};

/** What the checks must know of a language. English is the first; another is another of these. */
export type CheckingLanguage = {
  readonly language: Language;
  /** The stem of a folded word. */
  readonly stem: (folded: string) => string;
  readonly isFunctionWord: (folded: string) => boolean;
  readonly synonyms: Synonyms;
  /** Words that frame a statement and say nothing themselves: `report`, `namely`; folded. */
  readonly framing: ReadonlySet<string>;
  /** Share of a sentence's words that must be carried, where another than the usual one. */
  readonly leastCoverage?: number | undefined;
  readonly numbers: NumberWords;
  readonly dates: DateWords;
  readonly names: NameWords;
  readonly relations: RelationWords;
  readonly attribution: AttributionWords;
};
