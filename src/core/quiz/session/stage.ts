import type { Clock } from "../../clock.ts";
import type { QuizStore } from "../quiz-store.ts";
import { closeInTime, pauseAfterOutage } from "./reduce.ts";
import type { Session } from "./session.ts";
import { personalDeadline, type Scene, sceneOf } from "./views.ts";

/** Milliseconds between two looks at what other processes did, and at deadlines. */
const LOOK_EVERY = 1_000;

/** Who has not looked for so many milliseconds was away: what should have been closed meanwhile waits for its host. */
const OUTAGE = 5_000;

/** Those without a limit are waited for so many times the usual time, then the host decides by closing. */
const LONGEST_FACTOR = 3;

/** What runs: the state of sessions for all who look, who watches them, and the closing of questions in time. */
export type Stage = {
  /** Null for an unknown session. */
  readonly scene: (session: string) => Promise<Scene | null>;
  /** Something of a session was changed by this process. */
  readonly changed: (session: string) => void;
  readonly watch: (session: string, onChange: () => void) => () => void;
  /** Looks at deadlines and at what others changed, every second until it is stopped. */
  readonly begin: () => void;
  readonly stop: () => void;
};

export type StageParts = {
  readonly store: QuizStore;
  readonly clock: Clock;
  /** Told what failed; the next look tries again. */
  readonly onProblem: (error: unknown) => void;
};

export function createStage({ store, clock, onProblem }: StageParts): Stage {
  const watchers = new Map<string, Set<() => void>>();
  /** The last scene of each session with the pulse it was made at. */
  const scenes = new Map<string, { pulse: string | null; scene: Promise<Scene | null> }>();
  let callOff: (() => void) | null = null;
  let isRunning = false;
  let lastLook = Number.NEGATIVE_INFINITY;

  return {
    async scene(id) {
      const pulse = await store.pulse(id);
      const known = scenes.get(id);
      if (known !== undefined && known.pulse === pulse) return known.scene;
      const scene = load(id);
      scenes.set(id, { pulse, scene });
      scene.catch(() => scenes.delete(id));
      return scene;
    },
    changed: tell,
    watch(id, onChange) {
      const ears = watchers.get(id) ?? new Set();
      watchers.set(id, ears.add(onChange));
      return () => {
        ears.delete(onChange);
        if (ears.size === 0 && watchers.get(id) === ears) watchers.delete(id);
      };
    },
    begin() {
      if (isRunning) return;
      isRunning = true;
      void look();
    },
    stop() {
      isRunning = false;
      callOff?.();
    },
  };

  async function load(id: string): Promise<Scene | null> {
    const session = await store.findSession(id);
    if (session === null) return null;
    const [participants, answers, disputes] = await Promise.all([
      store.participantsOf(id),
      store.answersOf(id),
      store.disputesOf(id),
    ]);
    return sceneOf({ session, participants, answers }, disputes);
  }

  function tell(id: string): void {
    for (const onChange of watchers.get(id) ?? []) onChange();
  }

  async function look(): Promise<void> {
    const wasAway = clock.now() - lastLook > OUTAGE;
    lastLook = clock.now();
    try {
      const running = await store.runningSessions();
      for (const session of running) await keepTime(session, wasAway);
      await tellOthersChanges();
      forgetScenes(new Set(running.map(({ id }) => id)));
    } catch (error) {
      onProblem(error);
    }
    if (isRunning) callOff = clock.after(LOOK_EVERY, () => void look());
  }

  async function keepTime(session: Session, wasAway: boolean): Promise<void> {
    const now = clock.now();
    if (session.phase !== "open" || session.pause !== null || session.deadline === null || now <= session.deadline)
      return;
    const end = await lastDeadline(session);
    if (end === null || now <= end) return;
    const next = wasAway && now - end > OUTAGE ? pauseAfterOutage(session, now) : closeInTime(session);
    // Somebody else may have been quicker, which is as good.
    if (next !== null && (await store.moveSession(next, session.version))) tell(session.id);
  }

  /** The last of those who have more time and have not answered; the usual deadline where there is none. */
  async function lastDeadline(session: Session): Promise<number | null> {
    const scene = await load(session.id);
    const { openedAt, deadline, question } = session;
    if (scene === null || openedAt === null || deadline === null) return deadline;
    const answered = new Set(
      scene.answers.filter((answer) => answer.question === question).map(({ participant }) => participant),
    );
    const waitedFor = scene.participants
      .filter(({ id, firstQuestion }) => firstQuestion <= question && !answered.has(id))
      .map(
        (participant) => personalDeadline(session, participant) ?? openedAt + (deadline - openedAt) * LONGEST_FACTOR,
      );
    return Math.max(deadline, ...waitedFor);
  }

  async function tellOthersChanges(): Promise<void> {
    for (const id of watchers.keys()) {
      const known = scenes.get(id);
      const pulse = await store.pulse(id);
      if (known !== undefined && known.pulse !== pulse) tell(id);
    }
  }

  function forgetScenes(running: ReadonlySet<string>): void {
    for (const id of scenes.keys()) {
      if (!running.has(id) && !watchers.has(id)) scenes.delete(id);
    }
  }
}
