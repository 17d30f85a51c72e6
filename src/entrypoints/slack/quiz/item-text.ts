import { responseText } from "../../../core/quiz/formats/item-text.ts";
import type { Evidence, Item, Key, Response } from "../../../core/quiz/item.ts";
import { clipText } from "../split-text.ts";
import { messagesIn } from "../../../core/messages/catalogue.ts";

const LETTERS = "ABCDEF";

/** Characters of each part, so that the longest question that somebody may write fits into one message of Slack's. */
const LONGEST = { option: 200, explanation: 400, quote: 300 } as const;

export function letterOf(place: number): string {
  return LETTERS.charAt(place);
}

/** Options in full, a line each, right ones with a sign where a key is told. */
export function optionLines({ options, matches }: Pick<Item, "options" | "matches">, told: Key | null): string[] {
  const isRight = (id: string) => told?.type === "choice" && told.options.includes(id);
  return [
    ...options.map(
      ({ id, text }, place) => `${letterOf(place)}  ${clipText(text, LONGEST.option)}${isRight(id) ? "  ✓" : ""}`,
    ),
    ...(matches.length === 0 ? [] : [`→ ${matches.map(({ text }) => clipText(text, LONGEST.option)).join(" · ")}`]),
  ];
}

/** A response or a key in words, with its unit. */
export function spelled(item: Item, response: Response | Key): string {
  const text = responseText(item, response);
  return response.type === "number" && item.unit !== null ? `${text} ${item.unit}` : text;
}

export function explanationOf({ explanation }: Item): string {
  return clipText(explanation, LONGEST.explanation);
}

/** The quote with its place and page. */
export function sourceLine({ quote, section, pages }: Evidence, item: Pick<Item, "language">): string {
  const words = messagesIn(item.language).quizFiles;
  return `${words.quote(clipText(quote, LONGEST.quote))} ${words.source(section, pages)}`;
}
