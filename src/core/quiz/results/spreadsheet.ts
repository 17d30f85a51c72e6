import type { ResultsTable } from "./results-table.ts";

/** Port: tables as sheets of one XLSX file. Text stays text, whatever it begins with. */
export type SpreadsheetWriter = (
  tables: readonly ResultsTable[],
  options: { readonly isRightToLeft: boolean },
) => Promise<Uint8Array>;
