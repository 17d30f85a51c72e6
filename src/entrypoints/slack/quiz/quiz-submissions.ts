import { AppError } from "../../../core/errors.ts";
import { messagesIn } from "../../../core/messages/catalogue.ts";
import { button, row, section } from "../blocks/elements.ts";
import { message } from "../blocks/message.ts";
import { noticeMessage } from "../blocks/notice.ts";
import { type Arrival, type Desk, languageOf } from "../desk.ts";
import { personKey } from "../keys.ts";
import type { SubmittedView } from "../submitted-view.ts";
import { askedBy, readAnswer } from "./answer-form.ts";
import { readDraw } from "./draw-submission.ts";
import { readObjection } from "./objection-form.ts";
import { drawnId } from "./message-ids.ts";
import { problemWords } from "./problem-words.ts";
import { takeAnswer } from "./receipt.ts";
import { placeOfPerson, placeOfSession } from "./session-place.ts";

type Submitted = { readonly view: SubmittedView; readonly user: string };

/** Draws what was wished for, and shows the way to look at it; whether the wish was sound was said when it came in. */
export async function onDrawSubmitted(desk: Desk, arrival: Arrival, { view, user }: Submitted): Promise<void> {
  const draw = readDraw(view);
  if ("errors" in draw) return;
  const { channel, isFromHome, wish, settings } = draw;
  const owner = personKey(arrival.team, user);
  // A post to a person's id goes to their conversation with the app.
  const place = { team: arrival.team, channel: isFromHome ? user : channel, thread: null };
  const to = isFromHome ? ({ kind: "channel" } as const) : ({ kind: "person", person: user } as const);
  const language = await languageOf(desk, arrival.team, user);
  const words = messagesIn(language).slackQuiz.review;
  try {
    const drawn = await desk.quizzes.draw(wish, { title: null, owner });
    const quiz = await desk.quizzes.change(drawn.id, drawn.revision, { type: "settings", settings });
    const text = `${quiz.title}: ${words.left(quiz.items.length)}`;
    const review = button(
      words.title,
      "quiz_review",
      { quiz: quiz.id, channel, at: 0, wish: "show" },
      { style: "primary" },
    );
    await desk.outgoing.say(drawnId(arrival.key), place, to, message(text, [section(text), ...row([review])]));
  } catch (error) {
    if (!(error instanceof AppError) || error.code === "storage_failed") throw error;
    await desk.outgoing.say(drawnId(arrival.key), place, to, noticeMessage(problemWords(error, language)));
  }
}

export async function onAnswerSubmitted(
  desk: Desk,
  arrival: Arrival,
  { view, user, name }: Submitted & { readonly name: string },
): Promise<void> {
  const asked = askedBy(view);
  if (asked === null) return;
  const { team } = arrival;
  const place = placeOfSession(await desk.quizzes.session(asked.session));
  if (place === null) return;
  const player = { team, person: user, name, language: await languageOf(desk, team, user) };
  const receipt = await takeAnswer(desk, player, asked, (item) => readAnswer(item, view)).catch((error: unknown) => {
    if (!(error instanceof AppError) || error.code !== "session_over") throw error;
    return messagesIn(player.language).slackQuiz.receipt.stale;
  });
  await desk.outgoing.say(`${arrival.key}#receipt`, place, { kind: "person", person: user }, noticeMessage(receipt));
}

export async function onObjectionSubmitted(desk: Desk, arrival: Arrival, { view, user }: Submitted): Promise<void> {
  const objection = readObjection(view);
  if (objection === null) return;
  const { quizzes, outgoing } = desk;
  const session = await quizzes.session(objection.session);
  const place = placeOfSession(session);
  const playing = (await quizzes.played(session.id)).participants;
  const player = playing.find(({ person }) => person === personKey(arrival.team, user));
  if (place === null) return;
  const words = messagesIn(await languageOf(desk, arrival.team, user)).slackQuiz;
  const to = { kind: "person", person: user } as const;
  if (player === undefined) return outgoing.say(`${arrival.key}#objected`, place, to, noticeMessage(words.board.none));
  const { question, text } = objection;
  await quizzes.dispute({ session: session.id, question, participant: player.id, text });
  await outgoing.say(`${arrival.key}#objected`, place, to, noticeMessage(words.reveal.objected));
  const told = messagesIn(session.language).slackQuiz.reveal.objectionOf(question + 1, player.name, text);
  for (const host of session.hosts) {
    const own = placeOfPerson(host);
    if (own !== null)
      await outgoing.say(`${arrival.key}#objection:${host}`, own, { kind: "channel" }, noticeMessage(told));
  }
}
