import type { BlockContent, DefinitionContent, List, ListItem, Table, TableRow } from "mdast";
import { cleanLine } from "../text/clean.ts";
import type { TextCollector } from "./inline-text.ts";

type Node = BlockContent | DefinitionContent;

/** A block as lines of text: one for a paragraph, one an item for a list, one a row for a table. */
export function linesOf(node: Node, collector: TextCollector): string[] {
  switch (node.type) {
    case "paragraph":
    case "heading":
      return [collector.add(node.children)];
    case "list":
      return linesOfList(node, collector);
    case "table":
      return linesOfTable(node, collector);
    case "code":
      return node.value.split("\n");
    case "html":
      return [collector.add([node])];
    case "blockquote":
      return node.children.flatMap((child) => linesOf(child, collector));
    default:
      return [];
  }
}

function linesOfList(list: List, collector: TextCollector): string[] {
  return list.children.flatMap((item) => linesOfItem(item, collector));
}

/** An item's own paragraphs are one line; what is nested in it follows on lines of its own. */
function linesOfItem(item: ListItem, collector: TextCollector): string[] {
  const own: string[] = [];
  const nested: string[] = [];
  for (const child of item.children) {
    if (child.type === "paragraph" && nested.length === 0) own.push(...linesOf(child, collector));
    else nested.push(...linesOf(child, collector));
  }
  return [own.join(" "), ...nested];
}

/**
 * `Hessen: Population 6 million; Area 21,115 km²`: with more than two columns each cell is named by its header, with
 * two the second cell speaks for itself. Empty cells are left out.
 */
function linesOfTable(table: Table, collector: TextCollector): string[] {
  const [header, ...rows] = table.children;
  const names = header === undefined ? [] : cellsOf(header, collector);
  return rows.map((row) => {
    const [first = "", ...others] = cellsOf(row, collector);
    const named = others.flatMap((cell, index) => {
      if (cell === "") return [];
      const name = names[index + 1] ?? "";
      return names.length > 2 && name !== "" ? `${name} ${cell}` : cell;
    });
    if (named.length === 0) return first;
    return first === "" ? named.join("; ") : `${first}: ${named.join("; ")}`;
  });
}

/** The header's words, which the lines of a table with one or two columns do not repeat. */
export function unrepeatedHeader(table: Table, collector: TextCollector): string[] {
  const header = table.children[0];
  if (header === undefined || header.children.length > 2) return [];
  return cellsOf(header, collector).filter((cell) => cell !== "");
}

function cellsOf(row: TableRow, collector: TextCollector): string[] {
  return row.children.map((cell) => cleanLine(collector.add(cell.children)));
}
