import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useQuiz, useTask } from "./context.ts";
import { ProblemNote } from "./problem-note.tsx";

/** Two right answers, or a wrong key: players say so, and the host sees it. */
export function DisputeForm({
  session,
  question,
}: {
  readonly session: string;
  readonly question: number;
}): JSX.Element {
  const { server, messages } = useQuiz();
  const [text, setText] = useState("");
  const [isSent, setSent] = useState(false);
  const task = useTask<boolean>();
  if (isSent) return <output>{messages.play.disputed}</output>;
  return (
    <details class="dispute">
      <summary>{messages.play.dispute}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() === "") return;
          void task
            .run(() => server.dispute(session, question, text).then(() => true))
            .then((sent) => setSent(sent === true));
        }}
      >
        <label class="quiz-field">
          {messages.play.disputeHint}
          <textarea
            dir="auto"
            rows={2}
            maxLength={500}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <ProblemNote problem={task.problem} />
        <button type="submit" class="button-plain" disabled={task.isRunning}>
          {messages.play.dispute}
        </button>
      </form>
    </details>
  );
}
