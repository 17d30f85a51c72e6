import type { NumberWords } from "../language/checking-language.ts";
import { valuesOfDigits } from "./digits.ts";
import { phraseAt, phraseWords } from "./phrases.ts";
import type { ReadWord } from "./read-words.ts";

/** A number as words or digits. Shares are in percent. */
export type ReadNumber = {
  readonly values: readonly number[];
  readonly kind: "count" | "share" | "ordinal" | "times" | "magnitude";
  readonly isWeak: boolean;
  readonly inWords: boolean;
  /** The two numbers of "six out of 30"; empty for all others. */
  readonly parts: readonly number[];
  /** Position behind its last word. */
  readonly behind: number;
};

type Counted = { readonly value: number; readonly behind: number };

/** The number that begins at this word, or null. */
export function readNumber(
  words: readonly ReadWord[],
  at: number,
  taken: (index: number) => boolean,
  numbers: NumberWords,
): ReadNumber | null {
  return (
    readDigits(words, at, taken, numbers) ??
    readFraction(words, at, numbers) ??
    readMagnitude(words, at, numbers) ??
    readMultiple(words, at, numbers) ??
    readOrdinal(words, at, numbers) ??
    readInWords(words, at, taken, numbers)
  );
}

const DIGITS = /^\p{N}+(?:[.,]\p{N}+)*/u;

function readDigits(
  words: readonly ReadWord[],
  at: number,
  taken: (index: number) => boolean,
  numbers: NumberWords,
): ReadNumber | null {
  const word = words[at];
  const written = DIGITS.exec(word?.text ?? "")?.[0];
  if (word === undefined || written === undefined) return null;
  const letters = word.text.slice(written.length).toLowerCase();
  if (numbers.ordinalEndings.has(letters))
    return {
      values: valuesOfDigits(written, numbers.decimalMark),
      kind: "ordinal",
      isWeak: false,
      inWords: false,
      parts: [],
      behind: at + 1,
    };
  const spaced = thousandsBehind(words, at, written, taken);
  const values = valuesOfDigits(written + spaced.digits, numbers.decimalMark);
  const attached = numbers.attachedScales.get(letters);
  // "5m" are five million or five metres.
  const readings = attached === undefined ? values : [...values.map((value) => value * attached), ...values];
  const scale = letters === "" ? scaleAt(words, spaced.behind, numbers) : null;
  const share = outOf(words, scale?.behind ?? spaced.behind, readings[0] ?? 0, taken, numbers);
  if (share !== null && at === spaced.behind - 1) return { ...share, inWords: false };
  return {
    values: scale === null ? readings : readings.map((value) => value * scale.value),
    kind: "count",
    isWeak: false,
    inWords: false,
    parts: [],
    behind: scale?.behind ?? spaced.behind,
  };
}

