import { type Token, tokenize } from "../text/tokens.ts";
import type { City } from "./city.ts";

/** A city's name in a text: `city` is its id, offsets in UTF-16 units, `end` exclusive, endings behind an apostrophe left outside. */
export type CityMention = { readonly city: string; readonly start: number; readonly end: number };

export type CityNames = {
  /** Where the text names cities, in order and without overlaps; the longest name wins. */
  readonly find: (text: string) => CityMention[];
};

/** German names say whose something is without an apostrophe: `Istanbuls`. */
const GENITIVE = /^\p{Lu}\p{Ll}{3,}s$/u;

/** Turkish endings, often written without an apostrophe: `istanbuldaki`, `Tancaya`. */
const TURKISH_ENDING =
  /(?<=^.{4,})(?:[dt][ae](?:n|ki\p{L}*)?|n?[iuıü]n|[yn]?[aeiuıü]|y?l[ae]|l[iuıü](?:l[ae]r\p{L}*)?)$/u;

type Name = { readonly city: string; readonly words: readonly string[] };
/** One way to read a token: the whole of it, or without what an apostrophe joins to it. */
type Reading = { readonly folded: string; readonly start: number; readonly end: number };

/** Arabic words that are written together with what follows: `وبطنجة`, "and in Tangier". */
const JOINED_IN_FRONT = /^(?:[وف][بلك]?|[بلك])(?=\p{Script=Arabic}{3})/u;

/**
 * Finds cities by any of their spellings, as whole words, whatever the case and the diacritics. Endings behind an
 * apostrophe, Turkish ones without it, a genitive and Arabic words in front are understood ("İstanbul'da", "istanbulda",
 * "Istanbuls", "وبطنجة"), other inflection is not. A spelling that two cities share means the first of them.
 */
export function createCityNames(cities: readonly City[]): CityNames {
  const byFirstWord = new Map<string, Name[]>();
  for (const city of cities) {
    for (const spelling of [city.name, ...city.names]) {
      const words = tokenize(spelling).map((token) => token.folded);
      const [first] = words;
      if (first === undefined) continue;
      byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { city: city.id, words }]);
    }
  }

  return {
    find(text) {
      const tokens = tokenize(text).map(readingsOf);
      const mentions: CityMention[] = [];
      for (let index = 0; index < tokens.length; index++) {
        const found = longestNameAt(tokens, index, byFirstWord);
        if (found === null) continue;
        mentions.push(found.mention);
        index += found.length - 1;
      }
      return mentions;
    },
  };
}

function longestNameAt(
  tokens: readonly (readonly Reading[])[],
  index: number,
  byFirstWord: ReadonlyMap<string, readonly Name[]>,
): { mention: CityMention; length: number } | null {
  let best: { mention: CityMention; length: number } | null = null;
  for (const first of tokens[index] ?? []) {
    for (const { city, words } of byFirstWord.get(first.folded) ?? []) {
      if (words.length <= (best?.length ?? 0)) continue;
      const last = lastReading(tokens, index, words, first);
      if (last !== null) best = { mention: { city, start: first.start, end: last.end }, length: words.length };
    }
  }
  return best;
}

/** The reading with which the name ends when all its words stand here, else null. */
function lastReading(
  tokens: readonly (readonly Reading[])[],
  index: number,
  words: readonly string[],
  first: Reading,
): Reading | null {
  let last: Reading | null = first;
  for (let offset = 1; offset < words.length && last !== null; offset++) {
    last = tokens[index + offset]?.find((reading) => reading.folded === words[offset]) ?? null;
  }
  return last;
}

function readingsOf(token: Token): Reading[] {
  const { folded, start, end, text } = token;
  const joined = JOINED_IN_FRONT.exec(text)?.[0].length ?? 0;
  if (joined > 0)
    return [
      { folded, start, end },
      { folded: folded.slice(joined), start: start + joined, end },
    ];
  const apostrophe = text.search(/['’]/);
  if (apostrophe < 0) {
    const ended = [
      ...(GENITIVE.test(text) ? [folded.slice(0, -1)] : []),
      ...(TURKISH_ENDING.test(folded) ? [folded.replace(TURKISH_ENDING, "")] : []),
    ];
    return [folded, ...ended].map((reading) => ({ folded: reading, start, end }));
  }
  const [before = ""] = folded.split("'");
  return [
    { folded, start, end: isPossessive(text, folded) ? start + text.search(/['’][^'’]*$/) : end },
    { folded: before, start, end: start + apostrophe },
  ];
}

/** Whether folding has taken an `'s` away. */
function isPossessive(text: string, folded: string): boolean {
  return /['’]s$/i.test(text) && !folded.endsWith("'s");
}
