import type { JSX } from "preact";
import type { SessionView } from "../../../../../core/quiz/session/snapshot.ts";
import { useNow, useQuiz } from "./context.ts";

/** Seconds at which it is said aloud, beside half of the time. */
const SAID_AT = [10, 5];

type CountdownProps = {
  readonly session: Pick<SessionView, "phase" | "openedAt" | "deadline" | "pause">;
  readonly ahead: number;
};

/** The time left of an open question, by the server's clock: one number, and few words for who listens. */
export function Countdown({ session, ahead }: CountdownProps): JSX.Element | null {
  const { messages } = useQuiz();
  const { phase, openedAt, deadline, pause } = session;
  const isRunning = phase === "open" && pause === null && deadline !== null;
  const now = useNow(ahead, isRunning);
  if (phase !== "open" || openedAt === null) return null;
  if (deadline === null) return <p class="countdown">{messages.play.noLimit}</p>;
  if (pause !== null) return null;
  const left = Math.max(Math.ceil((deadline - now) / 1000), 0);
  const whole = Math.round((deadline - openedAt) / 1000);
  const said = SAID_AT.findLast((at) => left <= at);
  return (
    <div class={left <= 5 ? "countdown countdown-short" : "countdown"}>
      <span aria-hidden="true">{left}</span>
      <progress aria-hidden="true" max={whole} value={left} />
      <span class="visually-hidden" role="timer" aria-live="polite">
        {left === 0
          ? messages.play.closed
          : said !== undefined
            ? messages.play.secondsLeft(said)
            : left <= whole / 2
              ? messages.play.half
              : ""}
      </span>
    </div>
  );
}
