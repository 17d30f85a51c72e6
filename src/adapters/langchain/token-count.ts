import type { BaseMessage } from "@langchain/core/messages";

/** English has about four letters a token, other languages fewer; too many are counted rather than too few. */
const LETTERS_PER_TOKEN = 3;

/** What the server counted for a reply, prompt included; null where it did not. */
export function countedTokens(reply: BaseMessage): number | null {
  const usage =
    "usage_metadata" in reply ? (reply.usage_metadata as { total_tokens?: unknown } | undefined) : undefined;
  const total = usage?.total_tokens;
  return typeof total === "number" && total > 0 ? total : null;
}

export function estimatedTokens(prompt: readonly BaseMessage[], replyLetters: number): number {
  const letters = prompt.reduce((sum, message) => sum + message.text.length, replyLetters);
  return Math.ceil(letters / LETTERS_PER_TOKEN);
}
