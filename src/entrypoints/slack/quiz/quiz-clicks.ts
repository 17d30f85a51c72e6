import { AppError } from "../../../core/errors.ts";
import { messagesIn } from "../../../core/messages/catalogue.ts";
import type { SlackQuizMessages } from "../../../core/messages/en/slack-quiz.ts";
import type { Quiz } from "../../../core/quiz/quiz.ts";
import type { QuizChange } from "../../../core/quiz/quizzes.ts";
import type { Move } from "../../../core/quiz/session/move.ts";
import type { Session } from "../../../core/quiz/session/session.ts";
import type { ActionValue } from "../actions.ts";
import { noticeMessage } from "../blocks/notice.ts";
import { personKey } from "../keys.ts";
import { clickPlace, type Clicked, reply, replyTo } from "../listeners/clicked.ts";
import { openView } from "../open-view.ts";
import { answerForm } from "./answer-form.ts";
import { drawView } from "./draw-view.ts";
import { objectionForm } from "./objection-form.ts";
import { type Player, seat, takeAnswer } from "./receipt.ts";
import { problemWords } from "./problem-words.ts";
import { reviewView } from "./review-view.ts";
import { startForm } from "./start-form.ts";
import { startSession } from "./start-session.ts";

/** Seconds that a question gets more. */
const EXTENSION = 15;

export async function openDraw(clicked: Clicked, { channel }: ActionValue<"quiz_new">): Promise<void> {
  const { desk, language } = clicked;
  await open(clicked, drawView({ channel, cities: desk.application.corpus.cities, language }));
}

/** Shows an item, or does with it what was wished and shows the next that is to be looked at. */
export async function reviewQuiz(clicked: Clicked, value: ActionValue<"quiz_review">): Promise<void> {
  const { desk, arrival, click, language } = clicked;
  const { channel, at } = value;
  const before = await desk.quizzes.quiz(value.quiz);
  const { quiz, notice } = await changed(clicked, before, value);
  const next = value.wish === "keep" || value.wish === "drop" ? nextProposed(quiz, at) : at;
  const view = reviewView({ quiz, channel, at: next, language, publicUrl: desk.publicUrl, notice });
  if (click.view?.isModal !== true) return open(clicked, view);
  await arrival.client.views.update({ view_id: click.view.id, view });
}

type Reviewed = { readonly quiz: Quiz; readonly notice: string | null };

async function changed(
  { desk, language }: Clicked,
  quiz: Quiz,
  { wish, at }: ActionValue<"quiz_review">,
): Promise<Reviewed> {
  const item = quiz.items[at]?.item.id;
  const change: QuizChange | null =
    wish === "keep-all" ? { type: wish } : wish === "show" || item === undefined ? null : { type: wish, item };
  if (change === null) return { quiz, notice: null };
  try {
    return { quiz: await desk.quizzes.change(quiz.id, quiz.revision, change), notice: null };
  } catch (error) {
    if (!(error instanceof AppError) || error.code === "storage_failed") throw error;
    const notice =
      error.code === "quiz_changed" ? messagesIn(language).slackQuiz.review.changed : problemWords(error, language);
    return { quiz: await desk.quizzes.quiz(quiz.id), notice };
  }
}

function nextProposed({ items }: Quiz, at: number): number {
  const places = items.map((_item, place) => (at + 1 + place) % items.length);
  return places.find((place) => items[place]?.state === "proposed") ?? at;
}

/** Opens the lobby in the channel, or asks for one; what is not reviewed is refused. */
export async function startQuiz(clicked: Clicked, { quiz, channel }: ActionValue<"quiz_start">): Promise<void> {
  const { desk, arrival, click, language } = clicked;
  const review = click.view?.id ?? null;
  if (channel !== null) return startSession(desk, arrival, { quiz, channel, person: click.person, review, language });
  if (review === null) return;
  const view = startForm({ quiz, review, language });
  await openView(desk, arrival, { view, trigger: click.trigger, refusal: null, isOver: true });
}

export async function joinQuiz(clicked: Clicked, { session: id }: ActionValue<"quiz_join">): Promise<void> {
  const { desk } = clicked;
  await answering(clicked, async (words) => {
    const { name } = await seat(desk, await desk.quizzes.session(id), playerOf(clicked));
    return words.receipt.joined(name);
  });
}

