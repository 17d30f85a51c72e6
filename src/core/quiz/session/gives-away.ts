import type { Answer } from "../../answer/answer.ts";
import { tokenize } from "../../text/tokens.ts";
import type { Item, Key } from "../item.ts";
import { keyOf, type Session } from "./session.ts";

/**
 * Whether an answer of the assistant touches the question that is open: it names a passage that proves it, or its
 * words hold the right answer. Rather too often than once too few: who asked gets it after the reveal.
 */
export function givesAway(session: Session, { answer, citations, related }: Answer): boolean {
  const item = session.items[session.question];
  if (item === undefined) return false;
  const named = [...citations, ...related];
  const proving = new Set([item.evidence?.passageId, ...(item.passages ?? [])]);
  if (named.some(({ passageId }) => proving.has(passageId))) return true;
  const text = wordsOf([answer, ...named.map(({ quote }) => quote)].join(" · "));
  return rightTexts(item, keyOf(session, session.question)).some((words) => text.includes(wordsOf(words)));
}

/** Texts of which each gives the right answer away; those of true or false are in every other sentence. */
function rightTexts({ kind, options, matches }: Item, key: Key | null): string[] {
  if (key?.type === "number") return [String(key.value)];
  if (key?.type === "match") return matches.map(({ text }) => text);
  if (key?.type !== "choice" || kind === "true-false") return [];
  // Of "Hives in Lyon: 640" no answer says more than the value.
  return options.filter(({ id }) => key.options.includes(id)).map(({ text }) => text.split(": ").at(-1) ?? text);
}

/** Folded words between spaces, so that only whole ones are found. */
function wordsOf(text: string): string {
  return ` ${tokenize(text)
    .map(({ folded }) => folded)
    .join(" ")} `;
}
