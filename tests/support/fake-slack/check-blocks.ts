import type { Block } from "./message.ts";
import { SlackError } from "./slack-error.ts";

/** Slack's own numbers, not the app's: block-kit reference, each block's page. */
const MESSAGE_BLOCKS = 50;
const VIEW_BLOCKS = 100;
const MESSAGE_BYTES = 13_000;
const MARKDOWN_TEXT = 12_000;
const TABLE_TEXT = 10_000;

type Fields = Record<string, unknown>;
type Report = (problem: string) => void;

const BUTTONS = ["button", "workflow_button"];
const MENUS = ["static_select", "multi_static_select", "users_select", "channels_select", "conversations_select"];
const INPUTS = [
  ...MENUS,
  "multi_users_select",
  "plain_text_input",
  "radio_buttons",
  "checkboxes",
  "overflow",
  "datepicker",
];
const CONTAINED = [
  "actions",
  "context",
  "divider",
  "file",
  "header",
  "image",
  "input",
  "rich_text",
  "section",
  "table",
  "video",
];

const RULES: Record<string, (block: Fields, report: Report) => void> = {
  section({ text, fields, accessory }, report) {
    if (text === undefined && fields === undefined) report("section: text or fields missing");
    if (text !== undefined) checkText(text, 3000, "section text", report);
    list(fields, 10, "section fields", report).forEach((field) => checkText(field, 2000, "section field", report));
    if (accessory !== undefined) checkElement(accessory as Fields, report);
  },
  header: ({ text }, report) => checkText(text, 150, "header text", report, "plain_text"),
  divider: () => undefined,
  context: ({ elements }, report) =>
    required(elements, 10, "context elements", report).forEach((element) => {
      if (element.type !== "image") checkText(element, 3000, "context text", report);
    }),
  actions: ({ elements }, report) =>
    required(elements, 25, "actions elements", report).forEach((element) => checkElement(element, report)),
  context_actions: ({ elements }, report) =>
    required(elements, 5, "context_actions elements", report).forEach((element) => {
      if (!["feedback_buttons", "icon_button"].includes(String(element.type))) report("context_actions: element type");
    }),
  markdown: ({ text }, report) => checkString(text, MARKDOWN_TEXT, "markdown text", report),
  image({ image_url, slack_file, alt_text }, report) {
    if (image_url === undefined && slack_file === undefined) report("image: no image");
    checkString(alt_text, 2000, "alt_text", report);
  },
  input({ label, element }, report) {
    checkText(label, 2000, "input label", report, "plain_text");
    checkElement((element ?? {}) as Fields, report);
  },
  rich_text: ({ elements }, report) => void required(elements, Infinity, "rich_text elements", report),
  table: ({ rows }, report) => checkRows(rows, 100, report),
  data_table({ rows, caption }, report) {
    checkString(caption, Infinity, "caption", report);
    checkRows(rows, 101, report);
  },
  container({ title, rich_text_title, child_blocks }, report) {
    if (rich_text_title === undefined) checkText(title, 150, "container title", report, "plain_text");
    required(child_blocks, 10, "container child_blocks", report).forEach((child) => {
      if (!CONTAINED.includes(String(child.type))) report(`container: no ${String(child.type)} inside`);
      checkBlock(child, report);
    });
  },
};

