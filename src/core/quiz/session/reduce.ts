import type { Move } from "./move.ts";
import type { Correction, Phase, Session } from "./session.ts";

export type MoveContext = {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Whose move it is. */
  readonly by: string;
};

type Change = Partial<Session>;
type Step = (session: Session, context: MoveContext) => Change;

/**
 * What `advance` does in each phase:
 *
 *     lobby ─→ ready ─→ open ─→ closed ─→ reveal ─→ board ─┬─→ finished
 *                ↑                                         │
 *                └───────────── the next question ─────────┘
 */
const NEXT: Readonly<Record<Phase, Step | null>> = {
  lobby: () => ({ phase: "ready", question: 0 }),
  ready: (session, { now }) => ({
    phase: "open",
    openedAt: now,
    openedVersion: session.version + 1,
    deadline: now + wholeTime(session),
  }),
  open: () => CLOSED,
  closed: ({ question }) => ({ phase: "reveal", revealed: question + 1 }),
  reveal: () => ({ phase: "board" }),
  board: (session, context) =>
    session.question + 1 < session.items.length
      ? { phase: "ready", question: session.question + 1, openedAt: null, openedVersion: null, deadline: null }
      : over("finished", context),
  finished: null,
  cancelled: null,
};

const CLOSED: Change = { phase: "closed", deadline: null };

type Moves = {
  readonly [T in Move["type"]]: (
    session: Session,
    move: Extract<Move, { type: T }>,
    context: MoveContext,
  ) => Change | null;
};

const MOVES: Moves = {
  advance: (session, _move, context) =>
    session.pause === null ? (NEXT[session.phase]?.(session, context) ?? null) : null,
  pause: (session, _move, { now }) => (session.pause === null ? paused(session, "host", now) : null),
  resume(session, { time }, { now }) {
    const { pause, openedAt, deadline } = session;
    if (pause === null) return null;
    if (session.phase !== "open" || openedAt === null || deadline === null) return { pause: null };
    if (time === "whole") return { pause: null, openedAt: now, deadline: now + wholeTime(session) };
    const left = pause.left ?? 0;
    return left > 0
      ? { pause: null, openedAt: openedAt + (now - pause.since), deadline: now + left }
      : { pause: null, ...CLOSED };
  },
  extend(session, { seconds }) {
    const { phase, deadline, pause } = session;
    const isSensible = Number.isFinite(seconds) && seconds > 0 && seconds <= LONGEST_EXTENSION;
    if (phase !== "open" || deadline === null || !isSensible) return null;
    const more = seconds * 1000;
    return {
      deadline: deadline + more,
      ...(pause === null ? {} : { pause: { ...pause, left: (pause.left ?? 0) + more } }),
    };
  },
  finish: (session, _move, context) => (session.question < 0 ? null : over("finished", context)),
  cancel: (_session, _move, context) => over("cancelled", context),
  void: (session, { question, reason }, context) =>
    correct(session, { question, reason, key: null, ...stamp(context) }),
  rekey: (session, { question, key, reason }, context) =>
    correct(session, { question, reason, key, ...stamp(context) }),
  "add-host": ({ hosts }, { host }) => ({ hosts: [...new Set([...hosts, host])] }),
  "open-book": ({ settings }, { on }) => ({ settings: { ...settings, openBook: on } }),
  bring: ({ channel }, move) => (channel === null ? { channel: move.channel } : null),
};

/** Seconds by which an open question can be extended at once. */
const LONGEST_EXTENSION = 600;

/** Results can be put right after the end. */
const AFTER_THE_END: ReadonlySet<Move["type"]> = new Set(["void", "rekey", "add-host"]);

/** The session after a move, one version on; null where the move is not possible. Changes nothing that it is given. */
export function reduce(session: Session, move: Move, context: MoveContext): Session | null {
  if (isOver(session) && !AFTER_THE_END.has(move.type)) return null;
  // The table holds for each type the function that takes its move, which the compiler cannot follow.
  const apply = MOVES[move.type] as (session: Session, move: Move, context: MoveContext) => Change | null;
  return moved(session, apply(session, move, context));
}

/** Closes a question whose time is over; null where none is open. */
export function closeInTime(session: Session): Session | null {
  return session.phase === "open" && session.pause === null ? moved(session, CLOSED) : null;
}

/** The program was away past the deadline: nothing goes on until the host chooses how. */
export function pauseAfterOutage(session: Session, now: number): Session | null {
  return isOver(session) || session.pause !== null ? null : moved(session, paused(session, "outage", now));
}

export function isOver({ phase }: Pick<Session, "phase">): boolean {
  return phase === "finished" || phase === "cancelled";
}

function moved(session: Session, change: Change | null): Session | null {
  return change === null ? null : { ...session, ...change, version: session.version + 1 };
}

function paused({ phase, deadline }: Session, reason: "host" | "outage", now: number): Change {
  const left = phase === "open" && deadline !== null ? Math.max(deadline - now, 0) : null;
  return { pause: { reason, since: now, left } };
}

function over(phase: "finished" | "cancelled", { now }: MoveContext): Change {
  return { phase, pause: null, openedAt: null, openedVersion: null, deadline: null, endedAt: now };
}

function correct(session: Session, correction: Correction): Change | null {
  const asked = session.items[correction.question];
  if (asked === undefined || correction.question > session.question) return null;
  return { corrections: [...session.corrections, correction] };
}

function stamp({ now, by }: MoveContext): Pick<Correction, "at" | "by"> {
  return { at: now, by };
}

/** Milliseconds. */
function wholeTime({ settings }: Session): number {
  return settings.seconds * 1000;
}
