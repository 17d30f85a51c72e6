import type { JSX } from "preact";
import type { Phase } from "../../../../../core/quiz/session/session.ts";
import type { ProjectorSnapshot } from "../../../../../core/quiz/session/snapshot.ts";
import { directionOf } from "../../views/direction.ts";
import { BoardView } from "./board-view.tsx";
import { useLoaded, useQuiz, useSnapshots } from "./context.ts";
import { Countdown } from "./countdown.tsx";
import { OptionMark } from "./option-mark.tsx";
import { ProblemNote } from "./problem-note.tsx";
import { Stem } from "./question-form.tsx";
import { RevealView } from "./reveal-view.tsx";

/** For the wall: read from ten metres, and moved by nobody but the host. */
export function ScreenView({ session }: { readonly session: string }): JSX.Element {
  const { messages } = useQuiz();
  const { snapshot, isConnected, problem, ahead } = useSnapshots<ProjectorSnapshot>(
    `/api/sessions/${encodeURIComponent(session)}/screen/events`,
  );
  if (problem !== null) return <ProblemNote problem={problem} />;
  if (snapshot === null) return <p>{messages.common.loading}</p>;
  const { session: view } = snapshot;
  return (
    <main class="screen">
      {WITH_TITLE.has(view.phase) ? null : (
        <h1 class="visually-hidden" dir="auto">
          {view.title}
        </h1>
      )}
      <div class="screen-bar">
        <span>
          <JoinAddress code={view.code} /> · <strong class="screen-code">{view.code}</strong>
        </span>
        {view.question < 0 ? null : <span>{messages.common.questionOf(view.question + 1, view.questions)}</span>}
        <span>
          {view.phase === "open"
            ? messages.screen.answered(view.answered, view.players)
            : messages.common.players(view.players)}
        </span>
      </div>
      {isConnected ? null : <p class="quiz-problem">{messages.play.reconnecting}</p>}
      <Wall snapshot={snapshot} ahead={ahead} />
    </main>
  );
}

/** Phases that show a heading of their own to all. */
const WITH_TITLE: ReadonlySet<Phase> = new Set(["lobby", "finished"]);

function Wall({ snapshot, ahead }: { readonly snapshot: ProjectorSnapshot; readonly ahead: number }): JSX.Element {
  const { messages } = useQuiz();
  const { session, question, reveal, board, names } = snapshot;
  if (session.pause !== null) return <p class="screen-note">{messages.play.paused}</p>;
  switch (session.phase) {
    case "lobby":
      return <Lobby title={session.title} language={session.language} code={session.code} names={names} />;
    case "ready":
      return <p class="screen-note">{messages.play.ready}</p>;
    case "open":
    case "closed":
      return question === null ? (
        <p />
      ) : (
        <div class="screen-question">
          <Stem question={question} isLarge />
          <ul class="screen-options" lang={question.language} dir={directionOf(question.language)}>
            {question.options.map(({ id, text }) => (
              <li key={id}>
                <OptionMark id={id} />
                <span>{text}</span>
              </li>
            ))}
            {question.matches.map(({ id, text }) => (
              <li key={`match-${id}`} class="screen-match">
                {text}
              </li>
            ))}
          </ul>
          <Countdown session={session} ahead={ahead} />
        </div>
      );
    case "reveal":
      return question === null || reveal === null ? (
        <p />
      ) : (
        <div class="screen-question">
          <Stem question={question} isLarge />
          <RevealView question={question} reveal={reveal} />
        </div>
      );
    case "board":
      return board === null ? <p /> : <BoardView board={board} />;
    case "finished":
      return (
        <div>
          <h1 class="screen-note">{messages.screen.podium}</h1>
          {board === null ? null : <BoardView board={board} />}
        </div>
      );
    case "cancelled":
      return <p class="screen-note">{messages.play.cancelled}</p>;
  }
}

type LobbyProps = {
  readonly title: string;
  readonly language: string;
  readonly code: string;
  readonly names: readonly string[];
};

function Lobby({ title, language, code, names }: LobbyProps): JSX.Element {
  const { messages } = useQuiz();
  return (
    <div class="screen-lobby">
      <h1 lang={language} dir={directionOf(language)}>
        {title}
      </h1>
      <p>
        {messages.screen.join} <JoinAddress code={code} /> {messages.screen.code}
      </p>
      <p class="screen-code screen-code-large">{code}</p>
      <img class="screen-qr" src={`/api/join/${code}/qr.svg`} alt="" />
      <ul class="screen-names">
        {names.map((name) => (
          <li key={name}>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Where players type the code, without what browsers add by themselves. */
function JoinAddress({ code }: { readonly code: string }): JSX.Element {
  const { server } = useQuiz();
  const { value } = useLoaded(code, () => server.joinInfo(code));
  const address = value?.joinUrl ?? `${location.origin}/j/${code}`;
  return <bdi>{address.replace(/^https?:\/\//u, "").replace(`/${code}`, "")}</bdi>;
}
