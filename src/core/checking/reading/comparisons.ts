import type { CheckingLanguage } from "../language/checking-language.ts";
import type { Reading } from "./reading.ts";
import type { ReadWord } from "./read-words.ts";

/** "A is higher than B": a comparative with what stands before and behind it. */
export type Comparison = {
  readonly text: string;
  readonly index: number;
  /** The position of "than". */
  readonly than: number;
  /** 1 for more, -1 for less. */
  readonly side: 1 | -1;
  /** Content words before the comparative, and behind "than". */
  readonly left: readonly ReadWord[];
  readonly right: readonly ReadWord[];
};

/** So many words may stand between a comparative and its "than": "a greater share of foreign-born residents than". */
const REACH = 12;

export function comparisonsOf(
  { words, sentences, quantities }: Reading,
  { relations }: CheckingLanguage,
): Comparison[] {
  return words.flatMap((than) => {
    const sentence = sentences[than.sentence];
    if (sentence === undefined || !relations.than.has(than.folded)) return [];
    // "More than 7,400" compares nothing.
    if (quantities.some(({ first }) => first === than.index + 1 || first === than.index + 2)) return [];
    const before = words.slice(Math.max(sentence.from, than.index - REACH), than.index);
    const comparative = before.findLast(
      ({ folded }) => relations.moreWords.has(folded) || relations.lessWords.has(folded),
    );
    if (comparative === undefined) return [];
    const isContent = (word: ReadWord) => word.isContent;
    return [
      {
        text: words
          .slice(comparative.index, than.index + 1)
          .map(({ text }) => text)
          .join(" "),
        index: comparative.index,
        than: than.index,
        side: relations.moreWords.has(comparative.folded) ? (1 as const) : (-1 as const),
        left: words.slice(sentence.from, than.index).filter((word) => word.isContent && word !== comparative),
        right: words
          .slice(than.index + 1, sentence.to)
          .filter(({ clause }) => clause === than.clause)
          .filter(isContent),
      },
    ];
  });
}
