const PAGES = /^(\d{1,5}|[ivxlcdm]{1,8})(?:\s*[–—-]\s*(\d{1,5}|[ivxlcdm]{1,8}))?$/i;

/** `7`, `7-8` or `iv–vi` as it is cited (`7–8`); null when it is no page and no rising range. */
export function parsePages(text: string): string | null {
  const match = text.trim().match(PAGES);
  const first = match?.[1];
  if (first === undefined) return null;
  const last = match?.[2];
  if (last === undefined || last === first) return first;
  const bothNumbers = /^\d/.test(first) && /^\d/.test(last);
  return bothNumbers && Number(last) < Number(first) ? null : `${first}–${last}`;
}

/** The pages that hold all of these: `6–7`, `8` → `6–8`. Null when one is unknown, or where numbers cannot be compared. */
export function spanOfPages(pages: readonly (string | null)[]): string | null {
  const distinct = [...new Set(pages)];
  if (distinct.length <= 1) return distinct[0] ?? null;
  const numbers = distinct.flatMap((range) => (range === null ? [Number.NaN] : range.split("–").map(Number)));
  if (numbers.some(Number.isNaN)) return null;
  return `${Math.min(...numbers)}–${Math.max(...numbers)}`;
}
