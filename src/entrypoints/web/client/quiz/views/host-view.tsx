import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Move } from "../../../../../core/quiz/session/move.ts";
import type { HostSnapshot } from "../../../../../core/quiz/session/snapshot.ts";
import { BoardView } from "./board-view.tsx";
import { useQuiz, useSnapshots, useTask } from "./context.ts";
import { Countdown } from "./countdown.tsx";
import { Corrections } from "./corrections.tsx";
import { HomeTaking } from "./home-taking.tsx";
import { HostControls } from "./host-controls.tsx";
import { ProblemNote } from "./problem-note.tsx";
import { Stem } from "./question-form.tsx";
import { RevealView } from "./reveal-view.tsx";

/** The session in the hands of who hosts it; it goes on though this page is closed. */
export function HostView({ session }: { readonly session: string }): JSX.Element {
  const { server, messages } = useQuiz();
  const { snapshot, isConnected, problem, ahead } = useSnapshots<HostSnapshot>(
    `/api/sessions/${encodeURIComponent(session)}/host/events`,
  );
  const task = useTask<HostSnapshot>();
  const [hasMoved, setMoved] = useState(false);

  async function move(wish: Move): Promise<void> {
    if (snapshot === null) return;
    setMoved(false);
    await task.run(async () => {
      try {
        return await server.move(session, snapshot.session.version, wish);
      } catch (error) {
        // Somebody else, or the deadline, was quicker; the next snapshot shows where it stands.
        if ((error as { problem?: { code?: string } }).problem?.code !== "session_moved") throw error;
        setMoved(true);
        return server.host(session);
      }
    });
  }

  if (problem !== null) return <ProblemNote problem={problem} />;
  if (snapshot === null) return <p>{messages.common.loading}</p>;
  const { session: view, question, reveal, board, participants } = snapshot;
  const isOver = view.phase === "finished" || view.phase === "cancelled";
  return (
    <div class="host">
      <h1 dir="auto">{view.title}</h1>
      <JoinBox code={view.code} session={session} isOver={isOver} />
      <p class="play-bar">
        {view.question < 0 ? null : <span>{messages.common.questionOf(view.question + 1, view.questions)}</span>}
        <span>
          {view.phase === "open"
            ? messages.host.answered(view.answered, view.players)
            : messages.common.players(view.players)}
        </span>
      </p>
      {isConnected ? null : <p class="quiz-problem">{messages.play.reconnecting}</p>}
      {hasMoved ? <output>{messages.host.moved}</output> : null}
      <ProblemNote problem={task.problem} />
      <HostControls view={view} isBusy={task.isRunning} onMove={(wish) => void move(wish)} />
      <Countdown session={view} ahead={ahead} />
      {question === null ? null : <Stem question={question} />}
      {question === null || reveal === null ? null : <RevealView question={question} reveal={reveal} />}
      {view.phase === "lobby" ? (
        <ul class="screen-names">
          {participants.map(({ participant, name }) => (
            <li key={participant}>
              <bdi>{name}</bdi>
            </li>
          ))}
        </ul>
      ) : (
        <section>
          <h2>{messages.host.board}</h2>
          <BoardView board={board} />
        </section>
      )}
      <Corrections snapshot={snapshot} isBusy={task.isRunning} onMove={(wish) => void move(wish)} />
      {isOver ? <HomeTaking session={session} /> : null}
    </div>
  );
}

type JoinBoxProps = { readonly code: string; readonly session: string; readonly isOver: boolean };

function JoinBox({ code, session, isOver }: JoinBoxProps): JSX.Element | null {
  const { messages } = useQuiz();
  const [isCopied, setCopied] = useState(false);
  if (isOver) return null;
  const address = `${location.origin}/j/${code}`;
  return (
    <div class="join-box">
      <img src={`/api/join/${code}/qr.svg`} alt="" width={120} height={120} />
      <div>
        <p>
          {messages.host.join} <a href={`/j/${code}`}>{location.host}/j</a>
        </p>
        <p class="screen-code">{code}</p>
        <div class="item-actions">
          <button
            type="button"
            class="button-plain"
            onClick={() =>
              void navigator.clipboard.writeText(address).then(
                () => setCopied(true),
                () => {},
              )
            }
          >
            {isCopied ? messages.host.copied : messages.host.copyLink}
          </button>
          <a class="button-plain" href={`/quiz/screen/${session}`} target="_blank" rel="noopener">
            {messages.host.openScreen}
          </a>
        </div>
      </div>
    </div>
  );
}
