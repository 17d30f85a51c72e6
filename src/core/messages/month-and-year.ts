/** `2016-10` as "October 2016" in a locale; a year stays a year. */
export function monthAndYear(date: string, locale: string): string {
  const [year = "", month, day] = date.split("-");
  if (month === undefined) return year;
  const options: Intl.DateTimeFormatOptions = { year: "numeric", month: "long", timeZone: "UTC" };
  if (day !== undefined) options.day = "numeric";
  return new Intl.DateTimeFormat(locale, options).format(
    new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1))),
  );
}
