import { checkMessages } from "../../messages/en/check.ts";
import { type Check, type Claim, fails, holds, NOT_APPLICABLE, type ReadPassage } from "../claim.ts";
import type { NameMention } from "../reading/read-names.ts";
import type { ReadWord } from "../reading/read-words.ts";
import { rightfulName } from "../rightful-name.ts";
import { fold } from "../../text/fold.ts";
import { rulesOf } from "../../languages/rules-of.ts";
import { positions } from "../reading/reading.ts";
import { nationOf, type Vocabulary } from "../vocabulary.ts";

const words = checkMessages.names;

/** Every name stands in the passages, their headings, cities or titles, in whatever form; its words stand together. */
export const checkNames: Check = (claim) => {
  const { names } = claim.reading;
  const [strange] = strangeWords(claim);
  if (strange !== undefined) return fails(words.missing(strange.text));
  if (names.length === 0) return NOT_APPLICABLE;
  for (const name of names) {
    const missing = name.words.find((word) => !isNamed(word, claim));
    if (missing !== undefined)
      return fails(words.missing(name.words.length > 1 && isAllNew(name, claim) ? name.text : missing.text));
    if (!standsTogether(name, claim)) return fails(words.notOne(name.text));
    const rightful = rightfulName(name, claim);
    if (rightful !== null) return fails(words.misplaced(name.text, rightful));
  }
  return holds(words.stand([...new Set(names.map(({ text }) => text))]));
};

/** Arabic words that are written together with the next. */
const JOINED = /^[وفبلك]?(?:ال|لل)?(?=\p{L}{3})/u;

/**
 * Where there are no capitals: the words that may name somebody or something, since the passages do not hold them and
 * the language does not use them every day.
 */
function strangeWords(claim: Claim): readonly ReadWord[] {
  const { language, passages, isCommon, reading } = claim;
  if (rulesOf(language.language).hasCapitals) return [];
  const inQuantity = positions(reading.quantities);
  const inDate = positions(reading.dates);
  return reading.words.filter(
    (word) =>
      word.isContent &&
      /^\p{Script=Arabic}/u.test(word.text) &&
      !inQuantity(word.index) &&
      !inDate(word.index) &&
      !isCommon(word.folded) &&
      !isCommon(word.folded.replace(JOINED, "")) &&
      language.synonyms.of(word.stem).length === 0 &&
      nationOf(word.folded, language) === null &&
      !isCityOfPassage(word, claim) &&
      !passages.some(({ vocabulary }) => holdsJoined(vocabulary, word, language)),
  );
}

/** Whether the words hold it, with or without what is joined to it in front. */
function holdsJoined(vocabulary: Vocabulary, word: ReadWord, language: Claim["language"]): boolean {
  if (vocabulary.means(word)) return true;
  const bare = word.folded.replace(JOINED, "");
  const stem = language.stem(bare);
  return (
    vocabulary.holds({ folded: bare, stem }) ||
    [...vocabulary.folded].some((held) => language.stem(held.replace(JOINED, "")) === stem)
  );
}

function isAllNew(name: NameMention, claim: Claim): boolean {
  return name.words.every((word) => !isNamed(word, claim));
}

function isNamed(word: ReadWord, claim: Claim): boolean {
  const { passages, language } = claim;
  if (passages.some(({ vocabulary }) => vocabulary.holds(word))) return true;
  if (isCityOfPassage(word, claim)) return true;
  if (passages.some((passage) => isAbbreviated(word, passage, claim))) return true;
  if (nationOf(word.folded, language) !== null) return false;
  return passages.some(({ vocabulary }) => [...vocabulary.folded].some((folded) => isFormOf(word.folded, folded)));
}

/** "Istanbulers" is a form of "Istanbul": the name and an ending. */
function isFormOf(form: string, name: string): boolean {
  return name.length >= 5 && form.length > name.length && form.length - name.length <= 4 && form.startsWith(name);
}

/** Another spelling of a city that the passage is about or names. */
function isCityOfPassage(word: ReadWord, { cities, cityNames, passages }: Claim): boolean {
  const named = cityNames.find(word.text).map(({ city }) => city);
  if (named.length === 0) return false;
  return (
    passages.some(
      ({ cited, reading }) =>
        named.includes(cited.passage.city ?? "") ||
        cityNames.find(reading.text).some(({ city }) => named.includes(city)),
    ) && cities.length > 0
  );
}

/** "GMF" where the passage has "German Marshall Fund", "EU" for "European Union", and the other way round. */
function isAbbreviated(word: ReadWord, { reading, vocabulary }: ReadPassage, { language }: Claim): boolean {
  const { abbreviations } = language.names;
  const long = abbreviations.get(word.folded);
  if (long !== undefined && long.split(" ").every((part) => vocabulary.folded.has(part))) return true;
  for (const [short, full] of abbreviations)
    if (vocabulary.folded.has(short) && full.split(" ").some((part) => language.stem(part) === word.stem)) return true;
  if (!/^\p{Lu}{2,}s?$/u.test(word.text)) return false;
  const letters = word.text.replace(/s$/, "").toLowerCase();
  const initials = reading.words
    .filter((one) => one.isContent || /^\p{Lu}/u.test(one.text))
    .map((one) => one.folded[0] ?? "")
    .join("");
  return initials.includes(fold(letters));
}

/** Whether the words of a name stand side by side somewhere: "Isabel Ziebarth" is made of two people. */
function standsTogether({ words: parts }: NameMention, claim: Claim): boolean {
  const pairs = parts.slice(1).map((word, at) => [parts[at] ?? word, word] as const);
  return pairs.every(([one, other]) => isFree(one, claim) || isFree(other, claim) || areNeighbours(one, other, claim));
}

/** Words that may stand before any name: nations, cities, and what the passage writes small, such as "mayor". */
function isFree(word: ReadWord, { passages, language, cityNames }: Claim): boolean {
  if (nationOf(word.folded, language) !== null || cityNames.find(word.text).length > 0) return true;
  // Initials and abbreviations stand beside what they belong to: "the NGO Small Projects".
  if (/^(?:\p{Lu}\.?|\p{Lu}{2,}s?)$/u.test(word.text)) return true;
  const written = passages.flatMap(({ reading, context }) =>
    [reading, ...context].flatMap((one) => one.words.filter(({ stem }) => stem === word.stem)),
  );
  return written.length === 0 || written.some(({ text }) => !/^\p{Lu}/u.test(text));
}

/** So many words may stand between the words of a name: "Murat (M.) Erdogan". */
const BETWEEN = 3;

function areNeighbours(one: ReadWord, other: ReadWord, { passages }: Claim): boolean {
  return passages.some(({ reading, context }) =>
    [reading, ...context].some(({ words: all }) =>
      all.some(
        (word, at) =>
          word.stem === one.stem &&
          [...all.slice(Math.max(0, at - 1 - BETWEEN), at), ...all.slice(at + 1, at + 2 + BETWEEN)].some(
            (near) =>
              near.stem === other.stem &&
              !all
                .slice(Math.min(at, near.index) + 1, Math.max(at, near.index) + 1)
                .some(({ gap }) => /[,;]|\.\s+$/u.test(gap) && !/^\.\s$/u.test(gap)),
          ),
      ),
    ),
  );
}