/** @throws SlackError `invalid_blocks` or `msg_blocks_too_long`, with messages as Slack words them. */
export function checkBlocks(blocks: unknown, surface: "message" | "view"): Block[] {
  const problems: string[] = [];
  const found: Fields[] = [];
  if (!Array.isArray(blocks)) throw new SlackError("invalid_blocks_format");
  if (blocks.length > (surface === "message" ? MESSAGE_BLOCKS : VIEW_BLOCKS))
    problems.push("no more than the allowed items [json-pointer:/blocks]");
  blocks.forEach((block: Fields, index) => {
    found.push(block);
    checkBlock(block, (problem) => problems.push(`${problem} [json-pointer:/blocks/${index}]`));
  });
  const ids = found.map(({ block_id }) => block_id).filter((id) => id !== undefined);
  if (new Set(ids).size < ids.length) problems.push("block_id is used twice");
  if (surface === "view" && found.some(({ type }) => ["markdown", "context_actions"].includes(String(type))))
    problems.push("unsupported type in a view");
  if (tableText(found) > TABLE_TEXT) problems.push("tables hold more than 10000 characters");
  if (problems.length > 0) {
    const messages = problems.map((problem) => `[ERROR] ${problem}`);
    throw new SlackError("invalid_blocks", { errors: problems, response_metadata: { messages } });
  }
  if (surface === "message" && Buffer.byteLength(JSON.stringify(blocks)) > MESSAGE_BYTES)
    throw new SlackError("msg_blocks_too_long");
  return blocks as Block[];
}

function checkBlock(block: Fields, report: Report): void {
  const rule = RULES[String(block?.type)];
  if (rule === undefined) report(`unsupported type: ${String(block?.type)}`);
  else rule(block, report);
  if (block?.block_id !== undefined) checkString(block.block_id, 255, "block_id", report);
}

function checkElement(element: Fields, report: Report): void {
  const type = String(element.type);
  if (!BUTTONS.includes(type) && !INPUTS.includes(type)) report(`unsupported element: ${type}`);
  if (element.action_id !== undefined) checkString(element.action_id, 255, "action_id", report);
  if (type === "button") {
    checkText(element.text, 75, "button text", report, "plain_text");
    if (element.value !== undefined) checkString(element.value, 2000, "button value", report);
    if (element.url !== undefined) checkString(element.url, 3000, "button url", report);
  }
  if (element.placeholder !== undefined) checkText(element.placeholder, 150, "placeholder", report, "plain_text");
  list(element.options, 100, "options", report).forEach((option) => {
    checkText(option.text, 75, "option text", report);
    checkString(option.value, 150, "option value", report);
  });
}

function checkRows(rows: unknown, limit: number, report: Report): void {
  const width = Array.isArray(rows) && Array.isArray(rows[0]) ? rows[0].length : 0;
  (Array.isArray(rows) ? rows : []).forEach((row: unknown) => {
    if (!Array.isArray(row) || row.length > 20 || row.length !== width) report("table row: number of cells");
    list(row, 20, "cells", report).forEach((cell) => {
      if (cell.type === "raw_text") checkString(cell.text, Infinity, "cell text", report);
    });
  });
  required(rows, limit, "rows", report);
}

function tableText(blocks: Fields[]): number {
  const rows = blocks.flatMap((block) => (Array.isArray(block?.rows) ? (block.rows as Fields[][]) : []));
  return rows.flat().reduce((sum, cell) => sum + [...((cell?.text as string | undefined) ?? "")].length, 0);
}

function checkText(text: unknown, limit: number, what: string, report: Report, only?: string): void {
  const { type, text: value, emoji } = (text ?? {}) as Fields;
  if (type !== "plain_text" && (type !== "mrkdwn" || only !== undefined)) report(`${what}: not a text object`);
  if (type === "mrkdwn" && emoji !== undefined) report(`${what}: emoji is for plain_text only`);
  checkString(value, limit, what, report);
}

function checkString(value: unknown, limit: number, what: string, report: Report): void {
  if (typeof value !== "string" || value.length === 0) report(`${what}: missing or empty`);
  else if ([...value].length > limit) report(`${what}: must be less than ${limit + 1} characters`);
}

function list(value: unknown, limit: number, what: string, report: Report): Fields[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) report(`${what}: not a list`);
  const items = Array.isArray(value) ? (value as Fields[]) : [];
  if (items.length > limit) report(`${what}: no more than ${limit}`);
  return items;
}

function required(value: unknown, limit: number, what: string, report: Report): Fields[] {
  const items = list(value, limit, what, report);
  if (items.length === 0) report(`${what}: none`);
  return items;
}
