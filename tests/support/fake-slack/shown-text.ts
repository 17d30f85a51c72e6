import type { Block, Message } from "./message.ts";

type Node = Record<string, unknown>;

/** A message as a person reads it, line by line: its blocks, or its text when there are none. */
export function shownText(message: Pick<Message, "text" | "blocks"> & { streamed?: boolean }): string {
  const lines = message.blocks.flatMap(blockLines);
  const words = message.streamed === true ? unescapeMarkdown(message.text) : message.text;
  const standsAbove = message.streamed === true || !message.blocks.some(isProse);
  return (lines.length > 0 ? [...(standsAbove ? [words] : []), ...lines] : [words])
    .filter((line) => line !== "")
    .join("\n");
}

function unescapeMarkdown(text: string): string {
  return unescape(text)
    .replace(/\\([\\`*_{}[\]()#+\-.!|~<>&])/gu, "$1")
    .trim();
}

const isProse = ({ type }: Block) =>
  ["markdown", "section", "header", "container", "data_table", "rich_text"].includes(type);

function blockLines(block: Block | Node): string[] {
  const { type, text, elements, fields, accessory, title, subtitle, child_blocks, rows, caption, label, alt_text } =
    block as Node;
  switch (type) {
    case "divider":
      return ["────"];
    case "header":
      return [`# ${leaf(text)}`];
    case "actions":
    case "context_actions":
      return [(elements as Node[]).map(control).join(" ")];
    case "context":
      return [(elements as Node[]).map(leaf).join("  ")];
    case "container":
      return [
        `▸ ${leaf(title)} ${leaf(subtitle)}`.trim(),
        ...(child_blocks as Node[])
          .flatMap(blockLines)
          .flatMap((line) => line.split("\n"))
          .map((line) => `  ${line}`),
      ];
    case "table":
    case "data_table":
      return [leaf(caption), ...(rows as Node[][]).map((row) => `| ${row.map(leaf).join(" | ")} |`)];
    case "input":
      return [`${leaf(label)}: ____`];
    case "image":
      return [`[image: ${leaf(alt_text)}]`];
    case "rich_text":
      return [leaf(block)];
    default:
      return [
        leaf(text),
        ...(Array.isArray(fields) ? fields.map(leaf) : []),
        accessory === undefined ? "" : control(accessory as Node),
      ];
  }
}

function control(element: Node): string {
  if (element.type === "feedback_buttons")
    return `[${leaf((element.positive_button as Node).text)}] [${leaf((element.negative_button as Node).text)}]`;
  const options = Array.isArray(element.options)
    ? (element.options as Node[]).map((option) => leaf(option.text)).join(" / ")
    : "";
  return `[${leaf(element.text) || leaf(element.placeholder) || options || String(element.type)}]`;
}

/** The text of a text object, a table's cell or a rich text, without what stands around it. */
function leaf(node: unknown): string {
  if (typeof node === "string") return unescape(node);
  if (Array.isArray(node)) return node.map(leaf).join("");
  if (typeof node !== "object" || node === null) return "";
  const { text, elements, value } = node as Node;
  return leaf(text ?? elements ?? (value === undefined ? "" : `${value as number}`));
}

function unescape(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}