export async function answerQuiz(clicked: Clicked, { option, ...asked }: ActionValue<"quiz_answer">): Promise<void> {
  await answering(clicked, () =>
    takeAnswer(clicked.desk, playerOf(clicked), asked, () => ({ type: "choice", options: [option] })),
  );
}

export async function openAnswerForm(clicked: Clicked, asked: ActionValue<"quiz_form">): Promise<void> {
  const session = await clicked.desk.quizzes.session(asked.session);
  const item = session.items[asked.question];
  if (item !== undefined) await open(clicked, answerForm(item, asked, clicked.language));
}

export async function openObjection(clicked: Clicked, about: ActionValue<"quiz_object">): Promise<void> {
  await open(clicked, objectionForm(about, clicked.language));
}

export async function showOwnRank(clicked: Clicked, { session }: ActionValue<"quiz_mine">): Promise<void> {
  const { desk, arrival, click } = clicked;
  await answering(clicked, async (words) => {
    const { participants, board } = await desk.quizzes.played(session);
    const own = participants.find(({ person }) => person === personKey(arrival.team, click.person));
    const line = board.players.find(({ participant }) => participant === own?.id);
    return line === undefined ? words.board.none : words.board.own(line.rank, line.points);
  });
}

/** What the host presses; everybody else, and who comes too late, is told so alone. */
export async function moveQuiz(clicked: Clicked, value: ActionValue<"quiz_move">): Promise<void> {
  const { desk, arrival, click, language } = clicked;
  const words = messagesIn(language).slackQuiz.host;
  const refusals: Readonly<Record<string, string>> = {
    not_the_host: words.notHost,
    session_moved: words.moved,
    move_not_allowed: words.notAllowed,
  };
  const host = personKey(arrival.team, click.person);
  try {
    const session = await desk.quizzes.session(value.session);
    const moved = await desk.quizzes.move(session.id, value.version, moveOf(value, session), host);
    await goOn(clicked, session, moved, host);
  } catch (error) {
    const refusal = error instanceof AppError ? refusals[error.code] : undefined;
    if (refusal === undefined) throw error;
    await reply(clicked, "refused", noticeMessage(refusal));
  }
}

function moveOf({ move }: ActionValue<"quiz_move">, { question, pause }: Session): Move {
  switch (move) {
    case "extend":
      return { type: "extend", seconds: EXTENSION };
    case "resume":
      return { type: "resume", time: pause?.reason === "outage" ? "whole" : "left" };
    case "void":
      return { type: "void", question, reason: "" };
    case "advance":
    case "pause":
    case "finish":
      return { type: move };
  }
}

/** In a channel nobody has to get ready, and who closes a question wants to see its answer: one press does both. */
async function goOn({ desk }: Clicked, before: Session, moved: Session, host: string): Promise<void> {
  const isPressed = moved.phase === "ready" || (before.phase === "open" && moved.phase === "closed");
  if (isPressed) await desk.quizzes.move(moved.id, moved.version, { type: "advance" }, host);
}

function playerOf({ arrival, click, language }: Clicked): Player {
  return { team: arrival.team, person: click.person, name: click.name, language };
}

/** Says to who clicked what became of it; where the session is gone or over, that. */
async function answering(clicked: Clicked, work: (words: SlackQuizMessages) => Promise<string>): Promise<void> {
  const words = messagesIn(clicked.language).slackQuiz;
  const said = await work(words).catch((error: unknown) => {
    if (!(error instanceof AppError) || error.code === "storage_failed") throw error;
    return error.code === "session_not_found" || error.code === "session_over"
      ? words.receipt.gone
      : problemWords(error, clicked.language);
  });
  await reply(clicked, "receipt", noticeMessage(said));
}

function open(clicked: Clicked, view: Parameters<typeof openView>[2]["view"]): Promise<void> {
  const { desk, arrival, click, language } = clicked;
  const place = clickPlace(arrival, click);
  const refusal = place === null ? null : { place, to: replyTo(click), language };
  return openView(desk, arrival, { view, trigger: click.trigger, refusal });
}
