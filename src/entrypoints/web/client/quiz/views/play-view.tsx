import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Response } from "../../../../../core/quiz/item.ts";
import type { PlayerSnapshot } from "../../../../../core/quiz/session/snapshot.ts";
import type { ReceiptReply } from "../server/quiz-server.ts";
import { BoardView } from "./board-view.tsx";
import { useQuiz, useSnapshots, useTask } from "./context.ts";
import { Countdown } from "./countdown.tsx";
import { DisputeForm } from "./dispute-form.tsx";
import { OwnAnswers } from "./own-answers.tsx";
import { PlayerSettings } from "./player-settings.tsx";
import { ProblemNote } from "./problem-note.tsx";
import { QuestionForm, Stem } from "./question-form.tsx";
import { KeyText, RevealView } from "./reveal-view.tsx";

/** What a player sees, from the lobby to the end. */
export function PlayView({ session, code }: { readonly session: string; readonly code: string }): JSX.Element {
  const { messages } = useQuiz();
  const { snapshot, isConnected, problem, ahead } = useSnapshots<PlayerSnapshot>(
    `/api/play/${encodeURIComponent(session)}/events`,
  );
  if (problem !== null) return <ProblemNote problem={problem} />;
  if (snapshot === null) return <p>{messages.common.loading}</p>;
  const { you, session: view } = snapshot;
  return (
    <div class="play">
      <h1 class="visually-hidden" dir="auto">
        {view.title}
      </h1>
      <div class="play-bar">
        <bdi>{you.name}</bdi>
        {view.question < 0 ? null : <span>{messages.common.questionOf(view.question + 1, view.questions)}</span>}
        <span>{messages.play.yourPoints(messages.common.points(you.points), you.rank)}</span>
      </div>
      {isConnected ? null : <p class="quiz-problem">{messages.play.reconnecting}</p>}
      <Countdown session={view} ahead={ahead} />
      <Phase snapshot={snapshot} code={code} />
      <PlayerSettings snapshot={snapshot} />
    </div>
  );
}

function Phase({ snapshot, code }: { readonly snapshot: PlayerSnapshot; readonly code: string }): JSX.Element {
  const { messages } = useQuiz();
  const { session, question, reveal, you, board } = snapshot;
  const words = messages.play;
  if (session.pause !== null) return <p class="play-note">{words.paused}</p>;
  switch (session.phase) {
    case "lobby":
      return <p class="play-note">{words.lobby(you.name)}</p>;
    case "ready":
      return <p class="play-note">{words.ready}</p>;
    case "open":
      return question === null ? <p /> : <OpenQuestion key={question.index} snapshot={snapshot} />;
    case "closed":
      return (
        <div>
          {question === null ? null : <Stem question={question} />}
          <p class="play-note">{words.closed}</p>
          <Chosen snapshot={snapshot} />
        </div>
      );
    case "reveal":
    case "board":
      return (
        <div>
          {question === null ? null : <Stem question={question} />}
          <Verdict snapshot={snapshot} />
          {question === null || reveal === null ? null : <RevealView question={question} reveal={reveal} />}
          <Chosen snapshot={snapshot} />
          <DisputeForm key={session.question} session={session.id} question={session.question} />
          {session.phase === "board" && board !== null ? <BoardView board={board} you={you.id} /> : null}
        </div>
      );
    case "finished":
      return (
        <div>
          <h2>{words.finished}</h2>
          {board === null ? null : <BoardView board={board} you={you.id} />}
          <p>
            <a class="button-plain" href={`/quiz/practice/${encodeURIComponent(code)}`}>
              {words.practise}
            </a>
          </p>
          <OwnAnswers session={session.id} />
        </div>
      );
    case "cancelled":
      return <p class="play-note">{words.cancelled}</p>;
  }
}

function OpenQuestion({ snapshot }: { readonly snapshot: PlayerSnapshot }): JSX.Element {
  const { server, messages } = useQuiz();
  const { session, question, you } = snapshot;
  const task = useTask<ReceiptReply>();
  const [receipt, setReceipt] = useState<ReceiptReply | null>(null);
  if (question === null) return <p />;
  if (!you.plays) {
    return (
      <div>
        <Stem question={question} />
        <p class="play-note">{messages.play.late}</p>
      </div>
    );
  }
  const isAnswered = you.response !== null || receipt?.status === "counted" || receipt?.status === "repeated";

  async function answer(response: Response): Promise<void> {
    if (question === null) return;
    setReceipt(await task.run(() => server.answer(session.id, question.index, session.version, response)));
  }

  return (
    <div>
      {isAnswered ? (
        <div>
          <Stem question={question} />
          <output class="play-note">
            {receipt?.status === "repeated" ? messages.play.repeated : messages.play.answered}
          </output>
          <Chosen snapshot={snapshot} />
        </div>
      ) : (
        <QuestionForm question={question} isSending={task.isRunning} onAnswer={(response) => void answer(response)} />
      )}
      {receipt?.status === "refused" ? (
        <p class="quiz-problem" role="alert">
          {messages.play.refused[receipt.reason]}
        </p>
      ) : null}
      <ProblemNote problem={task.problem} />
    </div>
  );
}

function Chosen({ snapshot: { question, you } }: { readonly snapshot: PlayerSnapshot }): JSX.Element | null {
  const { messages } = useQuiz();
  if (question === null || !you.plays) return null;
  if (you.response === null) return <p class="quiz-hint">{messages.play.noAnswer}</p>;
  return (
    <div class="chosen">
      <p class="quiz-hint">{messages.play.chosen}</p>
      <KeyText question={question} answer={you.response} />
    </div>
  );
}

function Verdict({ snapshot: { you, reveal } }: { readonly snapshot: PlayerSnapshot }): JSX.Element | null {
  const { messages } = useQuiz();
  if (reveal !== null && reveal.key === null && !reveal.isVoid) return <p class="verdict">{messages.play.poll}</p>;
  if (you.isRight === null) return null;
  return (
    <output class={you.isRight ? "verdict verdict-right" : "verdict verdict-wrong"}>
      {you.isRight ? `✓ ${messages.play.isRight}` : `✗ ${messages.play.isWrong}`}
    </output>
  );
}
