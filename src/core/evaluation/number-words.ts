import type { Language } from "../language.ts";

const UNITS: ReadonlyMap<string, number> = new Map(
  [
    "zero one two three four five six seven eight nine ten",
    "eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
  ]
    .join(" ")
    .split(" ")
    .map((word, value) => [word, value]),
);
const TENS: ReadonlyMap<string, number> = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, at) => [word, (at + 2) * 10]),
);

const GERMAN_UNITS = "null ein zwei drei vier funf sechs sieben acht neun".split(" ");
const GERMAN_TEENS = "zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn".split(" ");
const GERMAN_TENS = "zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig".split(" ");

/** Of languages that write each number as one word: those from two to a hundred, folded. One is mostly an article. */
const ONE_WORD: Readonly<Partial<Record<Language, ReadonlyMap<string, number>>>> = {
  de: new Map([
    ...GERMAN_UNITS.flatMap((word, value) => (value < 2 ? [] : [[word, value] as const])),
    ...GERMAN_TEENS.map((word, place) => [word, place + 10] as const),
    ...GERMAN_TENS.flatMap((tens, place) =>
      GERMAN_UNITS.map((unit, value) => [value === 0 ? tens : `${unit}und${tens}`, (place + 2) * 10 + value] as const),
    ),
    ["hundert", 100],
  ]),
};

type Read = { readonly value: number; readonly next: number };

/**
 * Number words below a thousand as digits: `thirty nine` → `39`, `one hundred and fifty two` → `152`, `a hundred` →
 * `100`. Words that no number is made of, and `million`, `thousand`, … stay. Words are lower case, without hyphens.
 */
export function digitsForNumberWords(words: readonly string[], language: Language): string[] {
  const own = ONE_WORD[language];
  if (own !== undefined) return words.map((word) => String(own.get(word) ?? word));
  const result: string[] = [];
  for (let at = 0; at < words.length;) {
    const read = readNumber(words, at);
    result.push(read === null ? (words[at] ?? "") : String(read.value));
    at = read?.next ?? at + 1;
  }
  return result;
}

function readNumber(words: readonly string[], at: number): Read | null {
  const hundreds = readHundreds(words, at);
  if (hundreds === null) return readBelowHundred(words, at);
  const rest = readBelowHundred(words, words[hundreds.next] === "and" ? hundreds.next + 1 : hundreds.next);
  return rest === null ? hundreds : { value: hundreds.value + rest.value, next: rest.next };
}

function readHundreds(words: readonly string[], at: number): Read | null {
  if (words[at + 1] !== "hundred") return null;
  const count = words[at] === "a" ? 1 : UNITS.get(words[at] ?? "");
  return count === undefined || count === 0 ? null : { value: count * 100, next: at + 2 };
}

function readBelowHundred(words: readonly string[], at: number): Read | null {
  const tens = TENS.get(words[at] ?? "");
  const units = UNITS.get(words[tens === undefined ? at : at + 1] ?? "");
  if (tens === undefined) return units === undefined ? null : { value: units, next: at + 1 };
  return units === undefined || units === 0 || units > 9
    ? { value: tens, next: at + 1 }
    : { value: tens + units, next: at + 2 };
}
