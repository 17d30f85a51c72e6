import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Response } from "../../../../../core/quiz/item.ts";
import type { PracticeVerdict } from "../server/quiz-server.ts";
import { useLoaded, useQuiz, useTask } from "./context.ts";
import { ProblemNote } from "./problem-note.tsx";
import { QuestionForm, Stem } from "./question-form.tsx";
import { EvidenceView, KeyText } from "./reveal-view.tsx";

const LEARNER = "three-cities-learner";

/** The same quiz alone: what was missed comes again when it is about to be forgotten. */
export function PracticeView({ code }: { readonly code: string }): JSX.Element {
  const { server, spoken, messages } = useQuiz();
  const [round, setRound] = useState(0);
  const { value: task, problem } = useLoaded(`${code} ${round}`, async () => {
    const found = await server.practise(code, readLearner());
    keepLearner(found.learner);
    return found;
  });
  const [verdict, setVerdict] = useState<PracticeVerdict | null>(null);
  const work = useTask<PracticeVerdict>();
  const words = messages.practice;
  const dayOf = (time: number) =>
    new Intl.DateTimeFormat(spoken === "ar" ? "ar-u-nu-latn" : spoken, { dateStyle: "long" }).format(time);

  function next(): void {
    setVerdict(null);
    setRound(round + 1);
  }

  async function answer(response: Response): Promise<void> {
    if (task === null || task.item === null) return;
    const { learner, item } = task;
    setVerdict(await work.run(() => server.answerPractice(code, learner, item, response)));
  }

  const question = task?.question ?? null;
  return (
    <div class="quiz-narrow">
      <h1>{words.title}</h1>
      {task === null ? null : <p class="quiz-hint">{words.state((verdict ?? task).fresh, (verdict ?? task).due)}</p>}
      <ProblemNote problem={work.problem ?? problem} />
      {task !== null && question === null ? (
        <p class="play-note">
          {task.items === 0 ? words.nothing : words.done}{" "}
          {task.nextDueAt === null ? "" : words.next(dayOf(task.nextDueAt))}
        </p>
      ) : null}
      {question !== null && verdict === null ? (
        <QuestionForm
          key={task?.item}
          question={question}
          isSending={work.isRunning}
          onAnswer={(response) => void answer(response)}
        />
      ) : null}
      {question !== null && verdict !== null ? (
        <div>
          <Stem question={question} />
          <output class={verdict.isRight ? "verdict verdict-right" : "verdict verdict-wrong"}>
            {verdict.isRight ? `✓ ${messages.play.isRight}` : `✗ ${messages.play.isWrong}`}
          </output>
          <p class="quiz-hint">{messages.reveal.rightAnswer}</p>
          <KeyText question={question} answer={verdict.key} />
          <EvidenceView language={question.language} explanation={verdict.explanation} evidence={verdict.evidence} />
          <p>{words.again(dayOf(verdict.dueAt))}</p>
          <button type="button" class="button-ask" onClick={next}>
            {words.go}
          </button>
        </div>
      ) : null}
    </div>
  );
}

/** Kept on this device beyond the tab, since what is practised comes again after days. */
function readLearner(): string | null {
  try {
    return localStorage.getItem(LEARNER);
  } catch {
    return null;
  }
}

function keepLearner(learner: string): void {
  try {
    localStorage.setItem(LEARNER, learner);
  } catch {
    // A browser that keeps nothing begins anew each time.
  }
}
