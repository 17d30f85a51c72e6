import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { PassageReply } from "../server/replies.ts";
import type { Loadable, OpenPassage } from "../state/state.ts";
import type { Reference } from "../state/turn.ts";
import { usePage } from "./context.ts";
import { PassageBar } from "./passage-bar.tsx";
import { PassageInContext } from "./passage-in-context.tsx";

type OpenPassageProps = {
  readonly open: OpenPassage;
  readonly passage: Loadable<PassageReply>;
  /** What the turn that led here refers to, to step through. */
  readonly references: readonly Reference[];
  readonly wide: boolean;
};

/** The opened passage with the way back and to the answer's other passages. Takes the focus; Escape gives it back. */
export function OpenPassageView({ open, passage, references, wide }: OpenPassageProps): JSX.Element {
  const { assistant, messages } = usePage();
  const section = useRef<HTMLElement>(null);
  const words = messages.reader;
  const missing = passage.phase === "failed" && passage.problem.kind === "missing";
  const failure = missing ? messages.problems.passageMissing : messages.problems.passageFailed;

  useEffect(() => {
    const element = section.current;
    const opener = document.activeElement;
    element?.focus({ preventScroll: true });
    return () => {
      const focused = document.activeElement;
      if (wide && (focused === document.body || element?.contains(focused) === true)) returnFocus(opener);
    };
  }, [wide]);

  useCloseOnEscape(wide);

  return (
    <section class="open-passage" ref={section} tabIndex={-1} aria-label={words.label}>
      <PassageBar open={open} references={references} wide={wide} />
      {passage.phase === "loading" ? <p class="waiting">{words.loading}</p> : null}
      {passage.phase === "failed" ? (
        <div class="interrupted interrupted-problem" role="alert">
          <p>
            <strong>{failure.what}</strong> {failure.todo}
          </p>
          {missing ? null : (
            <button type="button" class="button-plain" onClick={() => assistant.fetchPassage(open.passageId)}>
              {messages.problems.tryAgain}
            </button>
          )}
        </div>
      ) : null}
      {passage.phase === "loaded" ? (
        <PassageInContext key={open.passageId} passage={passage.value} turn={open.turn} references={references} />
      ) : null}
    </section>
  );
}

/** In the sheet the browser closes on Escape by itself; beside the conversation this does. */
function useCloseOnEscape(wide: boolean): void {
  const { navigation } = usePage();
  useEffect(() => {
    if (!wide) return;
    const close = (event: KeyboardEvent): void => {
      if (event.key === "Escape") navigation.close();
    };
    addEventListener("keydown", close);
    return () => removeEventListener("keydown", close);
  }, [wide, navigation]);
}

/** Back to where the passage was opened from; when that is gone (the list was drawn anew), to its link in the pane. */
function returnFocus(opener: Element | null): void {
  if (!(opener instanceof HTMLElement)) return;
  const { passage } = opener.dataset;
  requestAnimationFrame(() => {
    if (opener.isConnected) opener.focus({ preventScroll: true });
    else if (passage !== undefined) {
      document.querySelector<HTMLElement>(`[data-passage="${CSS.escape(passage)}"]`)?.focus({ preventScroll: true });
    }
  });
}
