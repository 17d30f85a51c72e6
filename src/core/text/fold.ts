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

/** The text in lower case without diacritics: `Küçükçekmece` → `kucukcekmece`. Its length may differ. */
export function fold(text: string): string {
  // Nearly every word of an English corpus: there is nothing to decompose.
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .replace(MARKS, "")
    .toLowerCase()
    .replace(/[ıøđłßæœ’]/g, (letter) => LETTERS_WITHOUT_DECOMPOSITION[letter] ?? letter);
}
