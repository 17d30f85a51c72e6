import type { JSX } from "preact";
import type { State } from "../state/state.ts";
import { referencesOf } from "../state/turn.ts";
import { Cover } from "./cover.tsx";
import { Evidence } from "./evidence.tsx";
import { OpenPassageView } from "./open-passage.tsx";

type ReaderProps = { readonly state: State; readonly wide: boolean };

/** The right pane: the open passage; else what stands behind the latest answer; else what is asked here at all. */
export function Reader({ state, wide }: ReaderProps): JSX.Element {
  if (state.open !== null) {
    const { turn, passageId } = state.open;
    const references = state.turns.filter(({ id }) => id === turn).flatMap(referencesOf);
    return (
      <OpenPassageView
        open={state.open}
        passage={state.passages[passageId] ?? { phase: "loading" }}
        references={references}
        wide={wide}
      />
    );
  }
  const latest = state.turns.findLast((turn) => turn.phase !== "asking" && referencesOf(turn).length > 0);
  if (latest !== undefined) return <Evidence turn={latest} />;
  return <Cover library={state.library} />;
}
