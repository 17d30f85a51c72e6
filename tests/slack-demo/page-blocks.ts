import type { Message } from "../support/fake-slack/message.ts";

type Node = Readonly<Record<string, unknown>>;

/** Text for a page, with nothing in it that a browser would take for its own. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

/** Blocks as HTML that looks like what Slack makes of them. Buttons are drawn; nothing can be clicked but what unfolds. */
export function blocksHtml(blocks: Message["blocks"]): string {
  return blocks.map(blockHtml).join("\n");
}

function blockHtml(block: Node): string {
  const { type, elements, text, accessory, fields } = block;
  switch (type) {
    case "divider":
      return "<hr>";
    case "header":
      return `<h4>${wordsOf(text)}</h4>`;
    case "context":
      return `<p class="small">${list(elements).map(wordsOf).join(" ")}</p>`;
    case "actions":
    case "context_actions":
      return `<p class="controls">${list(elements).map(controlHtml).join(" ")}</p>`;
    case "container":
      return containerHtml(block);
    case "table":
    case "data_table":
      return tableHtml(block);
    case "input":
      return inputHtml(block);
    case "rich_text":
      return `<p>${richText(block)}</p>`;
    case "section":
    case "markdown": {
      const beside = isNode(accessory) ? `<p class="controls">${controlHtml(accessory)}</p>` : "";
      return `<p>${[wordsOf(text), ...list(fields).map(wordsOf)].filter((each) => each !== "").join("<br>")}</p>${beside}`;
    }
    default:
      return `<p class="small">[${escapeHtml(String(type))}]</p>`;
  }
}

function containerHtml({ title, subtitle, child_blocks: children }: Node): string {
  const head = `<summary><b>${wordsOf(title)}</b> <span class="small">${wordsOf(subtitle)}</span></summary>`;
  return `<details open>${head}${list(children).map(blockHtml).join("\n")}</details>`;
}

function tableHtml({ caption, rows }: Node): string {
  const [head = [], ...body] = (Array.isArray(rows) ? rows : []) as readonly (readonly Node[])[];
  const row = (cells: readonly Node[], tag: "td" | "th") =>
    `<tr>${cells.map((cell) => `<${tag}>${wordsOf(cell)}</${tag}>`).join("")}</tr>`;
  const title = caption === undefined ? "" : `<caption>${wordsOf(caption)}</caption>`;
  const rest = body.map((cells) => row(cells, "td")).join("");
  return `<div class="table"><table>${title}<thead>${row(head, "th")}</thead><tbody>${rest}</tbody></table></div>`;
}

function inputHtml({ label, hint }: Node): string {
  const note = hint === undefined ? "" : `<p class="small">${wordsOf(hint)}</p>`;
  return `<p><b>${wordsOf(label)}</b></p><p class="field"></p>${note}`;
}

function controlHtml(element: Node): string {
  const button = (words: string, style = "") => `<span class="button${style}">${words}</span>`;
  if (element["type"] === "feedback_buttons") {
    const { positive_button: good, negative_button: bad } = element as {
      positive_button?: Node;
      negative_button?: Node;
    };
    return `${button(`👍 ${wordsOf(good?.["text"])}`)} ${button(`👎 ${wordsOf(bad?.["text"])}`)}`;
  }
  const isMenu = Array.isArray(element["options"]);
  const chosen = (element["initial_option"] as Node | undefined)?.["text"] ?? element["placeholder"];
  if (isMenu) return button(`${wordsOf(chosen)} ▾`);
  return button(wordsOf(element["text"]), element["style"] === "danger" ? " danger" : "");
}

/** The words of a text object, a table's cell or a rich text. */
function wordsOf(node: unknown): string {
  if (typeof node === "string") return escapeHtml(unescapeSlack(node));
  if (Array.isArray(node)) return node.map(wordsOf).join("");
  if (!isNode(node)) return "";
  if (node["type"] === "rich_text") return richText(node);
  const { text, elements, value } = node;
  return wordsOf(text ?? elements ?? (typeof value === "number" ? `${value}` : ""));
}

function richText(node: unknown): string {
  if (Array.isArray(node)) return node.map(richText).join("");
  if (!isNode(node)) return "";
  const { type, elements, text, style, name } = node;
  const inner = Array.isArray(elements) ? elements.map(richText).join(type === "rich_text" ? "<br>" : "") : "";
  switch (type) {
    case "rich_text_list":
      return list(elements)
        .map((each) => `<br>• ${richText(each)}`)
        .join("");
    case "rich_text_quote":
      return `<q>${inner}</q>`;
    case "emoji":
      return `:${escapeHtml(String(name))}:`;
    case "text":
    case "link": {
      const { bold = false, italic = false } = isNode(style) ? style : {};
      const words = wordsOf(text);
      return `${bold === true ? "<b>" : ""}${italic === true ? "<i>" : ""}${words}${italic === true ? "</i>" : ""}${bold === true ? "</b>" : ""}`;
    }
    default:
      return inner;
  }
}

/** Slack keeps these three as entities in its own texts. */
function unescapeSlack(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

function list(value: unknown): readonly Node[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
