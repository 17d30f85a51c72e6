import type { Answer } from "../../../core/answer/answer.ts";
import { messagesIn } from "../../../core/messages/catalogue.ts";
import type { HeldAnswer } from "../../../core/quiz/quiz-store.ts";
import type { Session } from "../../../core/quiz/session/session.ts";
import { type Asked, answerPlace } from "../asked.ts";
import { noticeMessage } from "../blocks/notice.ts";
import { type Arrival, type Desk, languageOf } from "../desk.ts";
import { channelKey, personKey } from "../keys.ts";
import { shown } from "../post-answer.ts";

/** What is kept of an answer until the reveal. */
type Held = { readonly key: string; readonly asked: Asked; readonly answer: Answer };

/** The session whose question is open to the asker, or to the channel that they ask in; null where none is. */
export async function quizHoldingBack(
  { quizzes }: Pick<Desk, "quizzes">,
  { place, person }: Asked,
  team: string,
): Promise<Session | null> {
  const here = await quizzes.runningIn(channelKey(place));
  const own = await quizzes.playing(personKey(team, person));
  const rooms = [...(here === null ? [] : [here]), ...own.map(({ session }) => session)];
  return rooms.find((session) => quizzes.holdsBack(session)) ?? null;
}

/** Keeps an answer that touches the open question, and tells who asked. */
export async function holdAnswer(
  desk: Desk,
  { key, team }: Arrival,
  asked: Asked,
  { answer, room }: { readonly answer: Answer; readonly room: Session },
): Promise<void> {
  const held: Held = { key, asked, answer };
  await desk.quizzes.hold(room, key, JSON.stringify(held));
  const { held: notice } = messagesIn(await languageOf(desk, team, asked.person)).slackQuiz;
  const to = asked.to.kind === "response" ? asked.to : ({ kind: "person", person: asked.person } as const);
  await desk.outgoing.say(`${key}#held`, asked.place, to, noticeMessage(notice));
}

/** Sends what was held; what was asked by a command goes to the person, since its address is too old by now. */
export async function releaseAnswer(desk: Desk, { payload }: HeldAnswer): Promise<void> {
  const { key, asked, answer } = JSON.parse(payload) as Held;
  const to = asked.to.kind === "response" ? ({ kind: "person", person: asked.person } as const) : asked.to;
  const open = { ...asked, to, withQuestion: true };
  await desk.outgoing.say(`${key}#answer`, answerPlace(open), to, shown(desk, open, answer, "shown"), asked.question);
}
