import type { PlayedSession } from "../quizzes.ts";
import { resultsCsv } from "./results-csv.ts";
import { resultsTables } from "./results-table.ts";
import type { SpreadsheetWriter } from "./spreadsheet.ts";

/** What a host takes home from a session, as files. */
export type ResultFiles = (
  played: PlayedSession,
) => Promise<readonly { readonly name: string; readonly bytes: Uint8Array }[]>;

/** The board as CSV, and all tables as XLSX. */
export function createResultFiles(writeSpreadsheet: SpreadsheetWriter): ResultFiles {
  return async (played) => {
    const { title, language } = played.session;
    const tables = resultsTables(played);
    const [board] = tables;
    const name = title.replaceAll(/[^\p{L}\p{N}]+/gu, "-").slice(0, 60);
    return [
      { name: `${name}.csv`, bytes: new TextEncoder().encode(resultsCsv(board)) },
      { name: `${name}.xlsx`, bytes: await writeSpreadsheet(tables, { isRightToLeft: language === "ar" }) },
    ];
  };
}
