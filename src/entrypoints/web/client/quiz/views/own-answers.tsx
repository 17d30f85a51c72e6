import type { JSX } from "preact";
import { useLoaded, useQuiz } from "./context.ts";
import { EvidenceView, KeyText } from "./reveal-view.tsx";
import { ProblemNote } from "./problem-note.tsx";

/** After the end: each question, what one answered, what was right, and where the report says so. */
export function OwnAnswers({ session }: { readonly session: string }): JSX.Element {
  const { server, spoken, messages } = useQuiz();
  const { value: answers, problem } = useLoaded(session, () => server.ownAnswers(session));
  return (
    <section>
      <h2>{messages.play.review}</h2>
      <ProblemNote problem={problem} />
      {(answers ?? []).map((answer) => {
        const question = { ...answer, language: spoken };
        return (
          <article key={answer.question} class="quiz-card">
            <h3 dir="auto">{answer.stem}</h3>
            <p class={answer.isRight === true ? "verdict verdict-right" : "verdict"}>
              {answer.isVoid
                ? messages.play.isVoid
                : answer.response === null
                  ? messages.play.noAnswer
                  : answer.isRight === true
                    ? `✓ ${messages.play.isRight}`
                    : answer.isRight === false
                      ? `✗ ${messages.play.isWrong}`
                      : messages.play.poll}
            </p>
            {answer.response === null ? null : <KeyText question={question} answer={answer.response} />}
            {answer.key === null || answer.isRight === true ? null : (
              <div>
                <p class="quiz-hint">{messages.reveal.rightAnswer}</p>
                <KeyText question={question} answer={answer.key} />
              </div>
            )}
            <EvidenceView language={spoken} explanation={answer.explanation} evidence={answer.evidence} />
          </article>
        );
      })}
    </section>
  );
}
