import { createContext } from "preact";
import { useContext, useEffect, useRef, useState } from "preact/hooks";
import type { Language } from "../../../../../core/language.ts";
import type { DeskMessages } from "../../../../../core/messages/en/desk.ts";
import type { Key } from "../../server/key.ts";
import { type Problem, RequestFailed } from "../../server/problem.ts";
import type { PageLanguage } from "../../state/page-language.ts";
import type { Loadable } from "../../state/state.ts";
import type { DeskServer } from "../server/desk-server.ts";

/** What every view at the desk may use. */
export type DeskParts = {
  readonly server: DeskServer;
  readonly key: Key;
  readonly language: PageLanguage;
  readonly spoken: Language;
  readonly messages: DeskMessages;
};

export const DeskContext = createContext<DeskParts | null>(null);

export function useDesk(): DeskParts {
  const parts = useContext(DeskContext);
  if (parts === null) throw new Error("A view stands outside of DeskContext.");
  return parts;
}

export type Loaded<Value> = {
  /** What was loaded last stays until the next is there. */
  readonly value: Value | null;
  readonly problem: Problem | null;
  readonly isLoading: boolean;
  readonly again: () => void;
};

/** What the server has under a name; loaded anew when the name changes, and what is no longer wanted is called off. */
export function useLoaded<Value>(name: string, load: (signal: AbortSignal) => Promise<Value>): Loaded<Value> {
  const [tries, setTries] = useState(0);
  const [value, setValue] = useState<Value | null>(null);
  const [state, setState] = useState<Loadable<null>>({ phase: "loading" });
  const latest = useRef(load);
  latest.current = load;
  useEffect(() => {
    const wanted = new AbortController();
    setState({ phase: "loading" });
    latest.current(wanted.signal).then(
      (loaded) => {
        if (wanted.signal.aborted) return;
        setValue(loaded);
        setState({ phase: "loaded", value: null });
      },
      (error: unknown) => {
        if (!wanted.signal.aborted) setState({ phase: "failed", problem: problemIn(error) });
      },
    );
    return () => wanted.abort();
  }, [name, tries]);
  return {
    value,
    problem: state.phase === "failed" ? state.problem : null,
    isLoading: state.phase === "loading",
    again: () => setTries((count) => count + 1),
  };
}

function problemIn(error: unknown): Problem {
  return error instanceof RequestFailed ? error.problem : { kind: "server" };
}

/** The value as it was when it last stood still for so many milliseconds. */
export function useSettled<Value>(value: Value, milliseconds: number): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return settled;
}
