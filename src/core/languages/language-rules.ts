import type { Language } from "../language.ts";
import type { QuantityUnit, QuestionKind } from "./question-kind.ts";

/**
 * What finding and answering must know of a language. Words are folded: lower case, without diacritics (`fold`).
 * Patterns are matched with the text as `legible` gives it, unless they say that they are matched with the text itself.
 */
export type LanguageRules = {
  readonly language: Language;
  /** Whether its script has capitals. */
  readonly hasCapitals: boolean;
  /** The stem under which a folded word is searched; numbers stay as they are. */
  readonly stem: (folded: string) => string;
  /** Function words and words that frame a question; they say nothing about its subject. */
  readonly stopWords: ReadonlySet<string>;
  /**
   * The words that one is made of, as far as `isWord` tells; empty for what is none: the parts of a compound, or a word
   * without a preposition joined to it. Left out where the language writes all of them apart.
   */
  readonly partsOf?: (folded: string, isWord: (folded: string) => boolean) => readonly string[];
  /**
   * A coarser stem that the words of a family share, such as a verb and its nouns; null for words of none. Left out where
   * stems say as much.
   */
  readonly familyOf?: (stem: string) => string | null;
  /** Everyday and professional words for the same thing, one group an entry; not folded. */
  readonly synonyms: readonly (readonly string[])[];
  /** Stems of countries and peoples, which are names though no capital tells. Left out where capitals do. */
  readonly nations?: ReadonlySet<string>;
  /**
   * How many edits away a misspelt word is looked for at most; two where left out. One where words have so many forms
   * that most are two edits away from another.
   */
  readonly mostEdits?: 1 | 2;
  /** A text as the patterns below expect it: itself, or folded. */
  readonly legible: (text: string) => string;
  readonly framing: FramingStems;
  /** Words that deny: `not`, `without`. */
  readonly negations: ReadonlySet<string>;
  /** Stems of verbs for turning points ("abolish"): only a sentence that states one answers a question about it. */
  readonly turningPoints: ReadonlySet<string>;
  /** Tried in order; the first that fits names what a question asks for. */
  readonly questionKinds: readonly (readonly [QuestionKind, RegExp])[];
  readonly clauses: ClausePatterns;
  readonly quantities: QuantityRules;
  readonly evidence: EvidencePatterns;
  readonly asks: AskingPatterns;
  readonly followUps: FollowUpPatterns;
};

/** Stems of words that lead up to a question. */
export type FramingStems = {
  /** They tell who asks and why, not what: `memo`, `colleague`. */
  readonly leading: ReadonlySet<string>;
  /** They say to compare, not what. */
  readonly comparing: ReadonlySet<string>;
  /** In a question that compares, these too: `highest`, `city`. */
  readonly ranking: ReadonlySet<string>;
};

/** Matched with the text itself, since places in it are wanted. */
export type ClausePatterns = {
  /** Words by which a clause asks. */
  readonly questionWord: RegExp;
  /** Where one question ends and another may begin, between two question words. */
  readonly nextQuestion: RegExp;
  /** What parts a question into pieces about one city each; global. */
  readonly joint: RegExp;
  /** What parts a sentence into clauses that each count their own things. */
  readonly clause: RegExp;
};

export type QuantityRules = {
  /** Tried in order: a question's wording, and the unit of the amount that it asks for. */
  readonly wordings: readonly (readonly [RegExp, QuantityUnit])[];
  /** The nouns counted, folded: `refugees` in "how many refugees"; empty when the wording does not tell. */
  readonly counted: (legible: string) => readonly string[];
  /** What shows that an amount has the unit; units without a pattern are shown by any number. */
  readonly evidence: Readonly<Partial<Record<QuantityUnit, RegExp>>>;
  /** Shares in words, which need no number beside them. */
  readonly evidenceAlone: Readonly<Partial<Record<QuantityUnit, RegExp>>>;
  /** Amounts in other units, which count nothing: "ten kilometres", "10%"; global. */
  readonly measures: RegExp;
  readonly numberWord: RegExp;
  /** Dates, whose numbers are no amounts; global. */
  readonly dates: RegExp;
};

/** What shows that a sentence holds the kind of thing asked for. */
export type EvidencePatterns = {
  readonly date: RegExp;
  /** The date of a source, which says when something was stated, not when it happened; global. */
  readonly asOf: RegExp;
  readonly reason: RegExp;
  readonly definition: RegExp;
  readonly series: RegExp;
  /** Names of months, which are no names of things. */
  readonly months: ReadonlySet<string>;
  /** Whether capitals tell names from other words; where they do not, any sentence may hold a name. */
  readonly capitalsTellNames: boolean;
  /** What shows that somebody is named, in scripts without capitals. */
  readonly person?: RegExp;
  /** How sentences begin that make no sense without the one before. */
  readonly dependent: RegExp;
};

export type AskingPatterns = {
  /** Wordings that ask who holds an office or a post. */
  readonly roleHolder: RegExp;
  /** Wordings that ask for the names of several things. */
  readonly severalNames: RegExp;
  /** Wordings that set several places side by side. */
  readonly comparison: RegExp;
  /** Wordings that ask about every city of the corpus. */
  readonly acrossCities: RegExp;
};

export type FollowUpPatterns = {
  /** How questions begin that go on from the one before: "and", "what about". */
  readonly opening: RegExp;
  /** Words that point at what was said before. */
  readonly pointing: RegExp;
  /** Of those the ones that point at nothing said before: "Is there a port?"; global. */
  readonly pointingNowhere: RegExp;
  /** "The other two" and the like. */
  readonly others: RegExp;
};