/** `12 600`: groups of three digits behind a space belong to the number before them. */
function thousandsBehind(
  words: readonly ReadWord[],
  at: number,
  written: string,
  taken: (index: number) => boolean,
): { digits: string; behind: number } {
  let digits = "";
  let behind = at + 1;
  if (!/^\p{N}{1,3}$/u.test(written) || words[at]?.text !== written) return { digits, behind };
  for (;;) {
    const next = words[behind];
    if (next === undefined || taken(behind) || !/^\p{N}{3}(?:[.,]\p{N}+)?$/u.test(next.text)) break;
    if (!/^[\s'’]$/u.test(next.gap)) break;
    digits += next.text;
    behind += 1;
  }
  return { digits, behind };
}

function scaleAt(words: readonly ReadWord[], at: number, { scales, hundred }: NumberWords): Counted | null {
  const folded = words[at]?.folded ?? "";
  const value = scales.get(folded) ?? (hundred.has(folded) ? 100 : undefined);
  return value === undefined ? null : { value, behind: at + 1 };
}

/** "Six out of 30", "six of the 30", "one in ten": as a share. */
function outOf(
  words: readonly ReadWord[],
  at: number,
  part: number,
  taken: (index: number) => boolean,
  numbers: NumberWords,
): Omit<ReadNumber, "inWords"> | null {
  for (const phrase of numbers.partLinks.keys()) {
    const link = phraseWords(phrase);
    if (!phraseAt(words, at, link)) continue;
    const wholeAt = at + link.length + (numbers.definite.has(words[at + link.length]?.folded ?? "") ? 1 : 0);
    const whole = taken(wholeAt) ? null : plainNumber(words[wholeAt], numbers);
    if (whole === null || whole <= part || part === 0) return null;
    const most = numbers.partLinks.get(phrase) ?? Number.POSITIVE_INFINITY;
    if (whole > most || (most < Number.POSITIVE_INFINITY && part >= 10)) return null;
    return { values: [(part / whole) * 100], kind: "share", isWeak: false, parts: [part, whole], behind: wholeAt + 1 };
  }
  return null;
}

function plainNumber(word: ReadWord | undefined, { below100, decimalMark }: NumberWords): number | null {
  if (word === undefined) return null;
  const inWords = below100.get(word.folded);
  if (inWords !== undefined) return inWords;
  return /^\p{N}+$/u.test(word.text) ? (valuesOfDigits(word.text, decimalMark)[0] ?? null) : null;
}

/** "half of", "a third", "two thirds", "half a million". */
function readFraction(words: readonly ReadWord[], at: number, numbers: NumberWords): ReadNumber | null {
  const word = words[at];
  if (word === undefined) return null;
  const count = numbers.articles.has(word.folded) ? 1 : numbers.below100.get(word.folded);
  const own = numbers.fractions.get(word.folded);
  const found = { isWeak: false, inWords: true, parts: [] } as const;
  if (own !== undefined && own === 1 / 2) {
    const before = words[at - 1]?.folded ?? "";
    if (numbers.ordinals.has(before)) return null;
    const article = numbers.articles.has(words[at + 1]?.folded ?? "") ? 1 : 0;
    const scale = article === 1 ? scaleAt(words, at + 2, numbers) : null;
    if (scale !== null) return { ...found, values: [scale.value / 2], kind: "count", behind: scale.behind };
    return { ...found, values: [50], kind: "share", behind: at + 1 };
  }
  const fraction = numbers.fractions.get(words[at + 1]?.folded ?? "");
  if (count === undefined || fraction === undefined) return null;
  // "Four quarters" of a game are no share of it.
  if (count * fraction >= 1) return null;
  const isPlural = numbers.pluralFraction.test(words[at + 1]?.folded ?? "") && count > 1;
  if (!isPlural && !isShareContext(words, at + 2, numbers)) return null;
  return { ...found, values: [count * fraction * 100], kind: "share", behind: at + 2 };
}

/** "A third of", or nothing that a third one could be: "a third country" is the other thing. */
function isShareContext(words: readonly ReadWord[], at: number, { partLinks }: NumberWords): boolean {
  const next = words[at];
  if (next === undefined || next.gap !== " ") return true;
  return partLinks.has(next.folded) || !next.isContent;
}

/** "hundreds", "hundreds of thousands", "a few hundred", "a couple of hundred". */
function readMagnitude(words: readonly ReadWord[], at: number, numbers: NumberWords): ReadNumber | null {
  const word = words[at];
  if (word === undefined) return null;
  const found = { kind: "magnitude", isWeak: false, inWords: true, parts: [] } as const;
  const magnitude = numbers.magnitudes.get(word.folded);
  if (magnitude !== undefined) {
    const of = words[at + 1];
    const scaled = of === undefined || of.isContent ? undefined : numbers.magnitudes.get(words[at + 2]?.folded ?? "");
    if (scaled !== undefined && scaled > magnitude) return { ...found, values: [magnitude * scaled], behind: at + 3 };
    return magnitude < 12 ? null : { ...found, values: [magnitude], behind: at + 1 };
  }
  if (!numbers.vagueCounts.has(word.folded)) return null;
  const skipped = words[at + 1] !== undefined && numbers.partLinks.has(words[at + 1]?.folded ?? "") ? 2 : 1;
  const next = words[at + skipped]?.folded ?? "";
  const value =
    scaleAt(words, at + skipped, numbers)?.value ?? numbers.groups.get(next) ?? numbers.magnitudes.get(next);
  return value === undefined ? null : { ...found, values: [value], behind: at + skipped + 1 };
}

function readMultiple(words: readonly ReadWord[], at: number, numbers: NumberWords): ReadNumber | null {
  const word = words[at];
  const value = numbers.multiples.get(word?.folded ?? "");
  if (value !== undefined)
    return { values: [value], kind: "times", isWeak: false, inWords: true, parts: [], behind: at + 1 };
  const digits = /^(\d+)(?:fold|x)$/.exec(word?.folded ?? "")?.[1];
  return digits === undefined
    ? null
    : { values: [Number(digits)], kind: "times", isWeak: false, inWords: false, parts: [], behind: at + 1 };
}

function readOrdinal(words: readonly ReadWord[], at: number, numbers: NumberWords): ReadNumber | null {
  const word = words[at];
  const value = numbers.ordinals.get(word?.folded ?? "");
  if (word === undefined || value === undefined) return null;
  const next = words[at + 1];
  // "First, …" and "second only to" order what is said and count nothing.
  const ordersWhatIsSaid = next?.gap.startsWith(",") === true && (word.gap === "" || /[.;:,]/u.test(word.gap));
  if (ordersWhatIsSaid || next?.folded === "of" || words[at - 1]?.folded === "at") return null;
  return { values: [value], kind: "ordinal", isWeak: false, inWords: true, parts: [], behind: at + 1 };
}

/** "thirty-nine", "a hundred and fifty-two thousand", "two dozen", "one and a half million". */
function readInWords(
  words: readonly ReadWord[],
  at: number,
  taken: (index: number) => boolean,
  numbers: NumberWords,
): ReadNumber | null {
  const first = words[at];
  if (first === undefined) return null;
  const small = belowThousand(words, at, numbers);
  if (small === null) return null;
  let { behind } = small;
  let total = 0;
  let current = small.value;
  let scaled = false;
  for (let scale = scaleAt(words, behind, numbers); scale !== null; scale = scaleAt(words, behind, numbers)) {
    total += current * scale.value;
    scaled = true;
    behind = scale.behind;
    const rest = belowThousand(words, numbers.and.has(words[behind]?.folded ?? "") ? behind + 1 : behind, numbers);
    current = rest !== null && rest.isPlain && words[behind]?.gap === " " ? rest.value : 0;
    if (current === 0) break;
    behind = rest?.behind ?? behind;
  }
  const group = scaled ? undefined : numbers.groups.get(words[behind]?.folded ?? "");
  const isArticle = numbers.articles.has(first.folded);
  if (isArticle && !scaled && group === undefined && small.behind === at + 1) return null;
  const value = group === undefined ? total + current : current * group;
  const end = group === undefined ? behind : behind + 1;
  const share = scaled || group !== undefined || isArticle ? null : outOf(words, end, value, taken, numbers);
  if (share !== null) return { ...share, inWords: true };
  const isOne = numbers.one.has(first.folded) && end === at + 1;
  if (
    isOne &&
    (words[end] === undefined || numbers.afterPronounOne.has(words[end].folded) || !/^[\s-]$/u.test(words[end].gap))
  )
    return null;
  return { values: [value], kind: "count", isWeak: isOne, inWords: true, parts: [], behind: end };
}

function belowThousand(
  words: readonly ReadWord[],
  at: number,
  numbers: NumberWords,
): (Counted & { readonly isPlain: boolean }) | null {
  const folded = words[at]?.folded ?? "";
  const isArticle = numbers.articles.has(folded);
  const first = isArticle ? { value: 1, behind: at + 1 } : belowHundred(words, at, numbers);
  if (first === null) return null;
  if (!numbers.hundred.has(words[first.behind]?.folded ?? "")) return { ...first, isPlain: !isArticle };
  const hundreds = first.value * 100;
  const and = numbers.and.has(words[first.behind + 1]?.folded ?? "") ? 1 : 0;
  const rest = belowHundred(words, first.behind + 1 + and, numbers);
  return rest === null || (and === 0 && words[first.behind + 1]?.gap !== " ")
    ? { value: hundreds, behind: first.behind + 1, isPlain: true }
    : { value: hundreds + rest.value, behind: rest.behind, isPlain: true };
}

function belowHundred(words: readonly ReadWord[], at: number, { below100 }: NumberWords): Counted | null {
  const value = below100.get(words[at]?.folded ?? "");
  if (value === undefined) return null;
  const unit = below100.get(words[at + 1]?.folded ?? "");
  const joins = /^[\s-]$/u.test(words[at + 1]?.gap ?? "");
  return value >= 20 && unit !== undefined && unit > 0 && unit < 10 && joins
    ? { value: value + unit, behind: at + 2 }
    : { value, behind: at + 1 };
}
