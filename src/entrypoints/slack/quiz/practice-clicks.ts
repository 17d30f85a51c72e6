import { AppError } from "../../../core/errors.ts";
import { messagesIn } from "../../../core/messages/catalogue.ts";
import type { Item, Response } from "../../../core/quiz/item.ts";
import { type PracticeSet, practiceSetOf, type PracticeState } from "../../../core/quiz/practice/practice.ts";
import type { ActionValue } from "../actions.ts";
import { noticeMessage } from "../blocks/notice.ts";
import { type Arrival, type Desk, languageOf } from "../desk.ts";
import { personKey, type Place } from "../keys.ts";
import { type Clicked, reply, replyTo } from "../listeners/clicked.ts";
import { openView } from "../open-view.ts";
import type { SubmittedView } from "../submitted-view.ts";
import { practiceForm, readAnswer, triedBy } from "./answer-form.ts";
import { spelled } from "./item-text.ts";
import { practiceDone, practiceQuestion, practiceVerdict } from "./practice-messages.ts";

/** The next question, in the person's own conversation, wherever they asked for it. */
export async function practise(clicked: Clicked, { session }: ActionValue<"quiz_practise">): Promise<void> {
  const { desk, arrival, click, language } = clicked;
  const task = await taskOf(desk, arrival.team, click.person, session);
  if (task === null) return reply(clicked, "gone", noticeMessage(messagesIn(language).slackQuiz.receipt.gone));
  await showTask(desk, arrival, click.person, task);
}

/** The next question that is due of the sessions that somebody played; else when the first one is. */
export async function practiseLatest(desk: Desk, arrival: Arrival, person: string): Promise<void> {
  let soonest: Task | null = null;
  for (const { id } of await desk.quizzes.playedBy(personKey(arrival.team, person))) {
    const task = await taskOf(desk, arrival.team, person, id);
    if (task === null) continue;
    if (task.item !== null) return showTask(desk, arrival, person, task);
    if (soonest === null || dueAt(task) < dueAt(soonest)) soonest = task;
  }
  await showTask(desk, arrival, person, soonest ?? NOTHING);
}

/** The question of a session that is due; null in `item` when none is. */
type Task = PracticeState & { readonly session: string; readonly question: number; readonly item: Item | null };

/** Of somebody who has played nothing. */
const NOTHING: Task = { session: "", question: -1, item: null, fresh: 0, due: 0, items: 0, nextDueAt: null };

const dueAt = ({ nextDueAt }: Task): number => nextDueAt ?? Infinity;

/** Null where the session is gone. */
async function taskOf(desk: Desk, team: string, person: string, session: string): Promise<Task | null> {
  const room = await practiceRoom(desk, team, person, session);
  if (room === null) return null;
  const state = await desk.practice.next(room.learner, room.set);
  const question = room.set.items.findIndex(({ id }) => id === state.item);
  return { ...state, session, question, item: room.set.items[question] ?? null };
}

async function showTask(desk: Desk, arrival: Arrival, person: string, task: Task): Promise<void> {
  const language = await languageOf(desk, arrival.team, person);
  const shown = task.item === null ? practiceDone(task, language) : practiceQuestion(task.item, task, task, language);
  await desk.outgoing.say(`${arrival.key}#practice`, ownPlace(arrival, person), { kind: "channel" }, shown);
}

export async function tryOption(clicked: Clicked, tried: ActionValue<"quiz_try">): Promise<void> {
  const { desk, arrival, click } = clicked;
  if (click.channel === null || click.message === null) return;
  const shownAt = { channel: click.channel, message: click.message };
  const response = { type: "choice", options: [tried.option] } as const;
  await take(desk, arrival, { person: click.person, ...tried, ...shownAt, responseTo: () => response });
}

export async function openTryForm(clicked: Clicked, tried: ActionValue<"quiz_try_form">): Promise<void> {
  const { desk, arrival, click, language } = clicked;
  const room = await practiceRoom(desk, arrival.team, click.person, tried.session);
  const item = room?.set.items[tried.question];
  if (item === undefined || click.message === null || click.channel === null) return;
  const view = practiceForm(item, { ...tried, channel: click.channel, message: click.message }, language);
  const place = { team: arrival.team, channel: click.channel, thread: null };
  await openView(desk, arrival, { view, trigger: click.trigger, refusal: { place, to: replyTo(click), language } });
}

export async function onPracticeSubmitted(
  desk: Desk,
  arrival: Arrival,
  { view, user }: { readonly view: SubmittedView; readonly user: string },
): Promise<void> {
  const tried = triedBy(view);
  if (tried?.message === undefined || tried.channel === undefined) return;
  const { channel, message } = tried;
  await take(desk, arrival, { person: user, ...tried, channel, message, responseTo: (item) => readAnswer(item, view) });
}

type Try = {
  readonly person: string;
  readonly session: string;
  readonly question: number;
  /** Where the question stands. */
  readonly channel: string;
  readonly message: string;
  readonly responseTo: (item: Item) => Response | null;
};

/** Notes an answer once, and tells in the question's place what became of it. */
async function take(desk: Desk, arrival: Arrival, given: Try): Promise<void> {
  const { person, session, question, message: ts, responseTo } = given;
  const language = await languageOf(desk, arrival.team, person);
  const words = messagesIn(language).slackQuiz;
  const own = ownPlace(arrival, person);
  const room = await practiceRoom(desk, arrival.team, person, session);
  const item = room?.set.items[question];
  const say = (text: string) =>
    desk.outgoing.say(`${arrival.key}#tried`, own, { kind: "channel" }, noticeMessage(text));
  if (room === null || item === undefined) return say(words.receipt.gone);
  const response = responseTo(item);
  if (response === null) return say(words.question.invalid);
  // A second click on the same question is no second review of it.
  if ((await desk.practice.next(room.learner, room.set)).item !== item.id) return;
  try {
    const verdict = await desk.practice.answer(room.learner, room.set, item.id, response);
    const shown = practiceVerdict(item, verdict, { session, given: spelled(item, response), language });
    await desk.outgoing.change(`${arrival.key}#tried`, { ...own, channel: given.channel }, ts, shown);
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== "invalid_request") throw error;
    await say(words.question.invalid);
  }
}

/** A post to a person's id goes to their conversation with the app. */
function ownPlace({ team }: Arrival, person: string): Place {
  return { team, channel: person, thread: null };
}

type PracticeRoom = { readonly learner: string; readonly set: PracticeSet };

/** What somebody practises of a session, as who they were in it; null where it is gone. */
async function practiceRoom(desk: Desk, team: string, user: string, id: string): Promise<PracticeRoom | null> {
  const person = personKey(team, user);
  try {
    const { session, participants } = await desk.quizzes.played(id);
    const own = participants.find((each) => each.person === person);
    return { learner: own?.id ?? person, set: practiceSetOf(session) };
  } catch (error) {
    if (error instanceof AppError && error.code === "session_not_found") return null;
    throw error;
  }
}
