import type { ConversationStore } from "../conversation/conversation-store.ts";
import type { QuizStore } from "../quiz/quiz-store.ts";
import type { ChatStores } from "./chat-stores.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

/** How long what was delivered is remembered: Slack delivers again for minutes, and a click may come a day late. */
const DELIVERY_MEMORY_MS = DAY_MS;

export type ExpiringStores = Pick<ChatStores, "threads" | "inbox" | "outbox"> & {
  readonly conversations: ConversationStore;
  readonly quizzes: Pick<QuizStore, "forget">;
};

/**
 * Erases what is older than it may get: conversations with who asked and what was thought of them, threads, quizzes that were played, and what
 * was delivered. Installations and settings stay until somebody removes them.
 */
export async function forgetExpired(
  { conversations, quizzes, threads, inbox, outbox }: ExpiringStores,
  retentionDays: number,
  now: Date,
): Promise<void> {
  const delivered = new Date(now.getTime() - DELIVERY_MEMORY_MS);
  await inbox.forget(delivered);
  await outbox.forget(delivered);
  const expired = new Date(now.getTime() - retentionDays * DAY_MS);
  await threads.deleteOlderThan(expired);
  await quizzes.forget(expired);
  // Last, since it empties the write-ahead log as well.
  await conversations.deleteOlderThan(expired);
}
