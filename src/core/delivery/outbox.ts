/**
 * What to do with a message of which nobody knows whether it arrived: `check` looks for it by its id first, `again`
 * may be sent twice without harm, `never` is given up, since nothing can find it and twice is worse than not at all.
 */
export type Unconfirmed = "check" | "again" | "never";

/** Something that is to be sent. */
export type OutboxMessage = {
  readonly id: string;
  /** Messages of one queue go out one after the other, in their order: a channel's. */
  readonly queue: string;
  /** What is called, for whoever sends. */
  readonly method: string;
  /** With what, as JSON. */
  readonly payload: string;
  readonly unconfirmed: Unconfirmed;
  readonly createdAt: Date;
};

/** A message that is due. */
export type DueMessage = OutboxMessage & {
  /** From 1: how often it was begun, this time included. */
  readonly attempt: number;
  /** Whether an attempt before this one ended without an answer. */
  readonly isUnconfirmed: boolean;
};

/**
 * Port: what is to be sent, kept until it was. What it was told is durable when the promise resolves. Several
 * processes may share an outbox.
 */
export type Outbox = {
  /** An id is put once; putting it again changes nothing. @throws AppError storage_failed */
  readonly put: (message: OutboxMessage) => Promise<void>;
  /**
   * The first message of a queue that is due, of the queue that waits longest; noted as begun before it is given, and
   * given to nobody else before `until`. Queues whose first message is held or not yet due are passed over.
   */
  readonly take: (now: Date, until: Date) => Promise<DueMessage | null>;
  /** It arrived; `result` is what the other side said, as JSON. */
  readonly sent: (id: string, at: Date, result: string) => Promise<void>;
  /** It surely did not arrive and is tried again from `dueAt` on; its whole queue waits. */
  readonly postpone: (id: string, dueAt: Date) => Promise<void>;
  /** Nobody knows whether it arrived; it is given again from `dueAt` on, marked so. */
  readonly doubt: (id: string, dueAt: Date) => Promise<void>;
  /** It is given up; its queue goes on. */
  readonly giveUp: (id: string, at: Date, reason: string) => Promise<void>;
  /** What the other side said to a message; null when it was not sent, or is forgotten. */
  readonly resultOf: (id: string) => Promise<string | null>;
  /** Forgets what was sent or given up before. Gives how many. */
  readonly forget: (before: Date) => Promise<number>;
};
