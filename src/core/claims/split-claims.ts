import { cleanLine } from "../text/clean.ts";
import { splitSentences } from "../text/sentences.ts";
import { tokenize } from "../text/tokens.ts";
import { ENGLISH_STOP_WORDS } from "../languages/english/english-stop-words.ts";

/** The claims of a message, as they stand in it, and how many more there are than are looked at. */
export type SplitClaims = { readonly claims: readonly string[]; readonly more: number };

/** What a reader of the reply can take in. */
export const MOST_CLAIMS = 12;
/** Characters of a message that are read; chat programs allow more, nobody claims as much. */
const LONGEST_MESSAGE = 20_000;
/** With fewer words that say something, nothing is claimed. */
const LEAST_WORDS = 2;

const CODE_BLOCK = /```[\s\S]*?(?:```|$)/gu;
const CODE = /`[^`\n]*`/gu;
/** `<@U1>`, `<#C1|name>`, `<!here>`; links keep the words that they are shown with. */
const MENTION = /<[@#!][^<>\n]*>/gu;
const LINK = /<(?:https?|mailto|tel):[^<>|\n]*(?:\|([^<>\n]*))?>/gu;
const ADDRESS = /\b(?:https?:\/\/|www\.|mailto:)\S+/gu;
const NAMED_PERSON = /(?<![\p{L}\p{N}])@[\p{L}\p{N}._-]+/gu;
const EMOJI = /(?<![\p{L}\p{N}]):[a-z0-9_+'-]{2,50}:(?::skin-tone-\d:)?|\p{Extended_Pictographic}\uFE0F?/gu;
const LINE_OPENING = /^[^\S\n]*(?:(?:>|&gt;)+|[-*•◦–—](?=\s)|\d{1,2}[.)](?=\s))[^\S\n]*/gmu;
const EMPHASIS = /(?<![\p{L}\p{N}])[*_~]+(?=\S)|(?<=\S)[*_~]+(?![\p{L}\p{N}])/gu;

/** Words that open a sentence about who writes it or whom it is written to, and state nothing about the world. */
const ADDRESSES_SOMEBODY =
  /^(?:i|i'[a-z]+|we|we'[a-z]+|you|you'[a-z]+|let's|lets|let us|please|shall|could|can|would|will you|kindly|my|our|your|me)\b/iu;
const COURTESY =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|night|day)|thanks|thank you|thx|cheers|sorry|welcome|bye|goodbye|see you|great|nice|cool|ok|okay|yes|no|sure|congratulations|congrats|well done|happy to|looking forward|fyi)\b/iu;
const COURTESY_ONLY_WITHIN = 8;
/** What people put before a claim; the claim itself is what stands behind it. */
const FRAMING =
  /^(?:(?:and|but|so|also|well|actually|apparently|by the way|btw|fyi|honestly|in fact|note that|remember that|as far as i know|afaik|imho|imo|(?:i|we) (?:think|believe|know|heard|read|guess|suppose|am sure|found)(?: somewhere)?(?: that)?|it is (?:known|clear|true) that|did you know that)[,:]?\s+)+/iu;

/** Words that a statement is made with, for telling a clause from a list. */
const VERB =
  /^(?:is|are|was|were|has|have|had|does|do|did|can|cannot|could|will|would|may|might|must|should|lies?|lay|hosts?|hosted|lives?|lived|comes?|came|grew|grows?|rose|rises?|fell|falls?|gives?|gave|makes?|made|became|becomes?|began|begins?|started|starts?|took|takes?|passed|built|receives?|received|needs?|needed|works?|worked|counts?|counted|stands?|stood|lacks?|lacked|went|goes|gets?|got|says|said|shows?|showed|pays?|paid|wants?|wanted|offers?|offered|doubled|runs?|ran|depends?|leads?|led|belongs?)$/u;
const SUBJECT =
  /^(?:it|its|they|their|he|his|she|her|there|this|these|that|those|the|a|an|only|about|more|most|some|many|all)$/u;
const CLAUSE_LINK = /;\s+|,?\s+(?:and|but|while|whereas|yet)\s+/gu;
/** How near its beginning the verb of a clause stands. In words. */
const VERB_WITHIN = 9;

/** Cuts a message of a chat into what it claims: sentences and independent clauses; all else in it claims nothing. */
export function splitClaims(message: string): SplitClaims {
  const all = splitSentences(plainMessage(message)).flatMap(({ text }) => claimsOf(cleanLine(text)));
  return { claims: all.slice(0, MOST_CLAIMS), more: Math.max(0, all.length - MOST_CLAIMS) };
}

function plainMessage(message: string): string {
  return message
    .slice(0, LONGEST_MESSAGE)
    .replace(CODE_BLOCK, "\n")
    .replace(CODE, " ")
    .replace(MENTION, " ")
    .replace(LINK, (_, shown: string | undefined) => (shown === undefined || /^https?:/u.test(shown) ? " " : shown))
    .replace(ADDRESS, " ")
    .replace(NAMED_PERSON, " ")
    .replace(EMOJI, " ")
    .replace(LINE_OPENING, "")
    .replace(EMPHASIS, "")
    .replaceAll("&amp;", "&")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">");
}

function claimsOf(sentence: string): string[] {
  if (/[?؟？]["'”’)\]]*$/u.test(sentence)) return [];
  const text = sentence.replace(FRAMING, "").trim();
  if (ADDRESSES_SOMEBODY.test(text)) return [];
  if (COURTESY.test(text) && tokenize(text).length <= COURTESY_ONLY_WITHIN) return [];
  return clausesOf(text).filter(saysSomething);
}

/** A sentence at its semicolons, and at an "and" or "but" with a statement on either side. */
function clausesOf(text: string): string[] {
  const clauses: string[] = [];
  let start = 0;
  for (const link of text.matchAll(CLAUSE_LINK)) {
    const before = text.slice(start, link.index);
    const behind = text.slice(link.index + link[0].length);
    if (!isStatement(before) || !isStatement(behind)) continue;
    clauses.push(before.trim());
    start = link.index + link[0].length;
  }
  clauses.push(text.slice(start).trim());
  return clauses;
}

/** Whether a text begins with a subject and has a verb of its own soon behind it. */
function isStatement(text: string): boolean {
  const words = tokenize(text);
  const [first] = words;
  if (first === undefined) return false;
  const opens = SUBJECT.test(first.folded) || /^\p{Lu}/u.test(first.text) || /^\p{N}/u.test(first.text);
  return opens && words.slice(1, VERB_WITHIN).some(({ folded }) => VERB.test(folded));
}

function saysSomething(text: string): boolean {
  const telling = tokenize(text).filter(({ folded }) => !ENGLISH_STOP_WORDS.has(folded));
  return telling.length >= LEAST_WORDS && /\p{L}{2}/u.test(text);
}
