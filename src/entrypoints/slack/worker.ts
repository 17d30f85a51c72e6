import type { ClaimedEntry, Inbox } from "../../core/delivery/inbox.ts";

/** Entries worked on at once: more than a model answers at the same time, so that a slow one holds nobody up. */
const AT_ONCE = 32;
/**
 * After a start it is few at first, and more with each that is finished and each second: of what waits, a process that
 * ends soon has then begun little, and finished some of it.
 */
const AT_FIRST = 3;
const MORE_A_SECOND = 4;
/** So long a crashed process keeps an entry from others, in milliseconds; renewed while it is worked on. */
const LEASE = 6_000;
const RENEWAL = 2_000;
/** Without being woken; another process may have taken something in. */
const LOOK = 1_000;
/** How long to wait before an entry is begun again, by the attempts it had, in milliseconds. */
const WAITS = [500, 5_000, 30_000, 120_000] as const;

/** Attempts after which what fails is not tried again, but told to whoever waits for it. */
export const MOST_FAILURES = WAITS.length + 1;
/**
 * Attempts after which an entry is given up that never came to an end: it ended every process that began it, or was
 * there each time when something else did. More than failures, as most are of the latter kind.
 */
export const MOST_ATTEMPTS = 20;

export type WorkerParts = {
  readonly inbox: Inbox;
  /** Does all that is to be done for an entry. What it throws has it tried again. */
  readonly work: (entry: ClaimedEntry) => Promise<void>;
  /** Says to whoever waits for it that an entry is given up: it ended every process that began it. */
  readonly giveUp: (entry: ClaimedEntry) => Promise<void>;
  readonly now: () => Date;
  /** Told what failed, with the entry's key and attempt. */
  readonly onFailure: (entry: ClaimedEntry, error: unknown) => void;
};

export type Worker = {
  /** There is something new. */
  readonly wake: () => void;
  /** Begins nothing new, and resolves when what runs is over. What failed meanwhile waits for the next start. */
  readonly stop: () => Promise<void>;
};

/** Works through the inbox, from the oldest entry on, many at once. */
export function startWorker({ inbox, work, giveUp, now, onFailure }: WorkerParts): Worker {
  const running = new Set<Promise<void>>();
  const startedAt = now().getTime();
  let finished = 0;
  let isStopping = false;
  let wake = () => {};
  const later = (milliseconds: number) => new Date(now().getTime() + milliseconds);

  async function workOrGiveUp(entry: ClaimedEntry): Promise<void> {
    if (entry.attempt > MOST_ATTEMPTS) return giveUp(entry);
    try {
      await work(entry);
    } catch (error) {
      if (entry.attempt <= MOST_FAILURES || isStopping) throw error;
      onFailure(entry, error);
      await giveUp(entry);
    }
  }

  async function run(entry: ClaimedEntry): Promise<void> {
    const renewal = setInterval(() => void inbox.retry(entry.key, later(LEASE)).catch(() => {}), RENEWAL);
    try {
      await workOrGiveUp(entry);
      await inbox.finish(entry.key, now());
    } catch (error) {
      onFailure(entry, error);
      const wait = isStopping ? 0 : (WAITS[entry.attempt - 1] ?? LOOK);
      await inbox.retry(entry.key, later(wait)).catch((failure: unknown) => onFailure(entry, failure));
    } finally {
      clearInterval(renewal);
    }
  }

  function mayBegin(): boolean {
    const seconds = Math.floor((now().getTime() - startedAt) / 1000);
    return running.size < Math.min(AT_ONCE, AT_FIRST + finished + seconds * MORE_A_SECOND);
  }

  function rest(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  async function loop(): Promise<void> {
    while (!isStopping) {
      // The database answers at once: without a pause a full inbox would be begun before anything is acknowledged.
      await new Promise(setImmediate);
      const woken = rest(LOOK);
      const entry = mayBegin() ? await inbox.claim(now(), later(LEASE)).catch(() => null) : null;
      if (entry === null) {
        await woken;
        continue;
      }
      wake();
      const task: Promise<void> = run(entry).finally(() => {
        running.delete(task);
        finished += 1;
        wake();
      });
      running.add(task);
    }
    await Promise.all(running);
  }

  const ended = loop();
  return {
    wake: () => wake(),
    async stop() {
      isStopping = true;
      wake();
      await ended;
    },
  };
}
