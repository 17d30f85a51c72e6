import type { Blockquote, FootnoteDefinition, Heading, Html, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { CORPUS_PROBLEMS as problems } from "../messages/en/corpus-problems.ts";
import { cleanLine } from "../text/clean.ts";
import type { Block, Blocks, Flaw, Footnote } from "./block.ts";
import { linesOf, unrepeatedHeader } from "./block-lines.ts";
import { parseDirective } from "./directive.ts";
import { parseHeading } from "./heading.ts";
import { parseHtml } from "./html.ts";
import { createTextCollector, type TextCollector } from "./inline-text.ts";

const ALERT = /^\[!(\w+)\]\s*/;
const LEADS_IN = /[:：]$/;
/** Quotes and lists that open a hundred levels on one line; the parser's time grows with the square of the depth. */
const TOO_DEEP = /^(?![ \t*_-]*$)(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){100}/m;

/** A paragraph of no more characters directly before a list or table is its title, whether or not it ends in a colon. */
const LONGEST_TITLE = 160;

/**
 * `edited`: written for this program, by the rules of corpus/README.md. `plain`: written for whatever else, so that
 * lists and tables are made to stand alone.
 */
export type Writing = "edited" | "plain";

/**
 * Markdown (CommonMark with GitHub's tables, footnotes and autolinks) as blocks with the lines they begin on.
 * Null when lists or quotes are nested a hundredfold, or by indentation so deep that the parser runs out of stack.
 */
export function readBlocks(markdown: string, writing: Writing): Blocks | null {
  if (TOO_DEEP.test(markdown)) return null;
  try {
    const root = fromMarkdown(markdown, {
      // A single ~ is an approximation ("~50 km"), no deletion.
      extensions: [gfm({ singleTilde: false })],
      mdastExtensions: [gfmFromMarkdown()],
    });
    const reader = createBlockReader(writing);
    reader.read(root.children);
    return reader;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function createBlockReader(writing: Writing): Blocks & { readonly read: (nodes: readonly RootContent[]) => void } {
  const blocks: Block[] = [];
  const footnotes = new Map<string, Footnote>();
  const flaws: Flaw[] = [];
  const unclosedComments: number[] = [];

  function read(nodes: readonly RootContent[], nested = false): void {
    for (let index = 0; index < nodes.length; index++) {
      const node = nodes[index];
      const next = nodes[index + 1];
      if (node === undefined) continue;
      if (node.type === "heading" && !nested) readHeading(node);
      else if (node.type === "html") readHtml(node);
      else if (node.type === "blockquote") readQuote(node);
      else if (node.type === "footnoteDefinition") readFootnote(node);
      else if (node.type === "paragraph" && next !== undefined && leadsInto(node, next, writing)) {
        readText([node, next]);
        index++;
      } else readText([node]);
    }
  }

  function readText(nodes: readonly RootContent[]): void {
    const line = lineOf(nodes[0]);
    const collector = createTextCollector();
    const lines: string[] = [];
    const terms: string[] = [];
    let leading: number | null = null;
    for (const node of nodes) {
      if (!isText(node)) continue;
      if (node.type === "list" || node.type === "table") leading = lines.length;
      lines.push(...linesOf(node, collector, writing === "edited" ? "sparing" : "labelled"));
      if (node.type === "table" && writing === "edited") terms.push(...unrepeatedHeader(node, createTextCollector()));
    }
    if (lines.length === 0) return;
    const content = collector.finish(lines);
    if (content.text === "") flaws.push({ line, ...problems.emptyPassage() });
    else blocks.push({ kind: "text", line, content, terms, leading });
    reportInside(collector, line);
  }

  function readHeading(node: Heading): void {
    const line = lineOf(node);
    const collector = createTextCollector();
    const raw = collector.finish([collector.add(node.children)]);
    const { text, slug, label, unknown } = parseHeading(raw.text);
    for (const attribute of unknown) flaws.push({ line, ...problems.unknownHeadingAttribute(attribute) });
    for (const { id } of raw.references) flaws.push({ line, ...problems.footnoteInHeading(id) });
    if (text === "") flaws.push({ line, ...problems.emptyHeading() });
    else blocks.push({ kind: "heading", line, depth: node.depth, text, slug, label });
    reportInside(collector, line);
  }

  function readHtml(node: Html): void {
    const line = lineOf(node);
    const { comments, text, unclosedComment } = parseHtml(node.value);
    if (unclosedComment) {
      unclosedComments.push(line);
      flaws.push({ line, ...problems.unclosedComment() });
    }
    for (const comment of comments) readComment(comment, line);
    const clean = cleanLine(text);
    if (clean === "") return;
    if (comments.some((comment) => parseDirective(comment) !== null))
      flaws.push({ line, ...problems.commentWithText() });
    blocks.push({ kind: "text", line, content: { text: clean, references: [] }, terms: [], leading: null });
  }

  function readComment(comment: string, line: number): void {
    const directive = parseDirective(comment);
    if (directive === null) return;
    if (directive.kind === "malformed") flaws.push({ line, ...problems.malformedDirective(directive.comment) });
    else blocks.push({ kind: "directive", line, directive });
  }

  function readQuote(node: Blockquote): void {
    const first = node.children[0];
    const opening = first?.type === "paragraph" ? first.children[0] : undefined;
    const alert = opening?.type === "text" ? opening.value.match(ALERT) : null;
    if (opening?.type !== "text" || alert === null) return read(node.children, true);

    opening.value = opening.value.slice(alert[0].length);
    if (alert[1]?.toUpperCase() === "NOTE") return readNote(node);
    flaws.push({ line: lineOf(node), ...problems.unknownAlert(alert[1] ?? "") });
    read(node.children, true);
  }

  function readNote(node: Blockquote): void {
    const line = lineOf(node);
    const collector = createTextCollector();
    const content = collector.finish([linesOf(node, collector).join(" ")]);
    if (content.text === "") flaws.push({ line, ...problems.emptyNote() });
    else blocks.push({ kind: "note", line, content });
    reportInside(collector, line);
  }

  function readFootnote(node: FootnoteDefinition): void {
    const line = lineOf(node);
    const id = node.identifier;
    const name = node.label ?? id;
    const collector = createTextCollector();
    const lines = node.children.flatMap((child) => linesOf(child, collector));
    const { text } = collector.finish([lines.join(" ")]);
    if (text === "") flaws.push({ line, ...problems.emptyFootnote(name) });
    if (footnotes.has(id)) flaws.push({ line, ...problems.footnoteTwice(name) });
    else footnotes.set(id, { line, id, name, text });
  }

  /** Comments and undefined footnotes that stood inside a block's text. */
  function reportInside(collector: TextCollector, line: number): void {
    for (const id of collector.undefinedReferences) flaws.push({ line, ...problems.undefinedFootnote(id) });
    for (const comment of collector.comments) {
      if (parseDirective(comment) === null) continue;
      flaws.push({ line, ...problems.commentWithText() });
      readComment(comment, line);
    }
  }

  return { blocks, footnotes, flaws, unclosedComments, read };
}

type TextNode = Parameters<typeof linesOf>[0];

function isText(node: RootContent): node is TextNode & RootContent {
  return (
    node.type === "paragraph" ||
    node.type === "heading" ||
    node.type === "list" ||
    node.type === "table" ||
    node.type === "code"
  );
}

/** Whether a paragraph stands directly before the list, table or code that it announces. */
function leadsInto(node: RootContent, next: RootContent, writing: Writing): boolean {
  if (node.type !== "paragraph" || !(next.type === "list" || next.type === "table" || next.type === "code"))
    return false;
  const collector = createTextCollector();
  const { text } = collector.finish([collector.add(node.children)]);
  if (LEADS_IN.test(text)) return true;
  return writing === "plain" && next.type !== "code" && text !== "" && text.length <= LONGEST_TITLE;
}

function lineOf(node: RootContent | undefined): number {
  return node?.position?.start.line ?? 1;
}
