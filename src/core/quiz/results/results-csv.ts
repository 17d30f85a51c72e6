import { stringify } from "csv-stringify/sync";
import type { ResultsTable } from "./results-table.ts";

/**
 * A table as CSV (RFC 4180) that spreadsheets open as UTF-8. A name or an answer that begins like a formula is made
 * text, so that opening the file runs nothing (OWASP, "CSV injection").
 */
export function resultsCsv({ rows }: ResultsTable): string {
  return stringify(
    rows.map((row) => [...row]),
    { bom: true, escape_formulas: true, record_delimiter: "windows" },
  );
}
