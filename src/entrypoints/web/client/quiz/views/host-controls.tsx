import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Move } from "../../../../../core/quiz/session/move.ts";
import type { SessionView } from "../../../../../core/quiz/session/snapshot.ts";
import { useQuiz } from "./context.ts";

/** Seconds that a question gets more. */
const EXTENSION = 15;

type HostControlsProps = {
  readonly view: SessionView;
  readonly isBusy: boolean;
  readonly onMove: (move: Move) => void;
};

/** One large button for what comes next, and the rest beside it. */
export function HostControls({ view, isBusy, onMove }: HostControlsProps): JSX.Element | null {
  const { messages } = useQuiz();
  const [coHost, setCoHost] = useState("");
  const words = messages.host;
  if (view.phase === "finished" || view.phase === "cancelled") return null;
  if (view.pause !== null) {
    return (
      <div class="host-controls">
        <p>{view.pause === "outage" ? words.outage : messages.play.paused}</p>
        <Button
          label={words.resumeLeft}
          isMain
          isBusy={isBusy}
          onClick={() => onMove({ type: "resume", time: "left" })}
        />
        {view.phase === "open" ? (
          <Button label={words.resumeWhole} isBusy={isBusy} onClick={() => onMove({ type: "resume", time: "whole" })} />
        ) : null}
      </div>
    );
  }
  const isLast = view.phase === "board" && view.question + 1 === view.questions;
  return (
    <div class="host-controls">
      <Button
        label={isLast ? words.last : words.next[view.phase]}
        isMain
        isBusy={isBusy}
        onClick={() => onMove({ type: "advance" })}
      />
      <Button label={words.pause} isBusy={isBusy} onClick={() => onMove({ type: "pause" })} />
      {view.phase === "open" ? (
        <Button label={words.extend} isBusy={isBusy} onClick={() => onMove({ type: "extend", seconds: EXTENSION })} />
      ) : null}
      <label class="quiz-check">
        <input
          type="checkbox"
          checked={view.openBook}
          disabled={isBusy}
          onChange={(event) => onMove({ type: "open-book", on: event.currentTarget.checked })}
        />
        {words.openBook}
      </label>
      <details>
        <summary>{messages.play.settings}</summary>
        <div class="item-actions">
          {view.question < 0 ? null : (
            <Button
              label={words.finish}
              isBusy={isBusy}
              onClick={() => (confirm(words.finishSure) ? onMove({ type: "finish" }) : undefined)}
            />
          )}
          <Button
            label={words.cancel}
            isBusy={isBusy}
            onClick={() => (confirm(words.cancel) ? onMove({ type: "cancel" }) : undefined)}
          />
        </div>
        <form
          class="item-actions"
          onSubmit={(event) => {
            event.preventDefault();
            if (coHost.trim() !== "") onMove({ type: "add-host", host: coHost.trim() });
            setCoHost("");
          }}
        >
          <label class="quiz-field">
            {words.coHost}
            <input
              type="text"
              value={coHost}
              maxLength={200}
              onInput={(event) => setCoHost(event.currentTarget.value)}
            />
          </label>
          <button type="submit" class="button-plain" disabled={isBusy}>
            {messages.common.save}
          </button>
        </form>
      </details>
    </div>
  );
}

type ButtonProps = {
  readonly label: string;
  readonly isMain?: boolean;
  readonly isBusy: boolean;
  readonly onClick: () => void;
};

function Button({ label, isMain = false, isBusy, onClick }: ButtonProps): JSX.Element {
  return (
    <button type="button" class={isMain ? "button-ask host-main" : "button-plain"} disabled={isBusy} onClick={onClick}>
      {label}
    </button>
  );
}
