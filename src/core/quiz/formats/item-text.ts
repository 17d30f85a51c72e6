import { messagesIn } from "../../messages/catalogue.ts";
import type { Item, Key, Option, Response } from "../item.ts";

/** What is said with the right answer: the explanation, the quote, and where it stands. */
export function feedbackOf({ explanation, evidence, language }: Item): string {
  const words = messagesIn(language).quizFiles;
  const lines =
    evidence === null
      ? [explanation, words.noSource]
      : [
          explanation,
          words.quote(evidence.quote),
          words.source(`${evidence.document}, ${evidence.section}`, evidence.pages),
        ];
  return lines.filter((line) => line !== "").join("\n");
}

/** A response, or a key, as people read it: `Red`, `North; West`, `1951 to 1953`, `North → Red; South → Green`. */
export function responseText(
  { options, matches }: Pick<Item, "options" | "matches">,
  response: Response | Key,
): string {
  switch (response.type) {
    case "choice":
      return options
        .filter(({ id }) => response.options.includes(id))
        .map(({ text }) => text)
        .join("; ");
    case "order":
      return response.options.map((id) => textOf(options, id)).join("; ");
    case "number":
      return String(response.value);
    case "match":
      return options.map(({ id, text }) => `${text} → ${textOf(matches, response.pairs[id] ?? "")}`).join("; ");
  }
}

/** Left and right of a match; of an order, each option with its place. */
export function pairsOf(item: Item, key: Key): readonly (readonly [left: string, right: string])[] {
  if (key.type === "match") {
    return item.options.map(({ id, text }) => [text, textOf(item.matches, key.pairs[id] ?? "")]);
  }
  return key.type === "order" ? key.options.map((id, place) => [textOf(item.options, id), String(place + 1)]) : [];
}

/** Texts of matches that belong to no option. */
export function unpaired(item: Item, key: Key): string[] {
  const used = key.type === "match" ? new Set(Object.values(key.pairs)) : new Set<string>();
  return item.matches.filter(({ id }) => !used.has(id)).map(({ text }) => text);
}

/** Whether an option belongs to the right answer of a choice. */
export function isRightOption(key: Key, { id }: Option): boolean {
  return key.type === "choice" && key.options.includes(id);
}

/** Of true or false, the first option is "true". */
export function isTrue(key: Key): boolean {
  return key.type === "choice" && key.options[0] === "a";
}

function textOf(options: readonly Option[], id: string): string {
  return options.find((option) => option.id === id)?.text ?? id;
}
