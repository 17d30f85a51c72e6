/** Arabic digits, and letters that Arabic writers use for each other at a word's end; the long stroke between letters. */
const ARABIC: Readonly<Record<string, string>> = { ة: "ه", ى: "ي", ی: "ي", ک: "ك", ٱ: "ا", ـ: "", "٫": ".", "٬": "," };
const ARABIC_LETTERS = /[ةىیکٱـ٫٬]/gu;
const ARABIC_DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/gu;
const HAS_ARABIC = /[\u0600-\u06ff]/u;
const ASCII = /^[\u0000-\u007f]*$/;
const MARKS = /\p{M}+/gu;
const LETTERS_WITHOUT_DECOMPOSITION: Readonly<Record<string, string>> = {
  ı: "i",
  ø: "o",
  đ: "d",
  ł: "l",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  "’": "'",
};

/**
 * The text in lower case without diacritics: `Küçükçekmece` → `kucukcekmece`. In Arabic without vowel signs and hamza on
 * its letters, with Western digits: `الإقامة ٢٠١٦` → `الاقامه 2016`. Its length may differ.
 */
export function fold(text: string): string {
  // Nearly every word of an English corpus: there is nothing to decompose.
  if (ASCII.test(text)) return text.toLowerCase();
  const folded = text
    .normalize("NFKD")
    .replace(MARKS, "")
    .toLowerCase()
    .replace(/[ıøđłßæœ’]/g, (letter) => LETTERS_WITHOUT_DECOMPOSITION[letter] ?? letter);
  return HAS_ARABIC.test(folded) ? foldArabic(folded) : folded;
}

function foldArabic(text: string): string {
  return text
    .replace(ARABIC_LETTERS, (letter) => ARABIC[letter] ?? letter)
    .replace(ARABIC_DIGIT, (digit) => String(digit.charCodeAt(0) & 0xf));
}
