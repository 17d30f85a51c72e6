import type { AttributionWords, CheckingLanguage } from "../language/checking-language.ts";
import { type FoundPhrase, findPhrases } from "./phrases.ts";
import type { Reading } from "./reading.ts";
import type { ReadSentence, ReadWord } from "./read-words.ts";

/** A statement's "according to …" or "… argues that". */
export type Attribution = {
  /** Whose word it is, as written: `city officials in Offenbach`; empty for hearsay. */
  readonly source: string;
  /** Its telling words. */
  readonly words: readonly ReadWord[];
  /** `self`: the document or its authors; `record`: a register or a census; `hearsay`: nobody in particular. */
  readonly kind: "self" | "record" | "other" | "hearsay";
  readonly isOpinion: boolean;
  /** Positions of the words that attribute, source included. */
  readonly first: number;
  readonly behind: number;
};

/** A source is named in so many words at most. */
const LONGEST_SOURCE = 10;
/** A subject before its verb. */
const LONGEST_SUBJECT = 8;

/** The attributions of a sentence. */
export function attributionsOf(reading: Reading, sentence: ReadSentence, language: CheckingLanguage): Attribution[] {
  const { words } = reading;
  const { attribution } = language;
  const opened = findPhrases(words, sentence.from, sentence.to, attribution.openers).map((phrase) => {
    const isOpinion = attribution.opinionOpeners.includes(phrase.phrase);
    return attributionTo(
      reading,
      sourceBehind(words, phrase.behind, sentence, attribution),
      phrase,
      isOpinion,
      language,
    );
  });
  const taken = (at: number) => opened.some(({ first, behind }) => at >= first && at < behind);
  const spoken: Attribution[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const found = taken(at) ? null : spokenAt(reading, at, sentence, language);
    if (found !== null) spoken.push(found);
  }
  const hearsay = findPhrases(words, sentence.from, sentence.to, attribution.hearsay).map(
    ({ first, behind }): Attribution => ({ source: "", words: [], kind: "hearsay", isOpinion: true, first, behind }),
  );
  return [...opened, ...spoken, ...hearsay].filter(
    ({ kind, words: source }) => kind === "hearsay" || source.length > 0,
  );
}

/** "X argues that …", "…, says X", "…, X says", "…, as X says". */
function spokenAt(
  reading: Reading,
  at: number,
  sentence: ReadSentence,
  language: CheckingLanguage,
): Attribution | null {
  const { words } = reading;
  const { attribution } = language;
  const verb = words[at];
  if (verb === undefined || (at > sentence.from && /^\p{Lu}/u.test(verb.text))) return null;
  const isOpinion = attribution.opinionVerbs.has(verb.folded);
  if (!isOpinion && !attribution.sayingVerbs.has(verb.folded)) return null;
  if ([1, 2].some((distance) => attribution.passives.has(words[at - distance]?.folded ?? ""))) return null;
  const phrase = { phrase: verb.folded, first: at, behind: at + 1 };
  const next = words[at + 1];
  if (/^[”"’]?,[”"’]?\s$/u.test(verb.gap) && next !== undefined && beginsSource(next, attribution)) {
    const source = sourceBehind(words, at + 1, sentence, attribution);
    return attributionTo(reading, source, phrase, isOpinion, language);
  }
  const subject = subjectBefore(words, at, sentence, language);
  const [first] = subject;
  if (first === undefined) return null;
  const isParenthesis = /,/.test(first.gap) && isAfterthought(words, at, sentence);
  const isAs = attribution.as.has(first.folded) && /,/.test(first.gap);
  const says = next !== undefined && (attribution.links.has(next.folded) || /[:"“„]/u.test(next.gap));
  // Verbs of saying do other things as well ("finds nothing"); an opinion verb behind its subject mostly is one.
  const isClear = (isOpinion && !attribution.ambiguousVerbs.has(verb.folded)) || isSelf(subject, language);
  if (!isClear && !says && !isParenthesis && !isAs) return null;
  return attributionTo(reading, isAs ? subject.slice(1) : subject, phrase, isOpinion, language);
}

function beginsSource(word: ReadWord, { sourceBegins }: AttributionWords): boolean {
  return word.gap === " " && (sourceBegins.has(word.folded) || /^\p{Lu}/u.test(word.text));
}

/** Whether nothing but a date or a comma follows: "…, Doug Saunders says, …", "…, Frontex reported in 2016." */
function isAfterthought(words: readonly ReadWord[], at: number, sentence: ReadSentence): boolean {
  const next = words[at + 1];
  if (next !== undefined && at + 1 < sentence.to && /,/.test(next.gap)) return true;
  return words.slice(at + 1, sentence.to).every(({ isContent, folded }) => !isContent || /^\d/.test(folded));
}

function sourceBehind(
  words: readonly ReadWord[],
  from: number,
  sentence: ReadSentence,
  { sourceEnds }: AttributionWords,
): ReadWord[] {
  const source: ReadWord[] = [];
  for (let at = from; at < Math.min(sentence.to, from + LONGEST_SOURCE); at++) {
    const word = words[at];
    if (word === undefined || (at > from && (/[,;:()–—]/u.test(word.gap) || sourceEnds.has(word.folded)))) break;
    source.push(word);
  }
  return source;
}

/** The words of a clause before its verb, back to its beginning; none where the verb is a noun. */
function subjectBefore(
  words: readonly ReadWord[],
  at: number,
  sentence: ReadSentence,
  { attribution }: CheckingLanguage,
): ReadWord[] {
  const { nounMarkers } = attribution;
  const before = words[at - 1];
  const behind = words[at + 1];
  if (before === undefined || at === sentence.from || nounMarkers.before.has(before.folded)) return [];
  if (nounMarkers.behind.has(behind?.folded ?? "") && attribution.ambiguousVerbs.has(words[at]?.folded ?? ""))
    return [];
  const subject: ReadWord[] = [];
  for (let index = at - 1; index >= Math.max(sentence.from, at - LONGEST_SUBJECT); index--) {
    const word = words[index];
    if (word === undefined || (words[index + 1] !== undefined && /[,;:()–—]/u.test(words[index + 1]?.gap ?? ""))) break;
    if (attribution.links.has(word.folded) || attribution.sourceEnds.has(word.folded)) break;
    subject.unshift(word);
  }
  return subject;
}

function attributionTo(
  { text }: Reading,
  source: readonly ReadWord[],
  { first, behind }: FoundPhrase,
  isOpinion: boolean,
  language: CheckingLanguage,
): Attribution {
  const { attribution, isFunctionWord } = language;
  const telling = source.filter(({ folded, stem }) => !isFunctionWord(folded) || attribution.self.has(stem));
  const isRecord = telling.some(({ stem }) => attribution.records.has(stem)) && !isOpinion;
  const kind = isSelf(source, language) ? "self" : isRecord ? "record" : "other";
  const positions = source.map(({ index }) => index);
  return {
    source: source.length === 0 ? "" : text.slice(source[0]?.start, source.at(-1)?.end),
    words: telling,
    kind,
    isOpinion,
    first: Math.min(first, ...positions),
    behind: Math.max(behind, ...positions.map((index) => index + 1)),
  };
}

/** Whether the document or its authors are named before anybody else: "the report", "the authors of the report". */
function isSelf(source: readonly ReadWord[], { attribution, isFunctionWord }: CheckingLanguage): boolean {
  const telling = source.find(({ folded, stem }) => attribution.self.has(stem) || !isFunctionWord(folded));
  return telling !== undefined && attribution.self.has(telling.stem);
}
