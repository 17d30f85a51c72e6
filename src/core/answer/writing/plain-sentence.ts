import { cleanLine } from "../../text/clean.ts";

const LINK = /!?\[([^[\]\n]{0,300})\]\([^()\n]{0,500}(?:\([^()\n]{0,200}\)[^()\n]{0,200})?\)/gu;
const REFERENCE_LINK = /!?\[([^[\]\n]{1,300})\]\[[^[\]\n]{0,100}\]/gu;
/** Addresses of all kinds: what is shown must not lead anywhere but to a passage. */
const ADDRESS =
  /[a-z0-9+.-]{0,20}:\/\/\S*|\b(?:javascript|data|mailto|tel|vbscript):\S+|\bwww\.\S+|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+|\b(?:[a-z0-9-]{2,63}\.)+(?:[a-z]{2,24})(?::\d+)?\/\S*|\b(?:[a-z0-9-]{2,63}\.)+(?:com|org|net|info|biz|io|ai|app|dev|xyz|top|site|online|link|club|shop|ru|cn|tk|ml|ga|cf|gq|de|fr|tr|ma|es|eu|uk|us|co|me|to|ly|tv|zip|mov|example|test|invalid)\b/giu;
/** Addresses are gone before; what is left of these signs only ever calls somebody. */
const MENTION = /[@＠]+/gu;
const HEADING_OR_ITEM = /^\s*(?:(?:#{1,6}|>+|[-*+•‣◦–—])\s+|\d{1,2}[.)]\s+)+/u;
const EMPHASIS = /\*+|~~+|`+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu;
/** A tag that was put together from the pieces of others. */
const TAG_BEGINNING = /<+(?=[^\s\d=<])/gu;
const CELL = /\s*\|\s*/gu;
/** Escapes that some models write before marks of Markdown. */
const ESCAPE = /\\([\\`*_{}[\]()#+\-.!|<>])/gu;

/** The longest stretch that is looked at; no sentence is so long. Keeps the patterns quick. */
export const LONGEST_SENTENCE = 1_500;

/** What a model wrote as plain text on one line: without Markdown, addresses, mentions and what nobody sees. */
export function plainSentence(text: string): string {
  // First of all, since what nobody sees may stand within marks and addresses.
  const unmarked = cleanLine(text)
    .replace(ESCAPE, "$1")
    .replace(LINK, "$1")
    .replace(REFERENCE_LINK, "$1")
    .replace(ADDRESS, " ")
    .replace(HEADING_OR_ITEM, "")
    .replace(EMPHASIS, "")
    .replace(CELL, " ")
    .replace(MENTION, "")
    .replace(TAG_BEGINNING, "")
    // Once more: marks of Markdown may have stood within one.
    .replace(ADDRESS, " ");
  return cleanLine(unmarked)
    .replace(/\(\s*\)/gu, "")
    .replace(/\s+(?=[.,](?:\s|$))/gu, "")
    .trim();
}

/** Whether anything is said in it. */
export function saysSomething(text: string): boolean {
  return /\p{L}{2}/u.test(text);
}
