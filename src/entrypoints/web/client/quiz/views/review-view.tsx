import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { isReviewed, type Quiz } from "../../../../../core/quiz/quiz.ts";
import type { QuizChange } from "../../../../../core/quiz/quizzes.ts";
import { BringAndTake } from "./bring-and-take.tsx";
import { useLoaded, useQuiz, useTask } from "./context.ts";
import { ItemCard } from "./item-card.tsx";
import { ProblemNote } from "./problem-note.tsx";
import { SettingsForm } from "./settings-form.tsx";
import { WidenForm } from "./widen-form.tsx";

/** Nothing starts before its trainer has looked at each item with its proof. */
export function ReviewView({ id }: { readonly id: string }): JSX.Element {
  const { server, go, messages } = useQuiz();
  const { value: quiz, problem, set: setQuiz } = useLoaded(id, () => server.quiz(id));
  const [isStale, setStale] = useState(false);
  const task = useTask<Quiz>();
  const starting = useTask<{ url: string }>();
  const words = messages.review;

  async function change(wish: QuizChange): Promise<boolean> {
    if (quiz === null) return false;
    setStale(false);
    let isOvertaken = false;
    const changed = await task.run(async () => {
      try {
        return await server.change(id, quiz.revision, wish);
      } catch (error) {
        if ((error as { problem?: { code?: string } }).problem?.code !== "quiz_changed") throw error;
        isOvertaken = true;
        return server.quiz(id);
      }
    });
    setStale(isOvertaken);
    if (changed !== null) setQuiz(changed);
    // What was written stays where it was written, to be saved on top of the other's change.
    return changed !== null && !isOvertaken;
  }

  async function start(): Promise<void> {
    const session = await starting.run(() => server.start(id));
    if (session !== null) go(session.url);
  }

  if (quiz === null) return problem === null ? <p>{messages.common.loading}</p> : <ProblemNote problem={problem} />;
  const left = quiz.items.filter(({ state }) => state === "proposed").length;
  return (
    <div class="review">
      <h1 class="visually-hidden" dir="auto">
        {quiz.title}
      </h1>
      <TitleField title={quiz.title} onRename={(title) => void change({ type: "rename", title })} />
      <output>{words.left(left)}</output>
      {isStale ? <p class="quiz-problem">{words.changed}</p> : null}
      <ProblemNote problem={task.problem} />
      <ol class="review-items">
        {quiz.items.map((each, place) => (
          <ItemCard
            key={each.item.id}
            quizItem={each}
            place={place}
            count={quiz.items.length}
            isBusy={task.isRunning}
            onChange={change}
          />
        ))}
      </ol>
      <div class="review-bar">
        <button
          type="button"
          class="button-plain"
          disabled={task.isRunning || left === 0}
          onClick={() => void change({ type: "keep-all" })}
        >
          {words.keepAll}
        </button>
        <button
          type="button"
          class="button-plain"
          disabled={task.isRunning}
          onClick={() => void change({ type: "add", count: 1 })}
        >
          {words.add}
        </button>
      </div>
      <SettingsForm
        key={JSON.stringify(quiz.settings)}
        settings={quiz.settings}
        isBusy={task.isRunning}
        onSave={(settings) => void change({ type: "settings", settings })}
      />
      <section class="quiz-card">
        <ProblemNote problem={starting.problem} />
        {isReviewed(quiz) ? null : <p class="quiz-hint">{words.startHint}</p>}
        <button
          type="button"
          class="button-ask"
          disabled={!isReviewed(quiz) || starting.isRunning}
          onClick={() => void start()}
        >
          {words.start}
        </button>
        <Sessions quiz={id} />
      </section>
      <WidenForm quiz={quiz} onWidened={setQuiz} />
      <BringAndTake quiz={quiz} onBrought={setQuiz} />
    </div>
  );
}

function TitleField({
  title,
  onRename,
}: {
  readonly title: string;
  readonly onRename: (title: string) => void;
}): JSX.Element {
  const { messages } = useQuiz();
  const [text, setText] = useState(title);
  return (
    <label class="quiz-field review-title">
      <span class="visually-hidden">{messages.review.rename}</span>
      <input
        type="text"
        dir="auto"
        maxLength={120}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onBlur={() => {
          if (text.trim() !== "" && text.trim() !== title) onRename(text);
        }}
      />
    </label>
  );
}

function Sessions({ quiz }: { readonly quiz: string }): JSX.Element | null {
  const { server, spoken, messages } = useQuiz();
  const { value: sessions } = useLoaded(quiz, () => server.sessions(quiz));
  if (sessions === null || sessions.length === 0) return null;
  const date = new Intl.DateTimeFormat(spoken === "ar" ? "ar-u-nu-latn" : spoken, {
    dateStyle: "medium",
    timeStyle: "short",
  });
  return (
    <div>
      <h2>{messages.review.sessions}</h2>
      <ul>
        {sessions.map(({ id, code, createdAt, players }) => (
          <li key={id}>
            <a href={`/quiz/host/${id}`}>
              <bdi>{code}</bdi>
            </a>{" "}
            · {date.format(createdAt)} · {messages.common.players(players)}
          </li>
        ))}
      </ul>
    </div>
  );
}
