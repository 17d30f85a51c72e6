import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Response } from "../../../../../core/quiz/item.ts";
import type { Move } from "../../../../../core/quiz/session/move.ts";
import type { HostSnapshot, QuestionView } from "../../../../../core/quiz/session/snapshot.ts";
import { useQuiz } from "./context.ts";
import { QuestionForm } from "./question-form.tsx";

type CorrectionsProps = {
  readonly snapshot: HostSnapshot;
  readonly isBusy: boolean;
  readonly onMove: (move: Move) => void;
};

/** What players object to, and what the host put right: the board is computed anew each time. */
export function Corrections({ snapshot, isBusy, onMove }: CorrectionsProps): JSX.Element | null {
  const { messages } = useQuiz();
  const { disputes, corrections, question, reveal, session } = snapshot;
  const words = messages.host;
  if (session.question < 0) return null;
  return (
    <section class="corrections">
      <h2>{words.disputes}</h2>
      {disputes.length === 0 ? <p class="quiz-hint">{words.noDisputes}</p> : null}
      <ul>
        {disputes.map(({ question: about, participant, name, text }) => (
          <li key={`${about} ${participant}`}>
            {words.disputeOn(about + 1, name)} <span dir="auto">{text}</span>
          </li>
        ))}
      </ul>
      {corrections.length === 0 ? null : (
        <div>
          <h2>{words.corrections}</h2>
          <ul>
            {corrections.map(({ question: about, isVoid, reason }, place) => (
              <li key={place} dir="auto">
                {isVoid ? words.isVoid(about + 1, reason) : words.isRekeyed(about + 1, reason)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {question === null || reveal === null ? null : (
        <Correct key={question.index} question={question} isBusy={isBusy} onMove={onMove} />
      )}
    </section>
  );
}

type CorrectProps = {
  readonly question: QuestionView;
  readonly isBusy: boolean;
  readonly onMove: (move: Move) => void;
};

function Correct({ question, isBusy, onMove }: CorrectProps): JSX.Element {
  const { messages } = useQuiz();
  const [reason, setReason] = useState("");
  const words = messages.host;
  const keyOf = (response: Response) =>
    response.type === "number" ? { ...response, least: response.value, most: response.value } : response;
  return (
    <details>
      <summary>{words.corrections}</summary>
      <label class="quiz-field">
        {words.voidReason}
        <input
          type="text"
          dir="auto"
          maxLength={500}
          value={reason}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      </label>
      <button
        type="button"
        class="button-plain"
        disabled={isBusy || reason.trim() === ""}
        onClick={() => onMove({ type: "void", question: question.index, reason: reason.trim() })}
      >
        {words.void}
      </button>
      {question.kind === "poll" || reason.trim() === "" ? null : (
        <div>
          <h3>{words.rekey}</h3>
          <QuestionForm
            question={question}
            isSending={isBusy}
            onAnswer={(response) =>
              onMove({ type: "rekey", question: question.index, key: keyOf(response), reason: reason.trim() })
            }
          />
        </div>
      )}
    </details>
  );
}
