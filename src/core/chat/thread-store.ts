/** A conversation in a chat in which the assistant was asked. */
export type ChatThread = {
  /** Names the place: `slack:TEAM:CHANNEL:TS`. */
  readonly key: string;
  /** The conversation that its questions belong to; null before the first answer. */
  readonly conversationId: string | null;
  /** The people who asked in it, by the names that `PersonStore` has for them. */
  readonly askers: readonly string[];
  /** Who wrote last without being answered; null after an answer. */
  readonly lastSpeaker: string | null;
  /** Whether the assistant was asked to be silent in it. */
  readonly isMuted: boolean;
};

/** Port: the threads that the assistant takes part in. */
export type ThreadStore = {
  readonly find: (key: string) => Promise<ChatThread | null>;
  /** Durable when the promise resolves; replaces what was known. @throws AppError storage_failed */
  readonly save: (thread: ChatThread, at: Date) => Promise<void>;
  /** Forgets threads that were saved last before a time. Gives how many. */
  readonly deleteOlderThan: (time: Date) => Promise<number>;
};
