import type { Problem } from "../server/problem.ts";
import type { State } from "./state.ts";
import type { Turn } from "./turn.ts";

/** What of the page is worth keeping. */
export type Conversation = Pick<State, "turns" | "conversationId" | "city" | "section">;

/**
 * The conversation that a stored text holds; null when it holds none that this page can show. A turn that was still
 * being answered was cut off by whatever made the text be read again.
 */
export function readConversation(text: string | null): Conversation | null {
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    if (!isConversation(value)) return null;
    const { turns, conversationId, city, section } = value as Conversation;
    return { turns: turns.map(settled), conversationId, city, section };
  } catch {
    return null;
  }
}

export type TextLimits = { readonly turns: number; readonly characters: number };

/** The conversation as a text to be stored, with what else is to be said of it: its latest turns, as many as there is room for; null where there is room for none. */
export function conversationText(
  { turns, conversationId, city, section }: Conversation,
  most: TextLimits,
  more: Readonly<Record<string, string>> = {},
): string | null {
  for (let latest = turns.slice(-most.turns); latest.length > 0; latest = latest.slice(1)) {
    const text = JSON.stringify({ ...more, turns: latest, conversationId, city, section });
    if (text.length <= most.characters) return text;
  }
  return null;
}

function settled(turn: Turn): Turn {
  return turn.phase === "asking" ? { ...turn, phase: "failed", isLost: false, problem: { kind: "interrupted" } } : turn;
}

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === "string";
const isNumber: Check = Number.isSafeInteger;
const isFlag: Check = (value) => typeof value === "boolean";
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const oneOf =
  (...texts: readonly string[]): Check =>
  (value) =>
    texts.includes(value as string);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const record =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) =>
    typeof value === "object" &&
    value !== null &&
    Object.entries(fields).every(([name, check]) => check((value as Record<string, unknown>)[name]));

// What follows checks all that the views read: a stored text may come from another version of the page, or from
// somebody's hand.

const isPassageUrl: Check = (value) => typeof value === "string" && value.startsWith("/passages/");
const reference = {
  passageId: isText,
  city: orNull(isText),
  section: isText,
  pages: orNull(isText),
  quote: isText,
  url: isPassageUrl,
};
const isSentence = record({ text: isText, citations: listOf(isNumber) });
const isCitation = record({ ...reference, number: isNumber, document: isText });
const isAnswer = record({
  id: isText,
  language: isText,
  status: isText,
  answer: isText,
  related: listOf(record(reference)),
  model: orNull(isText),
  notice: orNull(isText),
});
const PLAIN_PROBLEMS: readonly Problem["kind"][] = [
  "unreachable",
  "interrupted",
  "conversation-gone",
  "missing",
  "key-needed",
  "busy",
  "not-ready",
  "server",
];
const isPlainProblem = record({ kind: oneOf(...PLAIN_PROBLEMS) });
const isTooMany = record({ kind: oneOf("too-many"), seconds: orNull(isNumber) });
const isRefused = record({ kind: oneOf("refused"), detail: isText });
const isProblem: Check = (value) => isPlainProblem(value) || isTooMany(value) || isRefused(value);
const isTurn = record({
  id: isNumber,
  question: isText,
  city: orNull(isText),
  section: orNull(isText),
  phase: oneOf("asking", "answered", "stopped", "failed"),
  sources: orNull(isNumber),
  answerId: orNull(isText),
  isLost: isFlag,
  sentences: listOf(isSentence),
  citations: listOf(isCitation),
  answer: orNull(isAnswer),
  problem: orNull(isProblem),
});
const isConversation = record({
  turns: listOf(isTurn),
  conversationId: orNull(isText),
  city: orNull(isText),
  section: orNull(isText),
});
