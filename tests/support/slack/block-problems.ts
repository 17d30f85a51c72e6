import { LIMITS } from "../../../src/entrypoints/slack/limits.ts";

type Fields = Readonly<Record<string, unknown>>;

/** What of a text is left to be acted on where Slack parses it: mentions, links, special words. */
const LIVE = /<[@#!\p{L}/][^>]*>/u;

/** Blocks that a container takes, in Slack's documentation and in its validator alike. */
const IN_CONTAINER = new Set(["section", "actions", "context", "divider", "header", "image", "table", "video"]);

/** Every reason for which Slack would refuse a message or view, or show something live in it; none when all is well. */
export function blockProblems(blocks: readonly object[], surface: "message" | "view"): string[] {
  const most = surface === "message" ? LIMITS.messageBlocks : LIMITS.viewBlocks;
  const bytes = Buffer.byteLength(JSON.stringify(blocks));
  const flat = blocks.flatMap((block) => [block as Fields, ...listOf((block as Fields)["child_blocks"])]);
  return [
    ...over("blocks", flat.length, most),
    ...over("bytes", bytes, surface === "message" ? LIMITS.messageBytes : LIMITS.viewBytes),
    ...flat.flatMap((block) => [...blockProblem(block), ...partProblems(block)]),
    ...over("table text", tableText(flat), LIMITS.tableText),
  ];
}

function blockProblem(block: Fields): string[] {
  switch (block["type"]) {
    case "section":
      return textProblems(block["text"], LIMITS.sectionText);
    case "header":
      return textProblems(block["text"], LIMITS.headerText);
    case "context":
      return [
        ...countProblems("context", block["elements"], LIMITS.contextElements),
        ...listOf(block["elements"]).flatMap((element) => textProblems(element, LIMITS.contextText)),
      ];
    case "actions": {
      const ids = listOf(block["elements"]).map((element) => element["action_id"]);
      return [
        ...countProblems("actions", block["elements"], LIMITS.actionsElements),
        ...(new Set(ids).size === ids.length ? [] : ["two elements of a block share an action_id"]),
      ];
    }
    case "container":
      return [
        ...countProblems("container", block["child_blocks"], LIMITS.containerBlocks),
        ...textProblems(block["title"], LIMITS.containerTitle),
        ...(block["subtitle"] === undefined ? [] : textProblems(block["subtitle"], LIMITS.containerTitle)),
        ...listOf(block["child_blocks"])
          .filter(({ type }) => !IN_CONTAINER.has(String(type)))
          .map(({ type }) => `a container does not take ${String(type)}`),
      ];
    case "data_table": {
      const rows = block["rows"] as readonly (readonly Fields[])[];
      const widths = new Set(rows.map(({ length }) => length));
      return [
        ...over("table rows", rows.length - 1, LIMITS.tableRows),
        ...(rows.length < 2 ? ["a table without a row"] : []),
        ...(widths.size > 1 ? ["rows of different width"] : []),
        ...over("table columns", Math.max(...widths), LIMITS.tableColumns),
        ...rows.flat().flatMap(({ text }) => (String(text).trim() === "" ? ["an empty cell"] : [])),
        ...(String(block["caption"]).trim() === "" ? ["a table without a caption"] : []),
      ];
    }
    case "input":
      return textProblems(block["label"], LIMITS.inputLabel);
    case "context_actions":
      return countProblems("context_actions", block["elements"], 5);
    case "rich_text":
    case "divider":
      return [];
    default:
      return [`an unexpected block ${String(block["type"])}`];
  }
}

/** Whatever stands in a block at any depth: ids, values, labels, options, and texts that Slack parses. */
function partProblems(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(partProblems);
  if (part === null || typeof part !== "object") return [];
  const fields = part as Fields;
  const isElement = fields["action_id"] !== undefined;
  return [
    ...(fields["type"] === "mrkdwn" ? ["text that Slack parses"] : []),
    ...(fields["type"] === "plain_text" && LIVE.test(String(fields["text"])) ? ["a control in plain text"] : []),
    ...["link", "user", "channel", "broadcast", "usergroup"].filter((type) => fields["type"] === type),
    ...(fields["url"] === undefined ? [] : ["an address"]),
    ...over("action_id", lengthOf(fields["action_id"]), LIMITS.actionId),
    ...over("block_id", lengthOf(fields["block_id"]), LIMITS.blockId),
    ...(fields["type"] === "button" ? textProblems(fields["text"], LIMITS.buttonText) : []),
    ...(isElement && typeof fields["value"] === "string"
      ? over("value", fields["value"].length, LIMITS.buttonValue)
      : []),
    ...over("accessibility_label", lengthOf(fields["accessibility_label"]), LIMITS.buttonText),
    ...(fields["options"] === undefined ? [] : optionProblems(listOf(fields["options"]))),
    ...Object.entries(fields)
      .filter(([name]) => name !== "child_blocks")
      .flatMap(([, inner]) => partProblems(inner)),
  ];
}

function optionProblems(options: readonly Fields[]): string[] {
  return [
    ...over("options", options.length, LIMITS.selectOptions),
    ...(options.length === 0 ? ["a menu without choices"] : []),
    ...options.flatMap(({ text, value }) => [
      ...textProblems(text, LIMITS.optionText),
      ...over("option value", String(value).length, LIMITS.optionValue),
    ]),
  ];
}

function textProblems(text: unknown, limit: number): string[] {
  const { text: words } = text as { readonly text: string };
  return [...over("text", words.length, limit), ...(words.trim() === "" ? ["an empty text"] : [])];
}

function tableText(blocks: readonly Fields[]): number {
  return blocks
    .flatMap(({ rows }) => (rows === undefined ? [] : (rows as readonly (readonly Fields[])[]).flat()))
    .reduce((sum, { text }) => sum + String(text).length, 0);
}

function lengthOf(text: unknown): number {
  return typeof text === "string" ? text.length : 0;
}

function countProblems(what: string, list: unknown, limit: number): string[] {
  const { length } = listOf(list);
  return length === 0 ? [`an empty ${what}`] : over(what, length, limit);
}

function listOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? (value as readonly Fields[]) : [];
}

function over(what: string, count: number, limit: number): string[] {
  return count > limit ? [`${what}: ${count} of ${limit}`] : [];
}
