import { checkMessages } from "../messages/en/check.ts";
import { tokenize } from "../text/tokens.ts";
import type { SentenceCheck } from "./check-sentence.ts";
import { fails } from "./claim.ts";

/** So many words in a row are no accident any more; shorter ones, "what the passages say", are anybody's. */
const TELLING = 5;

/**
 * The same check, which also drops what repeats a model's instructions: an order that was planted in a passage or a
 * question may ask for them, and behind a true sentence they could pass. Words that a cited passage has are its own.
 */
export function withoutRecitals(check: SentenceCheck, instructions: readonly string[]): SentenceCheck {
  const told = new Set(instructions.flatMap(windowsOf));
  return (sentence) => {
    const own = new Set(sentence.cited.flatMap(({ passage }) => windowsOf(passage.text)));
    const recited = windowsOf(sentence.text).find((words) => told.has(words) && !own.has(words));
    if (recited === undefined) return check(sentence);
    const finding = fails(checkMessages.coverage.recited(recited));
    return { passes: false, results: [{ check: "coverage", ...finding }], quotes: [] };
  };
}

/** Every stretch of so many words, in small letters. */
function windowsOf(text: string): string[] {
  const words = tokenize(text).map(({ folded }) => folded);
  return words.slice(TELLING - 1).map((_, start) => words.slice(start, start + TELLING).join(" "));
}
