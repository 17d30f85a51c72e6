import type { types } from "@slack/bolt";
import { escapedText } from "../escape.ts";
import { LIMITS } from "../limits.ts";
import { clipText } from "../split-text.ts";
import { isVisible } from "./elements.ts";

/** What is posted, but for where. */
export type SlackMessage = {
  /** For notifications and screen readers. */
  readonly text: string;
  readonly blocks: types.KnownBlock[];
  readonly unfurl_links: false;
  readonly unfurl_media: false;
};

/** `words` are what the message says, as plain text of any length. */
export function message(words: string, blocks: readonly types.KnownBlock[]): SlackMessage {
  // An entity must not be cut in two: so much is left that the longest of them fit.
  const text = escapedText(clipText(words, LIMITS.fallbackText));
  return {
    text: isVisible(text) ? (text.length <= LIMITS.fallbackText ? text : shortened(words)) : "…",
    blocks: [...blocks],
    unfurl_links: false,
    unfurl_media: false,
  };
}

/** The longest entity, `&amp;`, has five letters. */
function shortened(words: string): string {
  return escapedText(clipText(words, Math.floor(LIMITS.fallbackText / 5)));
}

/** What Slack counts of blocks, taken high: the bytes of their JSON. */
export function sizeOf(blocks: unknown): number {
  return Buffer.byteLength(JSON.stringify(blocks));
}
