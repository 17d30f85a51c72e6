import type { CheckingLanguage } from "../language/checking-language.ts";
import type { ReadSentence, ReadWord } from "./read-words.ts";

/** A capitalised word or a run of them: "Murat Erdogan", "City of Offenbach", "DGMM". */
export type NameMention = {
  readonly text: string;
  /** Its capitalised words, without the small ones between. */
  readonly words: readonly ReadWord[];
  /** Whether it begins its sentence, so that its first capital means nothing. */
  readonly isFirst: boolean;
  readonly first: number;
  readonly behind: number;
};

const CAPITAL = /^\p{Lu}/u;
const CAPITAL_INSIDE = /^\p{L}.*\p{Lu}/u;
/** Marks behind which a capital begins something and names nothing. */
const OPENS = /[:.!?…"“„«(]\s*$|^\s*[-*•]\s/u;

/** The names of a text in order. A word that begins a sentence is one when it is surely no ordinary word. */
export function readNames(
  text: string,
  words: readonly ReadWord[],
  sentences: readonly ReadSentence[],
  taken: (index: number) => boolean,
  language: CheckingLanguage,
): NameMention[] {
  const mentions: NameMention[] = [];
  for (const sentence of sentences) {
    for (let at = sentence.from; at < sentence.to; at++) {
      const word = words[at];
      if (word === undefined || taken(at) || !isName(words, at, sentence, language)) continue;
      const parts = [word];
      let behind = at + 1;
      for (let next = nextPart(words, behind, sentence, taken, language); next !== null;) {
        const part = words[next];
        if (part === undefined) break;
        parts.push(part);
        behind = next + 1;
        next = nextPart(words, behind, sentence, taken, language);
      }
      mentions.push({
        text: text.slice(word.start, words[behind - 1]?.end),
        words: parts,
        isFirst: at === sentence.from,
        first: at,
        behind,
      });
      at = behind - 1;
    }
  }
  return mentions;
}

function isName(words: readonly ReadWord[], at: number, sentence: ReadSentence, language: CheckingLanguage): boolean {
  const word = words[at];
  if (word === undefined || !CAPITAL.test(word.text) || language.names.noNames.has(word.folded)) return false;
  if (CAPITAL_INSIDE.test(word.text)) return true;
  const opens = at === sentence.from || OPENS.test(word.gap);
  if (!opens) return true;
  return !isOrdinary(word, words[at + 1], language);
}

/** Whether a capitalised word that begins a sentence is an ordinary one. */
function isOrdinary(
  word: ReadWord,
  next: ReadWord | undefined,
  { names, isFunctionWord, ...language }: CheckingLanguage,
) {
  const { folded } = word;
  if (names.known.has(folded) || names.nations.some((forms) => forms.includes(folded))) return false;
  if (isFunctionWord(folded) || names.openers.has(folded) || language.framing.has(folded)) return true;
  if (language.numbers.below100.has(folded) || language.numbers.ordinals.has(folded)) return true;
  if (names.ordinaryEndings.test(folded)) return true;
  if (language.synonyms.of(word.stem).length > 0) return true;
  // "Kadıköy" has letters that the language has not; "Murat Erdogan", "Fatih's" and "Fatih offers" are how names begin.
  const looksLikeName =
    /[^\p{ASCII}’]/u.test(word.text) ||
    /['’]s?$/u.test(word.text) ||
    next === undefined ||
    (CAPITAL.test(next.text) && next.gap === " ") ||
    names.verbsBehind.has(next.folded);
  return !looksLikeName || names.inflections.test(folded);
}

/** The next capitalised word of the same name: at once, or behind small words that names hold. */
function nextPart(
  words: readonly ReadWord[],
  behind: number,
  sentence: ReadSentence,
  taken: (index: number) => boolean,
  { names }: CheckingLanguage,
): number | null {
  // A possessive ends a name: "Istanbul's Fatih" are two.
  if (/['’]s?$/u.test(words[behind - 1]?.text ?? "")) return null;
  for (let at = behind; at < Math.min(sentence.to, behind + 3); at++) {
    const word = words[at];
    if (word === undefined || taken(at) || !/^(?:[\s-]|[\s]?&\s|\.\s)$/u.test(word.gap)) return null;
    if (CAPITAL.test(word.text)) return names.noNames.has(word.folded) ? null : at;
    if (!names.links.has(word.folded)) return null;
  }
  return null;
}
