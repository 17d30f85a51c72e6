/**
 * Nothing that people, documents or models write may act in Slack: ping somebody, open a link, hide a control. Blocks
 * take such text as `plain_text`, which Slack does not parse; the functions here make it safe wherever else it goes,
 * and twice safe there.
 */

/**
 * Controls but newlines, tabs and carriage returns; what turns the reading order of the text around it (UAX #9); byte
 * order marks and tag characters. Joiners and direction marks stay: Arabic and emoji need them.
 */
const HARMFUL =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;

/** Nobody sees it, and what it stands in is no longer one word: WORD JOINER. */
const JOINER = "\u2060";

/** What Slack begins a mention, a link or a special word with, were it to parse the text. */
const CONTROL_BEGINNING = /<(?=[@#!\p{L}/])/gu;

/** The beginning of an address, with a scheme or without one. */
const ADDRESS = /(?<=\p{L}:)(?=\/\/)|(?<=mailto:)|(?<=[\p{L}\p{N}-]\.)(?=\p{L}{2,})/giu;

/** `@here`, `@channel`, `@everyone`. */
const BROADCAST = /@(?=here|channel|everyone|group)/giu;

/** A text from outside with nothing in it but what a reader sees, on lines. Valid Unicode. */
export function visibleText(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replace(/\r\n?|[\u0085\u2028\u2029]/gu, "\n")
    .replace(/\t/gu, "  ")
    .replace(HARMFUL, "");
}

/** For `plain_text` elements: reads the same, and would not act even where it is parsed. */
export function inertText(text: string): string {
  return visibleText(text).replace(CONTROL_BEGINNING, `<${JOINER}`);
}

/**
 * For a message's `text`, which Slack parses as mrkdwn: `&`, `<` and `>` as entities
 * (docs.slack.dev/messaging/formatting-message-text), addresses and broadcasts broken, since it links and resolves them
 * by itself.
 */
export function escapedText(text: string): string {
  return entities(withoutAddresses(visibleText(text)));
}

const MARKDOWN = /[\\`*_~[\]()#|!]/gu;
/** What makes a line a list, a heading or a rule only where the line begins with it. */
const LINE_BEGINNING = /^(\s*)([-+=]|\d+(?=[.)]))/gmu;

/** For streamed text, which Slack reads as Markdown: shows the letters that it is given, no links. */
export function escapedMarkdown(text: string): string {
  return entities(
    withoutAddresses(visibleText(text)).replace(MARKDOWN, "\\$&").replace(LINE_BEGINNING, `$1${JOINER}$2`),
  );
}

function entities(text: string): string {
  return text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;");
}

function withoutAddresses(text: string): string {
  return text.replace(ADDRESS, JOINER).replace(BROADCAST, `@${JOINER}`);
}
