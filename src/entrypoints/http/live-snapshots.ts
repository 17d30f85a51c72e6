import type { Quizzes } from "../../core/quiz/quizzes.ts";
import type { Snapshot } from "../../core/quiz/session/snapshot.ts";
import type { Views } from "../../core/quiz/session/views.ts";

/** Gives what one reader sees; null where they see nothing any more. */
export type Look = (views: Views) => Snapshot | null;

export type Following = {
  readonly session: string;
  readonly look: Look;
  /** Ends it, when it aborts. */
  readonly signal: AbortSignal;
};

/** What is seen of sessions while they change. */
export type LiveSnapshots = {
  /**
   * A whole snapshot at once and one after each change; changes that come closer than a moment are one. Null stands for
   * a while without any. Who reads slowly misses snapshots, never the last one.
   */
  readonly follow: (following: Following) => AsyncGenerator<Snapshot | null, void, undefined>;
};

export type LiveSnapshotsParts = {
  readonly quizzes: Pick<Quizzes, "views" | "watch">;
  /** Milliseconds between two snapshots of a session. */
  readonly every: number;
  /** Milliseconds without a change after which null is given. */
  readonly silence: number;
};

/** All who follow one session: they get their snapshots from one look at it. */
type Audience = {
  change: number;
  views: Promise<Views>;
  readonly waiting: Set<() => void>;
  followers: number;
  readonly leave: () => void;
};

export function createLiveSnapshots({ quizzes, every, silence }: LiveSnapshotsParts): LiveSnapshots {
  const audiences = new Map<string, Audience>();

  return {
    async *follow({ session, look, signal }) {
      const audience = enter(session);
      let seen = audience.change;
      // Not the audience's last: time has passed since, and a clock is read off each snapshot.
      let views = quizzes.views(session);
      try {
        while (!signal.aborted) {
          const snapshot = look(await views);
          if (snapshot === null) return;
          yield snapshot;
          while (audience.change === seen && !signal.aborted) {
            if (!(await isChanged(audience, { silence, signal }))) yield null;
          }
          seen = audience.change;
          views = audience.views;
        }
      } finally {
        exit(session, audience);
      }
    },
  };

  function enter(session: string): Audience {
    const audience = audiences.get(session) ?? gather(session);
    audience.followers += 1;
    return audience;
  }

  function exit(session: string, audience: Audience): void {
    audience.followers -= 1;
    if (audience.followers > 0) return;
    audience.leave();
    audiences.delete(session);
  }

  function gather(session: string): Audience {
    let pause: NodeJS.Timeout | null = null;
    let isBehind = false;
    const callOff = quizzes.watch(session, changed);
    const audience: Audience = {
      change: 0,
      views: Promise.reject(new Error("nothing has changed yet")),
      waiting: new Set(),
      followers: 0,
      leave() {
        callOff();
        if (pause !== null) clearTimeout(pause);
      },
    };
    audience.views.catch(() => {});
    audiences.set(session, audience);
    return audience;

    /** Tells the first change at once, and what comes in the moment after it together. */
    function changed(): void {
      isBehind = pause !== null;
      if (isBehind) return;
      audience.change += 1;
      audience.views = quizzes.views(session);
      // Told to each follower; there may be none that waits.
      audience.views.catch(() => {});
      for (const wake of audience.waiting) wake();
      pause = setTimeout(() => {
        pause = null;
        if (isBehind) changed();
      }, every);
    }
  }
}

/** Resolves with true at the next change and when the signal aborts, with false after so many milliseconds without. */
function isChanged(
  { waiting }: Audience,
  { silence, signal }: { readonly silence: number; readonly signal: AbortSignal },
): Promise<boolean> {
  return new Promise((resolve) => {
    const wake = () => settle(true);
    const timer = setTimeout(() => settle(false), silence);
    waiting.add(wake);
    signal.addEventListener("abort", wake, { once: true });

    function settle(isChange: boolean): void {
      waiting.delete(wake);
      signal.removeEventListener("abort", wake);
      clearTimeout(timer);
      resolve(isChange);
    }
  });
}
