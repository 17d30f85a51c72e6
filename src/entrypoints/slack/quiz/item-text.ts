import { responseText } from "../../../core/quiz/formats/item-text.ts";
import type { Evidence, Item, Key, Response } from "../../../core/quiz/item.ts";
import { messagesIn } from "../../../core/messages/catalogue.ts";

const LETTERS = "ABCDEF";

export function letterOf(place: number): string {
  return LETTERS.charAt(place);
}

/** Options in full, a line each, right ones with a sign where a key is told. */
export function optionLines({ options, matches }: Pick<Item, "options" | "matches">, told: Key | null): string[] {
  const isRight = (id: string) => told?.type === "choice" && told.options.includes(id);
  return [
    ...options.map(({ id, text }, place) => `${letterOf(place)}  ${text}${isRight(id) ? "  ✓" : ""}`),
    ...(matches.length === 0 ? [] : [`→ ${matches.map(({ text }) => text).join(" · ")}`]),
  ];
}

/** A response or a key in words, with its unit. */
export function spelled(item: Item, response: Response | Key): string {
  const text = responseText(item, response);
  return response.type === "number" && item.unit !== null ? `${text} ${item.unit}` : text;
}

/** The quote with its place and page. */
export function sourceLine({ quote, section, pages }: Evidence, item: Pick<Item, "language">): string {
  const words = messagesIn(item.language).quizFiles;
  return `${words.quote(quote)} ${words.source(section, pages)}`;
}
