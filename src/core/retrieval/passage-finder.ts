import type { Corpus } from "../corpus/corpus.ts";
import type { Passage } from "../corpus/passage.ts";
import type { Language } from "../language.ts";
import { rulesOf } from "../languages/rules-of.ts";
import { type Token, tokenize } from "../text/tokens.ts";
import { checkFilter } from "./check-filter.ts";
import { matchesFilter } from "./matches-filter.ts";
import type { PassageFilter } from "./search.ts";

export type FindRequest = PassageFilter & {
  /** As far as it is typed; empty for every passage of the filter. */
  readonly text: string;
  readonly limit: number;
  /** How many of the best are left out. */
  readonly offset: number;
};

/** Offsets in the passage's text, in UTF-16 units; `end` is exclusive. */
export type TextMark = { readonly start: number; readonly end: number };

export type FoundPassage = { readonly passage: Passage; readonly marks: readonly TextMark[] };

/** `total` counts all, also those outside of the limit. */
export type FoundPassages = { readonly total: number; readonly passages: readonly FoundPassage[] };

type Word = Pick<Token, "folded" | "start" | "end"> & { readonly stem: string };
type Indexed = { readonly passage: Passage; readonly words: readonly Word[]; readonly heading: readonly Word[] };

/**
 * Finds passages while a reader types: every word has to stand in the passage or in its headings, as it is typed, as
 * the beginning of a longer word or in another form of the same. Those with most whole words come first, in reading
 * order. Without a word all passages of the filter come, in reading order.
 * What it gives throws AppError unknown_city, unknown_section, unknown_document.
 */
export function createPassageFinder(corpus: Corpus): (request: FindRequest) => FoundPassages {
  const indexed = corpus.passages.map((passage): Indexed => {
    const { path } = corpus.sectionOf(passage);
    const { language } = passage;
    return { passage, words: wordsOf(passage.text, language), heading: wordsOf(path.join(" "), language) };
  });

  return ({ text, limit, offset, ...filter }) => {
    checkFilter(corpus, filter);
    const typed = new Map<Language, readonly Word[]>();
    const typedIn = (language: Language): readonly Word[] => {
      const known = typed.get(language) ?? searched(wordsOf(text, language), language);
      typed.set(language, known);
      return known;
    };
    const found = indexed.flatMap((each) => {
      if (!matchesFilter(each.passage, filter, corpus)) return [];
      const matches = typedIn(each.passage.language).map((word) => matchesOf(word, each));
      if (matches.some(({ isFound }) => !isFound)) return [];
      const marks = new Map(matches.flatMap(({ words }) => words.map(({ start, end }) => [start, { start, end }])));
      return [
        {
          passage: each.passage,
          marks: [...marks.values()].toSorted((one, other) => one.start - other.start),
          whole: matches.filter(({ isWhole }) => isWhole).length,
        },
      ];
    });
    const best = found.toSorted((one, other) => other.whole - one.whole);
    return {
      total: found.length,
      passages: best.slice(offset, offset + limit).map(({ passage, marks }) => ({ passage, marks })),
    };
  };
}

function wordsOf(text: string, language: Language): Word[] {
  const { stem } = rulesOf(language);
  return tokenize(text).map(({ folded, start, end }) => ({ folded, start, end, stem: stem(folded) }));
}

/** Without words that stand everywhere, unless there are no others. */
function searched(typed: readonly Word[], language: Language): readonly Word[] {
  const { stopWords } = rulesOf(language);
  const telling = typed.filter(({ folded }) => !stopWords.has(folded));
  return telling.length > 0 ? telling : typed;
}

function matchesOf(typed: Word, { words, heading }: Indexed) {
  const found = words.filter((word) => isMeant(typed, word));
  return {
    words: found,
    isFound: found.length > 0 || heading.some((word) => isMeant(typed, word)),
    isWhole: found.some(({ folded }) => folded === typed.folded),
  };
}

function isMeant(typed: Word, { folded, stem }: Word): boolean {
  return stem === typed.stem || folded.startsWith(typed.folded);
}
