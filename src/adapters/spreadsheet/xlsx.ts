import writeXlsxFile, { type SheetData } from "write-excel-file/node";
import type { Cell, ResultsTable } from "../../core/quiz/results/results-table.ts";
import type { SpreadsheetWriter } from "../../core/quiz/results/spreadsheet.ts";

/** Characters that a sheet's name may not have, and how many it may (ECMA-376, 18.2.19). */
const FORBIDDEN = /[[\]:*?/\\]/gu;
const LONGEST_NAME = 31;
/** Characters that a cell may have (Excel specifications and limits). */
const LONGEST_CELL = 32_767;

const WIDTHS = { least: 8, most: 60 } as const;

/** Writes Office Open XML. Every text is a string cell: what begins like a formula stays text. */
export const writeXlsx: SpreadsheetWriter = async (tables, { isRightToLeft }) => {
  const sheets = tables.map(({ name, rows }) => ({
    sheet: name.replace(FORBIDDEN, " ").slice(0, LONGEST_NAME),
    data: rows.map((row, place) => row.map((cell) => toCell(cell, place === 0))) as SheetData,
    columns: widthsOf(rows),
    stickyRowsCount: 1,
    rightToLeft: isRightToLeft,
  }));
  return new Uint8Array(await writeXlsxFile(sheets).toBuffer());
};

function toCell(cell: Cell, isHeading: boolean) {
  if (cell === null) return null;
  if (typeof cell === "number") return { value: cell, type: Number };
  return { value: cell.slice(0, LONGEST_CELL), type: String, wrap: true, ...(isHeading ? { fontWeight: "bold" } : {}) };
}

function widthsOf(rows: ResultsTable["rows"]): { width: number }[] {
  const [heading = []] = rows;
  return heading.map((_cell, column) => {
    const longest = Math.max(...rows.map((row) => String(row[column] ?? "").length));
    return { width: Math.min(Math.max(longest + 2, WIDTHS.least), WIDTHS.most) };
  });
}
