import type { LanguageRules } from "../languages/language-rules.ts";
import type { Synonyms } from "../text/synonyms.ts";
import type { Translations } from "../text/translations.ts";
import type { WordFrequencies } from "../text/word-frequencies.ts";
import type { QueryTerm } from "./bm25f.ts";
import type { Spelling } from "./spelling.ts";

/** A content word of a question. */
export type QueryWord = {
  /** As typed, folded. */
  readonly word: string;
  /** What it was taken for when the corpus does not know it; null when it was left as it is. */
  readonly corrected: string | null;
  readonly stem: string;
  /** The stems that say the word itself: its own, and those of its translations in texts of other languages. */
  readonly stems: readonly string[];
  /** Whether the corpus or the synonyms know the word, corrected or not. */
  readonly known: boolean;
  /** The name of somebody or something: written with a capital inside the sentence, or only known so. */
  readonly isName: boolean;
  /** Tells who asks and why, not what. */
  readonly isFraming: boolean;
  /** Stands in the clause that asks. */
  readonly isAsking: boolean;
  readonly term: QueryTerm;
};

export type WordKnowledge = {
  readonly rules: LanguageRules;
  readonly spelling: Spelling;
  readonly synonyms: Synonyms;
  /** Stems of the corpus of the same family of words; none in languages whose stems say as much. */
  readonly families: Synonyms;
  /** Into the other languages of the corpus's texts. */
  readonly translations: Translations;
  readonly frequencies: WordFrequencies;
  /** Stems of the words that the corpus only knows as names. */
  readonly names: ReadonlySet<string>;
  /** Stems of the corpus, for languages of many forms; empty for others, where a form that is not there may be misspelt. */
  readonly stems: ReadonlySet<string>;
};

/** How much a synonym counts beside the asker's own word. */
const SYNONYM_WEIGHT = 0.6;
/** How much another word of its family counts. */
const FAMILY_WEIGHT = 0.4;
/** How much each part of a compound counts beside the whole; one word without what is joined to it is the word itself. */
const PART_WEIGHT = 0.5;
/** How much a word counts that was only guessed from a misspelling. */
const CORRECTED_WEIGHT = 0.9;
/** How telling a word is by its commonness in the language: words of this Zipf value count least and most. */
const TELLING = { common: 6.2, rare: 3.6, least: 0.15 } as const;
/** A word this common is no misspelling, whether or not the corpus holds it. */
const ESTABLISHED_ZIPF = 2.3;
/** Below this weight in all, what is left without the framing words asks for nothing: "Who are the authors?" */
export const LEAST_SUBJECT = 0.3;
/** What words outside of the clause that asks count: "For a memo on schools: …"; those that the corpus does not know: */
const FRAMING_WEIGHT = { known: 0.5, unknown: 0.1 } as const;

type WordPlace = { readonly isName: boolean; readonly isAsking: boolean };

/** Reads a content word of a question, its misspelling repaired. */
export function readQueryWord(folded: string, place: WordPlace, knowledge: WordKnowledge): QueryWord {
  const { rules, spelling, synonyms, families, translations, frequencies, names, stems } = knowledge;
  const { isName, isAsking } = place;
  const own = rules.stem(folded);
  const inCorpus =
    spelling.knows(folded) ||
    stems.has(own) ||
    synonyms.of(own).length > 0 ||
    families.of(own).length > 0 ||
    translations.knows(folded);
  const zipf = frequencies.zipf(folded);
  const isEstablished = inCorpus || (zipf !== null && zipf >= ESTABLISHED_ZIPF);
  const isWord = (word: string) =>
    spelling.knows(word) || translations.knows(word) || synonyms.of(rules.stem(word)).length > 0;
  const parts = rules.partsOf?.(folded, isWord) ?? [];
  const [only] = parts;
  // "And the year" is the year: as common as that, and as much of a name.
  if (parts.length === 1 && only !== undefined && zipf === null && synonyms.of(own).length === 0)
    return { ...readQueryWord(only, place, knowledge), word: folded };
  // A part of a compound may be there because the other one is misspelt.
  const corrected = isEstablished || parts.length > 1 ? null : spelling.correct(folded);
  const found = corrected === null ? own : rules.stem(corrected);
  const telling =
    corrected === null ? tellingWeight(zipf) : CORRECTED_WEIGHT * tellingWeight(frequencies.zipf(corrected));
  const known = inCorpus || corrected !== null || parts.length > 0;
  const clause = isAsking ? 1 : known ? FRAMING_WEIGHT.known : FRAMING_WEIGHT.unknown;
  const isFraming = rules.framing.leading.has(found);
  const translated = translations.of(corrected ?? folded);
  const partWeight = parts.length === 1 ? 1 : PART_WEIGHT;
  return {
    word: folded,
    corrected,
    stem: found,
    stems: [found, ...translated.filter(({ weight }) => weight === 1).map(({ stem }) => stem)],
    known,
    isName: isName || names.has(found) || rules.nations?.has(found) === true,
    isFraming,
    isAsking,
    term: {
      weight: Math.min(clause, isFraming ? FRAMING_WEIGHT.unknown : 1) * telling,
      alternatives: [
        { stem: found, weight: 1 },
        ...translated,
        ...synonyms.of(found).map((other) => ({ stem: other, weight: SYNONYM_WEIGHT })),
        ...families.of(found).map((other) => ({ stem: other, weight: FAMILY_WEIGHT })),
        ...parts.flatMap((part) =>
          [{ stem: rules.stem(part), weight: 1 }, ...translations.of(part)].map(({ stem, weight }) => ({
            stem,
            weight: weight * partWeight,
          })),
        ),
      ],
    },
  };
}

/** A framing word as what it is asked about: "Who is the author?" */
export function asSubject(word: QueryWord): QueryWord {
  return { ...word, isFraming: false, term: { ...word.term, weight: word.term.weight / FRAMING_WEIGHT.unknown } };
}

/** 1 for rare words and names, less the more common a word is. */
function tellingWeight(zipf: number | null): number {
  if (zipf === null) return 1;
  const { common, rare, least } = TELLING;
  return Math.min(1, Math.max(least, (common - zipf) / (common - rare)));
}
