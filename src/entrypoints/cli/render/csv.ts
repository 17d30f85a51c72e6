/** What a spreadsheet would take for a formula (OWASP, CSV Injection); a plain number is none. */
const FORMULA = /^[=+\-@\t\r]/u;
const NUMBER = /^-?\d+(?:\.\d+)?$/u;

/** Rows as comma-separated values (RFC 4180): CRLF, quotes where they are needed, no cell that runs as a formula. */
export function renderCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(renderCell).join(",")}\r\n`).join("");
}

function renderCell(cell: string): string {
  const safe = FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
