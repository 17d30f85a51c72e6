const DIGIT = /\p{Nd}/gu;
const VULGAR: Readonly<Record<string, number>> = {
  "½": 1 / 2,
  "⅓": 1 / 3,
  "⅔": 2 / 3,
  "¼": 1 / 4,
  "¾": 3 / 4,
  "⅕": 1 / 5,
};
const PLAIN = /^\d+(?:[.,]\d+)*$/;

/**
 * Numbers that digits may mean, the language's own reading first. Only what may be a thousand in another language's
 * writing has two: in English `12,600` is 12600, `12.600` is 12.6 or 12600.
 */
export function valuesOfDigits(written: string, decimalMark: "." | ","): readonly number[] {
  const vulgar = VULGAR[written];
  if (vulgar !== undefined) return [vulgar];
  const digits = written.replace(DIGIT, latinDigit);
  if (!PLAIN.test(digits)) return [];
  const thousandsMark = decimalMark === "." ? "," : ".";
  const own = readWith(digits, decimalMark, thousandsMark);
  const isDoubtful = own === null || new RegExp(`^\\d{1,3}\\${decimalMark}\\d{3}$`).test(digits);
  const other = isDoubtful ? readWith(digits, thousandsMark, decimalMark) : null;
  return [...new Set([own, other].filter((value) => value !== null))];
}

function readWith(digits: string, decimalMark: string, thousandsMark: string): number | null {
  const [whole = "", decimals, ...rest] = digits.split(decimalMark);
  if (rest.length > 0 || decimals?.includes(thousandsMark)) return null;
  const groups = whole.split(thousandsMark);
  const isGrouped = groups.slice(1).every((group) => group.length === 3) && (groups[0] ?? "").length <= 3;
  if (groups.length > 1 && (!isGrouped || groups[0] === "0")) return null;
  return Number(decimals === undefined ? groups.join("") : `${groups.join("")}.${decimals}`);
}

/** Digits of every script stand in runs of ten from zero on; the run's start is found by going back to it. */
function latinDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  if (code < 0x80) return digit;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}
