import type { Message } from "./message.ts";

/** What would ping or lead somewhere: `<@U1>`, `<!channel>`, `<#C1>`, `<https://…|…>`, or a bare address. */
const IN_MRKDWN =
  /<(?:@[UW][A-Z0-9]+|!(?:channel|here|everyone|subteam\^[^>]*)|#C[A-Z0-9]+|(?:https?|mailto|tel|slack):[^>]+)(?:\|[^>]*)?>|https?:\/\/[^\s<>|)]+/giu;
const LINK_IN_MARKDOWN = /\[[^\]]*\]\([^)]*\)/gu;

type Node = { type?: unknown; text?: unknown; url?: unknown } & Record<string, unknown>;

/** Every live control of a message, as it was written. A plain_text object holds none. */
export function liveControls({ text, blocks }: Pick<Message, "text" | "blocks">): string[] {
  const inBlocks = blocks.flatMap((block) => controlsOf(block as Node));
  // Beside blocks the text is for notifications; its mentions ping all the same.
  const inText = text.match(IN_MRKDWN) ?? [];
  const links = blocks.length === 0 ? [] : inText.filter((each) => !/^<[@!#]/u.test(each));
  return [...inText.filter((each) => !links.includes(each)), ...inBlocks];
}

function controlsOf(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(controlsOf);
  if (typeof node !== "object" || node === null) return [];
  const { type, text, url, user_id, range, ...rest } = node as Node;
  const own: string[] = [];
  if (typeof text === "string" && type === "mrkdwn") own.push(...(text.match(IN_MRKDWN) ?? []));
  if (typeof text === "string" && type === "markdown")
    own.push(...(text.match(IN_MRKDWN) ?? []), ...(text.match(LINK_IN_MARKDOWN) ?? []));
  if (typeof url === "string") own.push(url);
  if (type === "user" || type === "broadcast") own.push(`${type}:${(user_id ?? range) as string}`);
  return [...own, ...controlsOf(typeof text === "object" ? text : []), ...Object.values(rest).flatMap(controlsOf)];
}
