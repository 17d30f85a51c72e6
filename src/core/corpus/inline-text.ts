import type { PhrasingContent } from "mdast";
import { cleanLine } from "../text/clean.ts";
import { parseHtml } from "./html.ts";

/** A passage's text with the footnotes that its sentences name, by where their markers stood. */
export type MarkedText = {
  readonly text: string;
  /** `offset` is where in `text` the marker stood, in UTF-16 units. */
  readonly references: readonly { readonly id: string; readonly offset: number }[];
};

/** Stands for a footnote marker until the text is clean; a noncharacter, which no text may use for itself. */
const MARKER = "\uFDD0";
/** `[^4]` that Markdown leaves as text since no definition of that name exists. */
const UNDEFINED_REFERENCE = /\[\^([^\]\s]+)\]/g;
const CLOSES = /^[\s.,;:!?…)\]»”’،؛؟]/;

/** Collects one block's text line by line, together with what is not text: footnotes and comments. */
export type TextCollector = {
  readonly add: (nodes: readonly PhrasingContent[]) => string;
  readonly finish: (lines: readonly string[]) => MarkedText;
  /** Footnote names without a definition. */
  readonly undefinedReferences: readonly string[];
  /** Texts of comments inside the block. */
  readonly comments: readonly string[];
};

export function createTextCollector(): TextCollector {
  const ids: string[] = [];
  const undefinedReferences: string[] = [];
  const comments: string[] = [];

  function textOf(node: PhrasingContent): string {
    switch (node.type) {
      case "text":
        return withoutUndefined(unmarked(node.value));
      case "inlineCode":
        return unmarked(node.value);
      case "break":
        return " ";
      case "image":
      case "imageReference":
        return unmarked(node.alt ?? "");
      case "footnoteReference":
        ids.push(node.identifier);
        return MARKER;
      case "html": {
        const html = parseHtml(node.value);
        comments.push(...html.comments);
        return unmarked(html.text);
      }
      default:
        return node.children.map(textOf).join("");
    }
  }

  function withoutUndefined(value: string): string {
    return value.replace(UNDEFINED_REFERENCE, (_, id: string) => {
      undefinedReferences.push(id);
      return "";
    });
  }

  return {
    add: (nodes) => nodes.map(textOf).join(""),
    finish: (lines) => finish(lines, ids),
    undefinedReferences,
    comments,
  };
}

/** The text without the markers of footnotes. */
export function unmarked(value: string): string {
  return value.replaceAll(MARKER, "");
}

/** The markers alone, for a place where they stand once. */
export function markersIn(value: string): string {
  return MARKER.repeat(value.split(MARKER).length - 1);
}

/** Cleans the lines, drops empty ones and takes the markers out, with the space before a stop that they leave. */
function finish(lines: readonly string[], ids: readonly string[]): MarkedText {
  const references: { id: string; offset: number }[] = [];
  let next = 0;
  let text = "";
  for (const line of lines) {
    const [head = "", ...tails] = cleanLine(line).split(MARKER);
    const start = text === "" ? 0 : text.length + 1;
    let clean = head;
    for (const tail of tails) {
      if (CLOSES.test(tail) || tail === "") clean = clean.trimEnd();
      const id = ids[next++];
      if (id !== undefined) references.push({ id, offset: start + clean.length });
      clean += clean === "" ? tail.trimStart() : tail;
    }
    clean = clean.trimEnd();
    if (clean !== "") text += text === "" ? clean : `\n${clean}`;
  }
  return { text, references };
}
