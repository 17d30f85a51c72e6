/** Something that came in and is to be worked on once: a question, a click, a command. */
export type InboxEntry = {
  /** The same for every delivery of the same thing: `slack:TEAM:CHANNEL:TS`. */
  readonly key: string;
  /** What it is, for whoever works on it. */
  readonly kind: string;
  /** As it came, as JSON. */
  readonly payload: string;
  readonly receivedAt: Date;
};

/** An entry that somebody works on. */
export type ClaimedEntry = InboxEntry & {
  /** From 1: how often it was begun, this time included. */
  readonly attempt: number;
};

/**
 * Port: what came in, kept until it is done. What it was told is durable when the promise resolves, so that whoever
 * acknowledges afterwards loses nothing. Several processes may share an inbox.
 */
export type Inbox = {
  /**
   * Takes an entry in, once; a key that is known already, done ones included, changes nothing.
   * @throws AppError storage_failed
   */
  readonly accept: (entry: InboxEntry) => Promise<"new" | "known">;
  /**
   * The oldest entry that waits and is due, or whose claim has expired; nobody else gets it before `until`. Null when
   * there is none.
   */
  readonly claim: (now: Date, until: Date) => Promise<ClaimedEntry | null>;
  /** It is done, and never given again. Its payload is forgotten. */
  readonly finish: (key: string, at: Date) => Promise<void>;
  /** It waits again, until `dueAt`. */
  readonly retry: (key: string, dueAt: Date) => Promise<void>;
  /** Drops an entry that is not done: the question was deleted. Gives whether there was one. */
  readonly cancel: (key: string, at: Date) => Promise<boolean>;
  /** Forgets what was done before; its keys may then come in again. Gives how many. */
  readonly forget: (before: Date) => Promise<number>;
};
