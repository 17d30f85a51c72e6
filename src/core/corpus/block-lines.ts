import type { BlockContent, DefinitionContent, List, ListItem, Table, TableRow } from "mdast";
import { cleanLine } from "../text/clean.ts";
import { markersIn, type TextCollector, unmarked } from "./inline-text.ts";

type Node = BlockContent | DefinitionContent;

const LONGEST_ON_ONE_LINE = 200;
const NOT_BRIEF = /[.!?…;]\s*$|; /u;
const TRAILING_COLON = /\s*[:：]$/;

/**
 * How the rows of a table become lines. `sparing` names a cell by its header where there are more than two columns:
 * whoever wrote the table for this program has given its rows names that speak for themselves. `labelled` names every
 * cell, so that a row that nobody wrote to be quoted makes sense alone.
 */
export type RowStyle = "sparing" | "labelled";

/** A block as lines of text: one for a paragraph, one an item for a list, one a row for a table. */
export function linesOf(node: Node, collector: TextCollector, rows: RowStyle = "sparing"): string[] {
  switch (node.type) {
    case "paragraph":
    case "heading":
      return [collector.add(node.children)];
    case "list":
      return linesOfList(node, collector, rows);
    case "table":
      return linesOfTable(node, collector, rows);
    case "code":
      return node.value.split("\n");
    case "html":
      return [collector.add([node])];
    case "blockquote":
      return node.children.flatMap((child) => linesOf(child, collector, rows));
    default:
      return [];
  }
}

function linesOfList(list: List, collector: TextCollector, rows: RowStyle): string[] {
  return list.children.flatMap((item) => linesOfItem(item, collector, rows));
}

/**
 * An item's own paragraphs are one line; what is nested in it follows on lines of its own or, where rows are labelled
 * too and it is brief, behind it: `Fruit: apples; pears`.
 */
function linesOfItem(item: ListItem, collector: TextCollector, rows: RowStyle): string[] {
  const own: string[] = [];
  const nested: string[] = [];
  for (const child of item.children) {
    if (child.type === "paragraph" && nested.length === 0) own.push(...linesOf(child, collector, rows));
    else nested.push(...linesOf(child, collector, rows));
  }
  const line = own.join(" ");
  return rows === "labelled" && areBrief(nested) && line !== ""
    ? [`${line.replace(TRAILING_COLON, "")}: ${nested.join("; ")}`]
    : [line, ...nested];
}

/** Whether nested items are words rather than sentences, and so few that they fit on the line of what they belong to. */
function areBrief(nested: readonly string[]): boolean {
  const all = nested.join("; ");
  return (
    nested.length > 0 && all.length <= LONGEST_ON_ONE_LINE && !nested.some((item) => NOT_BRIEF.test(unmarked(item)))
  );
}

function linesOfTable(table: Table, collector: TextCollector, style: RowStyle): string[] {
  const [header, ...rows] = table.children;
  const names = header === undefined ? [] : cellsOf(header, collector);
  const line = style === "labelled" ? labelledRow : sparingRow;
  const lines = rows.map((row) => line(cellsOf(row, collector), names.map(unmarked)));
  // A header is said with many rows, and its footnotes once.
  return lines.map((text, index) => (index === 0 ? markersIn(names.join("")) + text : text));
}

/** `Species: Honeybee; Weight: 0.1 g`. Empty cells are left out, and a cell without a header stands alone. */
function labelledRow(cells: readonly string[], names: readonly string[]): string {
  if (names.every((name) => name === "")) return sparingRow(cells, names);
  return cells
    .flatMap((cell, index) => {
      const name = (names[index] ?? "").replace(TRAILING_COLON, "");
      if (cell === "") return [];
      return name === "" ? cell : `${name}: ${cell}`;
    })
    .join("; ");
}

/**
 * `Hessen: Population 6 million; Area 21,115 km²`: with more than two columns each cell is named by its header, with
 * two the second cell speaks for itself. Empty cells are left out.
 */
function sparingRow([first = "", ...others]: readonly string[], names: readonly string[]): string {
  const named = others.flatMap((cell, index) => {
    if (cell === "") return [];
    const name = names[index + 1] ?? "";
    return names.length > 2 && name !== "" ? `${name} ${cell}` : cell;
  });
  if (named.length === 0) return first;
  return first === "" ? named.join("; ") : `${first}: ${named.join("; ")}`;
}

/** The header's words, which the lines of a table with one or two columns do not repeat where it is written sparingly. */
export function unrepeatedHeader(table: Table, collector: TextCollector): string[] {
  const header = table.children[0];
  if (header === undefined || header.children.length > 2) return [];
  return cellsOf(header, collector).filter((cell) => cell !== "");
}

function cellsOf(row: TableRow, collector: TextCollector): string[] {
  return row.children.map((cell) => cleanLine(collector.add(cell.children)));
}
