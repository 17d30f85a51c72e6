import { displayWidth, padToWidth } from "./display-width.ts";
import { wrap } from "./wrap.ts";

export type Column = {
  readonly heading: string;
  readonly side?: "left" | "right";
  /** A column that is never made narrower: numbers, dates. */
  readonly fixed?: boolean;
};

const GAP = 2;
/** A column of words is not squeezed below this; rather, the table becomes a list. */
const NARROWEST_COLUMN = 12;

/**
 * Rows under headings, columns as wide as their content. When that is wider than `width`, the columns of words are
 * wrapped; when even that does not fit, each row becomes lines of `heading: cell` with an empty line between rows.
 */
export function renderTable(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): string[] {
  const natural = columns.map((column, index) =>
    Math.max(displayWidth(column.heading), ...rows.map((row) => displayWidth(row[index] ?? ""))),
  );
  const widths = fit(columns, natural, width);
  if (widths === null) return renderList(columns, rows, width);
  return [columns.map((column) => column.heading), ...rows].flatMap((row, rowIndex) => {
    const lines = renderRow(columns, row, widths);
    return rowIndex === 0
      ? [...lines, widths.map((columnWidth) => "─".repeat(columnWidth)).join(" ".repeat(GAP))]
      : lines;
  });
}

/** Takes room from the widest column of words until the row fits; null when it cannot. */
function fit(columns: readonly Column[], natural: readonly number[], width: number): number[] | null {
  const widths = [...natural];
  const total = () => widths.reduce((sum, columnWidth) => sum + columnWidth, 0) + GAP * (widths.length - 1);
  while (total() > width) {
    const widest = widths.reduce<number>((best, columnWidth, index) => {
      if (columns[index]?.fixed === true || columnWidth <= NARROWEST_COLUMN) return best;
      return best === -1 || columnWidth > (widths[best] ?? 0) ? index : best;
    }, -1);
    if (widest === -1) return null;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

function renderRow(columns: readonly Column[], row: readonly string[], widths: readonly number[]): string[] {
  const cells = widths.map((columnWidth, index) => wrap(row[index] ?? "", { width: columnWidth }));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((lines, index) => padToWidth(lines[line] ?? "", widths[index] ?? 0, columns[index]?.side ?? "left"))
      .join(" ".repeat(GAP))
      .trimEnd(),
  );
}

function renderList(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): string[] {
  return rows.flatMap((row, rowIndex) => [
    ...(rowIndex === 0 ? [] : [""]),
    ...columns.flatMap((column, index) =>
      (row[index] ?? "") === "" ? [] : wrap(`${column.heading}: ${row[index]}`, { width, others: "  " }),
    ),
  ]);
}
