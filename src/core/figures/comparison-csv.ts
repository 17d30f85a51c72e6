import { stringify } from "csv-stringify/sync";
import { messagesIn } from "../messages/catalogue.ts";
import type { Comparison } from "./comparison.ts";
import type { Timeline } from "./timeline.ts";

/** A comparison as CSV, a row for each value and each gap. */
export function comparisonCsv({ language, unit, rows }: Comparison): string {
  const { columns, none } = messagesIn(language).comparison;
  return csv([
    Object.values(columns),
    ...rows.map(({ city, value, date }) =>
      value === null
        ? [city?.name ?? "", none, "", unit, "", "", "", "", ""]
        : [
            city?.name ?? "",
            value.text,
            value.value,
            unit,
            value.scope,
            date,
            value.passage,
            value.source ?? "",
            value.note ?? "",
          ],
    ),
  ]);
}

/** A timeline as CSV, dates as YYYY, YYYY-MM or YYYY-MM-DD, or a span of two. */
export function timelineCsv({ language, rows }: Timeline): string {
  const { columns } = messagesIn(language).comparison.timeline;
  return csv([
    Object.values(columns),
    ...rows.map(({ event, city, reach }) => [event.date, city?.name ?? "", reach, event.label, event.passage]),
  ]);
}

/** RFC 4180, as spreadsheets open it: UTF-8 with its mark, and nothing that they take for a formula. */
function csv(rows: readonly (readonly (string | number)[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { bom: true, escape_formulas: true, record_delimiter: "windows" },
  );
}
