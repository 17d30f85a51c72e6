const ARABIC_DIGITS = "٠١٢٣٤٥٦٧٨٩";

/**
 * A number as people of the five languages type it: `9.8`, `9,8`, `14.600.000`, `14,600,000`, `14 600 000`, `%10`, in
 * Arabic digits too. One separator with three digits behind it groups thousands, any other is a decimal sign. Null for
 * what is none.
 */
export function readTypedNumber(text: string): number | null {
  const western = [...text.trim()]
    .map((sign) => (ARABIC_DIGITS.includes(sign) ? String(ARABIC_DIGITS.indexOf(sign)) : sign))
    .join("");
  const plain = western
    .replace(/[\s\u00A0\u202F%٪'’]/gu, "")
    .replaceAll("٫", ".")
    .replaceAll("٬", ",");
  if (!/^[-−]?\d[\d.,]*$/u.test(plain)) return null;
  const separators = [...plain.matchAll(/[.,]/gu)].map(([sign]) => sign);
  const last = separators.at(-1);
  const groups = plain.split(/[.,]/u).slice(1);
  const areSame = new Set(separators).size <= 1;
  const groupsThousands =
    areSame && groups.every((group) => group.length === 3) && plain.replace(/^[-−]/u, "")[0] !== "0";
  if (last === undefined || groupsThousands) return Number(plain.replace(/[.,]/gu, "").replace("−", "-"));
  const at = plain.lastIndexOf(last);
  const value = Number(`${plain.slice(0, at).replace(/[.,]/gu, "")}.${plain.slice(at + 1)}`.replace("−", "-"));
  return Number.isFinite(value) ? value : null;
}
