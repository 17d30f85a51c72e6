const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether the text is a date of the calendar as YYYY, YYYY-MM or YYYY-MM-DD. */
export function isDate(text: string): boolean {
  const match = text.match(DATE);
  if (match === null) return false;
  const [, year, month, day] = match.map(Number);
  if (year === undefined) return false;
  if (match[2] === undefined) return true;
  if (month === undefined || month < 1 || month > 12) return false;
  if (match[3] === undefined) return true;
  return day !== undefined && day >= 1 && day <= daysOf(year, month);
}

/** A date, or two dates in order with a slash between them: `1951/1977`. */
export function isDateOrSpan(text: string): boolean {
  const [from = "", to, ...more] = text.split("/");
  if (more.length > 0 || !isDate(from)) return false;
  return to === undefined || (isDate(to) && from <= to);
}

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
