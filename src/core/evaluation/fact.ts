import { DEFAULT_LANGUAGE, type Language } from "../language.ts";
import { factText, withNumbersWrittenOut } from "./fact-text.ts";

/**
 * What a right answer must hold, as alternative spellings of which one is enough. ` & ` inside an alternative: all
 * its parts must be found, anywhere.
 */
export type Fact = readonly string[];

/** Words in which an alternative that ends in `no` or `not` may go on; otherwise `no` would be found in `northern`. */
const NEGATIONS: ReadonlySet<string> = new Set([
  "no",
  "not",
  "nor",
  "non",
  "none",
  "nobody",
  "nothing",
  "nowhere",
  "noone",
]);

/** The facts that an answer does not hold, as they were given. */
export function missingFacts(answer: string, facts: readonly Fact[], language: Language = DEFAULT_LANGUAGE): Fact[] {
  const texts = views(answer, language);
  return facts.filter((fact) => !fact.some((alternative) => holdsAlternative(texts, alternative, language)));
}

export function holdsFact(answer: string, fact: Fact): boolean {
  return missingFacts(answer, [fact]).length === 0;
}

/** Whether there is anything in it that could be found: a letter or a digit in each part. */
export function isMatchable(alternative: string): boolean {
  return parts(alternative).every((part) => factText(part) !== "");
}

function holdsAlternative(texts: readonly string[], alternative: string, language: Language): boolean {
  return parts(alternative).every((part) => {
    const spellings = views(part, language);
    return texts.some((text) => spellings.some((spelling) => stands(text, spelling, language)));
  });
}

/** Numbers as they are written, and written out: `14.6` must be found in `14.6 million`, and so must `14,600,000`. */
function views(text: string, language: Language): string[] {
  const plain = factText(text, language);
  const writtenOut = withNumbersWrittenOut(plain);
  return plain === writtenOut ? [plain] : [plain, writtenOut];
}

/** From this length on a word may also be a part of a German compound: `reform` in `verwaltungsreform`. */
const SHORTEST_PART = 5;

/**
 * Whether the spelling stands at the start of a word. A word may go on behind it, a number may not: `20` is not in
 * `2016`, nor `14` in `14.6`.
 */
function stands(text: string, spelling: string, language: Language): boolean {
  if (spelling === "") return false;
  if (language === "de" && spelling.length >= SHORTEST_PART && /^[a-z]+$/.test(spelling))
    return text.includes(spelling);
  const endsInDigit = /\d$/.test(spelling);
  for (let at = text.indexOf(spelling); at !== -1; at = text.indexOf(spelling, at + 1)) {
    if (!startsWord(text, at)) continue;
    const rest = text.slice(at + spelling.length);
    if (endsInDigit ? !/^\.?\d/.test(rest) : negationEnds(spelling, rest)) return true;
  }
  return false;
}

/** Arabic words that are written together with the next. */
const JOINED = /(?:^| )[وفبلك]$/u;

function startsWord(text: string, at: number): boolean {
  return at === 0 || text[at - 1] === " " || text[at - 1] === "'" || JOINED.test(text.slice(Math.max(0, at - 2), at));
}

function negationEnds(spelling: string, rest: string): boolean {
  const lastWord = spelling.slice(spelling.lastIndexOf(" ") + 1);
  if (lastWord !== "no" && lastWord !== "not") return true;
  return NEGATIONS.has(lastWord + (/^[^ ']*/.exec(rest)?.[0] ?? ""));
}

function parts(alternative: string): string[] {
  return alternative.split(" & ");
}
