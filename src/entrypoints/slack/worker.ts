import type { ClaimedEntry, Inbox } from "../../core/delivery/inbox.ts";

/** Entries worked on at once: more than a model answers at the same time, so that a slow one holds nobody up. */
const AT_ONCE = 32;
/** So long a crashed process keeps an entry from others, in milliseconds; renewed while it is worked on. */
const LEASE = 6_000;
const RENEWAL = 2_000;
/** Without being woken; another process may have taken something in. */
const LOOK = 1_000;
/** How long to wait before an entry is begun again, by the attempts it had, in milliseconds. */
const WAITS = [500, 5_000, 30_000, 120_000] as const;

/** Attempts after which an entry is given up, with a word to whoever waits for it. */
export const MOST_ATTEMPTS = WAITS.length + 1;

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
  let isStopping = false;
  let wake = () => {};
  const later = (milliseconds: number) => new Date(now().getTime() + milliseconds);

  async function run(entry: ClaimedEntry): Promise<void> {
    const renewal = setInterval(() => void inbox.retry(entry.key, later(LEASE)).catch(() => {}), RENEWAL);
    try {
      await (entry.attempt > MOST_ATTEMPTS ? giveUp(entry) : work(entry));
      await inbox.finish(entry.key, now());
    } catch (error) {
      onFailure(entry, error);
      const wait = isStopping ? 0 : (WAITS[entry.attempt - 1] ?? 0);
      await inbox.retry(entry.key, later(wait)).catch((failure: unknown) => onFailure(entry, failure));
    } finally {
      clearInterval(renewal);
    }
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
      const woken = rest(LOOK);
      const entry = running.size < AT_ONCE ? await inbox.claim(now(), later(LEASE)).catch(() => null) : null;
      if (entry === null) {
        await woken;
        continue;
      }
      wake();
      const task: Promise<void> = run(entry).finally(() => {
        running.delete(task);
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
