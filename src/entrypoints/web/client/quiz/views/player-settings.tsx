import type { JSX } from "preact";
import type { PlayerSnapshot } from "../../../../../core/quiz/session/snapshot.ts";
import { useQuiz, useTask } from "./context.ts";
import { ProblemNote } from "./problem-note.tsx";

const FACTORS = [
  ["usual", 1],
  ["half", 1.5],
  ["double", 2],
  ["triple", 3],
  ["none", null],
] as const;

/** More time, which nobody else learns of, and the code for another device. */
export function PlayerSettings({ snapshot: { session, you } }: { readonly snapshot: PlayerSnapshot }): JSX.Element {
  const { server, messages } = useQuiz();
  const task = useTask<PlayerSnapshot>();
  const words = messages.play;
  const current = FACTORS.find(([, factor]) => factor === you.timeFactor)?.[0] ?? "usual";
  return (
    <details class="player-settings">
      <summary>{words.settings}</summary>
      <label class="quiz-field">
        {words.more}
        <select
          value={current}
          disabled={task.isRunning}
          onChange={(event) => {
            const factor = FACTORS.find(([name]) => name === event.currentTarget.value)?.[1] ?? null;
            void task.run(() => server.changePlayer(session.id, { timeFactor: factor }));
          }}
        >
          {FACTORS.map(([name]) => (
            <option key={name} value={name}>
              {words.factors[name]}
            </option>
          ))}
        </select>
      </label>
      <p class="quiz-hint">{words.private}</p>
      <p>
        {words.yourRejoinCode} <code dir="ltr">{you.id}</code>
      </p>
      <ProblemNote problem={task.problem} />
    </details>
  );
}
