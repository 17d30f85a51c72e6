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

const TURKISH_UNITS = " bir iki uc dort bes alti yedi sekiz dokuz".split(" ");
const TURKISH_TENS = "on yirmi otuz kirk elli altmis yetmis seksen doksan".split(" ");

const FRENCH_BELOW_TWENTY =
  "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize".split(" ");
const FRENCH_TENS = "vingt trente quarante cinquante soixante".split(" ");

/** Each with its forms. */
const ARABIC_UNITS = [
  [],
  ["واحد", "احد", "احدي", "واحده"],
  ["اثنان", "اثنين", "اثنتان", "اثنتين", "اثنا", "اثني", "اثنتا", "اثنتي"],
  ..."ثلاث اربع خمس ست سبع".split(" ").map((word) => [word, `${word}ه`]),
  ["ثمان", "ثماني", "ثمانيه"],
  ["تسع", "تسعه"],
];
const ARABIC_TENS = "عشر ثلاث اربع خمس ست سبع ثمان تسع".split(" ").map((word) => [`${word}ون`, `${word}ين`]);

/** Numbers from two to a hundred as folded words with one space between; one is mostly an article. */
const SPELLED: Readonly<Partial<Record<Language, ReadonlyMap<string, number>>>> = {
  de: new Map([
    ...GERMAN_UNITS.flatMap((word, value) => (value < 2 ? [] : [[word, value] as const])),
    ...GERMAN_TEENS.map((word, place) => [word, place + 10] as const),
    ...GERMAN_TENS.flatMap((tens, place) =>
      GERMAN_UNITS.map((unit, value) => [value === 0 ? tens : `${unit}und${tens}`, (place + 2) * 10 + value] as const),
    ),
    ["hundert", 100],
  ]),
  tr: new Map([
    ...TURKISH_UNITS.flatMap((word, value) => (value < 2 ? [] : [[word, value] as const])),
    ...TURKISH_TENS.flatMap((tens, place) =>
      TURKISH_UNITS.flatMap((unit, value) =>
        [`${tens} ${unit}`, `${tens}${unit}`].map((word) => [word.trim(), (place + 1) * 10 + value] as const),
      ),
    ),
    ["yuz", 100],
  ]),
  fr: new Map([...frenchNumbers(), ["cent", 100]]),
  ar: new Map([
    ...ARABIC_UNITS.flatMap((forms, value) => (value < 2 ? [] : forms.map((form) => [form, value] as const))),
    ...ARABIC_UNITS.flatMap((forms, value) =>
      forms.flatMap((form) => [`${form} عشر`, `${form} عشره`].map((word) => [word, value + 10] as const)),
    ),
    ["عشره", 10],
    ...ARABIC_TENS.flatMap((tens, place) =>
      tens.flatMap((ten) => [
        [ten, (place + 2) * 10] as const,
        ...ARABIC_UNITS.flatMap((forms, value) =>
          forms.map((form) => [`${form} و${ten}`, (place + 2) * 10 + value] as const),
        ),
      ]),
    ),
    ["مئه", 100],
    ["ميه", 100],
    ["مايه", 100],
  ]),
};
const MOST_WORDS = 4;

/** `vingt et un`, `soixante dix sept`, `quatre vingt onze`. */
function frenchNumbers(): (readonly [string, number])[] {
  const small = (value: number): string =>
    value < FRENCH_BELOW_TWENTY.length ? (FRENCH_BELOW_TWENTY[value] ?? "") : `dix ${FRENCH_BELOW_TWENTY[value - 10]}`;
  const numbers: (readonly [string, number])[] = [];
  for (let value = 2; value < 20; value++) numbers.push([small(value), value]);
  const bases = [...FRENCH_TENS.map((word, place) => [word, (place + 2) * 10] as const), ["quatre vingt", 80] as const];
  for (const [word, base] of bases) {
    numbers.push([word, base], [`${word}s`, base]);
    for (let rest = 1; rest < (base >= 60 ? 20 : 10); rest++)
      for (const ending of rest === 1 ? ["un", "une"] : [small(rest)])
        numbers.push([`${word} ${ending}`, base + rest], [`${word} et ${ending}`, base + rest]);
  }
  return numbers;
}

type Read = { readonly value: number; readonly next: number };

/**
 * Number words below a thousand as digits: `thirty nine` → `39`, `one hundred and fifty two` → `152`, `a hundred` →
 * `100`. Words that no number is made of, and `million`, `thousand`, … stay. Words are lower case, without hyphens.
 */
export function digitsForNumberWords(words: readonly string[], language: Language): string[] {
  const spelled = SPELLED[language];
  if (spelled !== undefined) return withDigits(words, spelled);
  const result: string[] = [];
  for (let at = 0; at < words.length;) {
    const read = readNumber(words, at);
    result.push(read === null ? (words[at] ?? "") : String(read.value));
    at = read?.next ?? at + 1;
  }
  return result;
}

/** "And", "in", "for" before Arabic number words. */
const JOINED = /^[وبل](?=\p{L}{3})/u;

function withDigits(words: readonly string[], spelled: ReadonlyMap<string, number>): string[] {
  const valueOf = (phrase: string) => spelled.get(phrase) ?? spelled.get(phrase.replace(JOINED, ""));
  const result: string[] = [];
  for (let at = 0; at < words.length;) {
    let length = Math.min(MOST_WORDS, words.length - at);
    while (length > 0 && valueOf(words.slice(at, at + length).join(" ")) === undefined) length--;
    const value = valueOf(words.slice(at, at + length).join(" "));
    result.push(value === undefined ? (words[at] ?? "") : String(value));
    at += Math.max(1, length);
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
