/** Invisible characters: controls, lone surrogates, soft hyphens, zero-width and direction marks, tags, selectors. */
const INVISIBLE = /(?![\t\n\v\f\r\u0085])[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
/** All but a no-break space between the thousands of a number, as French writes them: `395 000`. */
const WHITE_SPACE = /(?!(?<=\d)[\u00a0\u202f]\d{3}(?!\d))[\s\u0085]+/g;

/** The text on one line, in NFC, with single spaces and nothing that a reader cannot see. */
export function cleanLine(text: string): string {
  return text.replace(INVISIBLE, "").replace(WHITE_SPACE, " ").trim().normalize("NFC");
}
