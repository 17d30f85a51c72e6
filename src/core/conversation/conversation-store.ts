import type { Answer } from "../answer/answer.ts";

/** Port: which conversations exist and what was said in them. */
export type ConversationStore = {
  readonly create: (id: string, at: Date) => Promise<void>;
  readonly exists: (id: string) => Promise<boolean>;
  /** The latest answers of a conversation, oldest first, at most `limit`. */
  readonly recent: (id: string, limit: number) => Promise<Answer[]>;
  /**
   * Erases every answer given before a time, and every conversation begun before it that has no later answer.
   * Gives how many answers and conversations went.
   */
  readonly deleteOlderThan: (time: Date) => Promise<{ readonly answers: number; readonly conversations: number }>;
};
