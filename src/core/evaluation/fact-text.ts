import { DEFAULT_LANGUAGE, type Language } from "../language.ts";
import { fold } from "../text/fold.ts";
import { digitsForNumberWords } from "./number-words.ts";

/** Groups of three digits behind one to three, as in 395,000, 395.000, 395 000 and 395'000; never 0.395. */
const THOUSANDS = /(?<![\p{L}\d.,])(?!0)\d{1,3}(?:[,.' ]\d{3})+(?!\d)(?![.,]\d{3})/gu;
const DECIMAL_COMMA = /(?<![\d.,])(\d+),(\d+)(?![\d.,])/g;
const INITIALS = /(?<!\p{L})(?:\p{L}\.){2,}/gu;
/** All but letters, digits, a decimal point, and an apostrophe inside a word. */
const NO_WORD = /(?!(?<=\d)\.(?=\d)|(?<=\p{L})'(?=\p{L}))[^\p{L}\p{N}]/gu;
const SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    1e3: "k thousand tausend bin mille الف الاف الفا",
    1e6: "mio million millionen milyon millions مليون ملايين",
    1e9: "bn billion milliarde milliarden milyar milliard milliards مليار",
  }).flatMap(([value, words]) => words.split(" ").map((word) => [word, Number(value)] as const)),
);
const SCALED = new RegExp(
  `(?<![\\d.])(\\d+(?:\\.\\d+)?) ?(?:de )?(${[...SCALES.keys()].join("|")})(?![\\p{L}\\d])`,
  "gu",
);
/** Signs and words for percent behind a number, and those that Turkish puts in front. */
const PERCENT = /[%٪]|\bper cent\b|\bprozent\b|\bpour ?cent\b|(?<!\p{L})(?:بال|في ال)?م(?:ئ|اي|ي|ائ)ه(?!\p{L})/gu;
const PERCENT_IN_FRONT = /(?:%|\byuzde) ?(\d+(?:[.,]\d+)?)/g;
/** The Arabic article, with what may be joined in front of it. */
const ARTICLE = /^[وف]?[بك]?ال(?=\p{L}{2})/u;
/** Where an Arabic word is written onto a number: `و40,000`. */
const JOINED_TO_NUMBER = /(?<=\p{Script=Arabic})(?=\d)/gu;
/** "For" with the article, of which it leaves only its second letter. */
const FOR_THE = /^[وف]?لل(?=\p{L}{2})/u;

/**
 * A text for comparing facts: words and numbers, one space between, folded; numbers without thousands separators and
 * with a decimal point; number words as digits; `%` as `percent`; Arabic words without the article.
 */
export function factText(text: string, language: Language = DEFAULT_LANGUAGE): string {
  const folded = fold(text)
    .replace(/['‘ʼ`´]/g, "'")
    .replace(/[\u00a0\u2000-\u200a\u202f\t]/g, " ");
  const spelled = folded
    .replace(JOINED_TO_NUMBER, " ")
    .replace(THOUSANDS, (number) => number.replace(/\D/g, ""))
    .replace(DECIMAL_COMMA, "$1.$2")
    .replace(INITIALS, (initials) => initials.replaceAll(".", ""))
    .replace(language === "tr" ? PERCENT_IN_FRONT : /(?!)/, "$1 percent ")
    .replace(PERCENT, " percent ")
    .replace(/&/g, " and ")
    .replace(NO_WORD, " ");
  const words = spelled.split(/\s+/).filter(Boolean);
  const bare = language === "ar" ? words.map((word) => word.replace(FOR_THE, "ل").replace(ARTICLE, "")) : words;
  return digitsForNumberWords(bare, language).join(" ");
}

/** The same with `14.6 million` as `14600000`. */
export function withNumbersWrittenOut(factText: string): string {
  return factText.replace(SCALED, (_, number: string, scale: string) =>
    String(Math.round(Number(number) * (SCALES.get(scale) ?? 1))),
  );
}
