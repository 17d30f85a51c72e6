import { createContext } from "preact";
import { useContext, useEffect, useRef, useState } from "preact/hooks";
import type { Language } from "../../../../../core/language.ts";
import type { QuizWebMessages } from "../../../../../core/messages/en/quiz-web.ts";
import type { Key } from "../../server/key.ts";
import type { PageLanguage } from "../../state/page-language.ts";
import { follow } from "../server/follow.ts";
import { problemIn, type QuizProblem } from "../server/quiz-problem.ts";
import type { QuizServer } from "../server/quiz-server.ts";

/** What every view of the quiz may use. */
export type QuizParts = {
  readonly server: QuizServer;
  readonly key: Key;
  /** The page's own language, and how it is changed. */
  readonly language: PageLanguage;
  readonly spoken: Language;
  readonly messages: QuizWebMessages;
  /** Goes to another of the quiz's pages. */
  readonly go: (address: string) => void;
};

export const QuizContext = createContext<QuizParts | null>(null);

export function useQuiz(): QuizParts {
  const parts = useContext(QuizContext);
  if (parts === null) throw new Error("A view stands outside of QuizContext.");
  return parts;
}

export type Followed<Snapshot> = {
  readonly snapshot: Snapshot | null;
  readonly isConnected: boolean;
  readonly problem: QuizProblem | null;
  /** By how many milliseconds the server's clock is ahead of this one. */
  readonly ahead: number;
};

/** The snapshots of an address, the last one counting. */
export function useSnapshots<Snapshot extends { readonly session: { readonly now: number; readonly version: number } }>(
  address: string,
): Followed<Snapshot> {
  const { server } = useQuiz();
  const [state, setState] = useState<Followed<Snapshot>>({
    snapshot: null,
    isConnected: true,
    problem: null,
    ahead: 0,
  });
  useEffect(
    () =>
      follow<Snapshot>(server, address, {
        onSnapshot: (snapshot) =>
          setState((last) => ({ ...last, snapshot, problem: null, ahead: snapshot.session.now - Date.now() })),
        onConnection: (isConnected) => setState((last) => ({ ...last, isConnected })),
        onProblem: (problem) => setState((last) => ({ ...last, problem })),
      }),
    [server, address],
  );
  return state;
}

export type Task<Result> = {
  readonly isRunning: boolean;
  readonly problem: QuizProblem | null;
  /** Null where it failed. */
  readonly run: (work: () => Promise<Result>) => Promise<Result | null>;
  readonly fail: (problem: QuizProblem | null) => void;
};

/** Work on the server, one at a time, with what went wrong last. */
export function useTask<Result = unknown>(): Task<Result> {
  const [isRunning, setRunning] = useState(false);
  const [problem, setProblem] = useState<QuizProblem | null>(null);
  return {
    isRunning,
    problem,
    fail: setProblem,
    async run(work) {
      setRunning(true);
      try {
        const result = await work();
        setProblem(null);
        return result;
      } catch (error) {
        setProblem(problemIn(error));
        return null;
      } finally {
        setRunning(false);
      }
    },
  };
}

export type Loaded<Value> = {
  /** Null until it is there. */
  readonly value: Value | null;
  readonly problem: QuizProblem | null;
  readonly set: (value: Value | null) => void;
};

/** What the server has under a name, loaded when the name changes. */
export function useLoaded<Value>(name: string, load: () => Promise<Value>): Loaded<Value> {
  const [value, set] = useState<Value | null>(null);
  const [problem, setProblem] = useState<QuizProblem | null>(null);
  const latest = useRef(load);
  latest.current = load;
  useEffect(() => {
    let isWanted = name !== "";
    if (isWanted) {
      latest.current().then(
        (loaded) => {
          if (!isWanted) return;
          set(loaded);
          setProblem(null);
        },
        (error: unknown) => {
          if (isWanted) setProblem(problemIn(error));
        },
      );
    }
    return () => {
      isWanted = false;
    };
  }, [name]);
  return { value, problem, set };
}

/** The time by the server's clock, in milliseconds, renewed while `isRunning`. */
export function useNow(ahead: number, isRunning: boolean): number {
  const [now, setNow] = useState(() => Date.now() + ahead);
  useEffect(() => {
    if (!isRunning) return undefined;
    const tick = (): void => setNow(Date.now() + ahead);
    tick();
    const timer = setInterval(tick, 250);
    return () => clearInterval(timer);
  }, [ahead, isRunning]);
  return now;
}
