import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { QuizWebMessages } from "../../../../../core/messages/en/quiz-web.ts";
import type { Quiz } from "../../../../../core/quiz/quiz.ts";
import type { Widened } from "../../../../../core/quiz/quizzes.ts";
import { type ItemCheck, ITEM_CHECKS } from "../../../../../core/quiz/item.ts";
import type { Drop, DropCode } from "../../../../../core/quiz/widening/drop.ts";
import { useQuiz, useTask } from "./context.ts";
import { ProblemNote } from "./problem-note.tsx";

/** Questions that are asked for at once. */
const COUNTS = [3, 5, 10] as const;

type WidenFormProps = { readonly quiz: Quiz; readonly onWidened: (quiz: Quiz) => void };

/** Has the language model write more, and tells what was not taken over and why. */
export function WidenForm({ quiz, onWidened }: WidenFormProps): JSX.Element {
  const { server, messages } = useQuiz();
  const [count, setCount] = useState<number>(COUNTS[0]);
  const [last, setLast] = useState<Widened | null>(null);
  const task = useTask<Widened>();
  const words = messages.widen;

  async function write(): Promise<void> {
    setLast(null);
    const widened = await task.run(() => server.widen(quiz.id, quiz.revision, count));
    if (widened === null) return;
    setLast(widened);
    onWidened(widened.quiz);
  }

  return (
    <section class="quiz-card">
      <h2>{words.title}</h2>
      <p class="quiz-hint">{words.hint}</p>
      <div class="item-actions">
        <label class="quiz-field">
          {words.count}
          <select value={String(count)} onChange={({ currentTarget }) => setCount(Number(currentTarget.value))}>
            {COUNTS.map((each) => (
              <option key={each} value={String(each)}>
                {each}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="button-plain" disabled={task.isRunning} onClick={() => void write()}>
          {words.write}
        </button>
      </div>
      <output>
        {task.isRunning ? <p>{words.writing}</p> : null}
        {last === null ? null : <p>{words.written(last.written, last.dropped.length)}</p>}
      </output>
      {last === null || last.dropped.length === 0 ? null : (
        <ul>
          {last.dropped.map((drop, place) => (
            <li key={place}>
              <bdi>{drop.question}</bdi>: {reasonOf(drop, messages)}
            </li>
          ))}
        </ul>
      )}
      <ProblemNote problem={task.problem} />
    </section>
  );
}

function reasonOf({ code, detail }: Drop, { widen, checks }: QuizWebMessages): string {
  return isItemCheck(code) ? widen.failedCheck(checks[code]) : widen.dropped[code](detail);
}

function isItemCheck(code: DropCode): code is ItemCheck {
  return ITEM_CHECKS.some((check) => check === code);
}
