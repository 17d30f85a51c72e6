import { DEFAULT_LANGUAGE, type Language } from "../language.ts";
import { fold } from "../text/fold.ts";
import { digitsForNumberWords } from "./number-words.ts";

/** Groups of three digits behind one to three, as in 395,000, 395.000, 395 000 and 395'000; never 0.395. */
const THOUSANDS = /(?<![\p{L}\d.,])(?!0)\d{1,3}(?:[,.' ]\d{3})+(?!\d)(?![.,]\d{3})/gu;
const DECIMAL_COMMA = /(?<![\d.,])(\d+),(\d+)(?![\d.,])/g;
const INITIALS = /(?<!\p{L})(?:\p{L}\.){2,}/gu;
/** All but letters, digits, a decimal point, and an apostrophe inside a word. */
const NO_WORD = /(?!(?<=\d)\.(?=\d)|(?<=\p{L})'(?=\p{L}))[^\p{L}\p{N}]/gu;
const SCALED =
  /(?<![\d.])(\d+(?:\.\d+)?) ?(k|thousand|mio|million|bn|billion|tausend|millionen|milliarden?)(?![\p{L}\d])/gu;
const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  mio: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
  tausend: 1e3,
  millionen: 1e6,
  milliarde: 1e9,
  milliarden: 1e9,
};

/**
 * A text for comparing facts: words and numbers, one space between, folded; numbers without thousands separators and
 * with a decimal point; number words as digits; `%` as `percent`.
 */
export function factText(text: string, language: Language = DEFAULT_LANGUAGE): string {
  const folded = fold(text)
    .replace(/['‘ʼ`´]/g, "'")
    .replace(/[\u00a0\u2000-\u200a\u202f\t]/g, " ");
  const spelled = folded
    .replace(THOUSANDS, (number) => number.replace(/\D/g, ""))
    .replace(DECIMAL_COMMA, "$1.$2")
    .replace(INITIALS, (initials) => initials.replaceAll(".", ""))
    .replace(/%|\bper cent\b|\bprozent\b/g, " percent ")
    .replace(/&/g, " and ")
    .replace(NO_WORD, " ");
  return digitsForNumberWords(spelled.split(/\s+/).filter(Boolean), language).join(" ");
}

/** The same with `14.6 million` as `14600000`. */
export function withNumbersWrittenOut(factText: string): string {
  return factText.replace(SCALED, (_, number: string, scale: string) =>
    String(Math.round(Number(number) * (SCALES[scale] ?? 1))),
  );
}
