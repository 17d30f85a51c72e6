import type { JSX } from "preact";
import type { OpenPassage } from "../state/state.ts";
import type { Reference } from "../state/turn.ts";
import { usePage } from "./context.ts";
import { PassageLink } from "./passage-link.tsx";

type PassageBarProps = {
  readonly open: OpenPassage;
  readonly references: readonly Reference[];
  readonly wide: boolean;
};

/** Above an open passage: the way back, and the answer's passages under the numbers by which it cites them. */
export function PassageBar({ open, references, wide }: PassageBarProps): JSX.Element {
  const { navigation, messages } = usePage();
  const words = messages.reader;
  const steps = stepsOf(references);
  return (
    <div class="passage-bar">
      {wide ? (
        <button type="button" class="button-quiet button-back" onClick={() => navigation.close()}>
          {references.length > 0 ? words.backToList : words.backToReport}
        </button>
      ) : null}
      {steps.length > 1 ? (
        <nav class="passage-steps" aria-label={words.steps}>
          {steps.map(({ numbers, passageId, url }) => (
            <PassageLink
              key={passageId}
              class={passageId === open.passageId ? "passage-step passage-step-current" : "passage-step"}
              current={passageId === open.passageId}
              passageId={passageId}
              url={url}
              turn={open.turn}
            >
              {numbers.join(", ")}
            </PassageLink>
          ))}
        </nav>
      ) : (
        <span />
      )}
      {wide ? null : (
        <button type="button" class="button-close" aria-label={words.close} onClick={() => navigation.close()}>
          <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
            <path d="m4 4 12 12M16 4 4 16" />
          </svg>
        </button>
      )}
    </div>
  );
}

type Step = { readonly passageId: string; readonly url: string; readonly numbers: readonly number[] };

/** One step for each cited passage, with all its numbers. */
function stepsOf(references: readonly Reference[]): Step[] {
  const steps = new Map<string, Step>();
  for (const { passageId, url, number } of references) {
    if (number === null) continue;
    const numbers = [...(steps.get(passageId)?.numbers ?? []), number];
    steps.set(passageId, { passageId, url, numbers });
  }
  return [...steps.values()];
}
