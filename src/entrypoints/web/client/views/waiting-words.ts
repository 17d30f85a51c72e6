import type { WebMessages } from "../../../../core/messages/en/web.ts";
import type { Turn } from "../state/turn.ts";

/** What is being done about a question that is not answered yet. */
export function waitingWords({ sources, isLost }: Turn, { turn: words }: WebMessages): string {
  if (isLost) return words.recovering;
  return sources === null ? words.searching : words.reading(sources);
}
