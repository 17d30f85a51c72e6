import { AppError } from "../../../core/errors.ts";
import type { Language } from "../../../core/language.ts";
import { messagesIn } from "../../../core/messages/catalogue.ts";
import { plain, section } from "../blocks/elements.ts";
import type { Arrival, Desk } from "../desk.ts";
import { channelKey, personKey } from "../keys.ts";
import { LIMITS } from "../limits.ts";
import { reviewView } from "./review-view.ts";

export type SessionStart = {
  readonly quiz: string;
  readonly channel: string;
  readonly person: string;
  /** The review, which gives way to the session's code; null where none is open. */
  readonly review: string | null;
  readonly language: Language;
};

/** Opens the lobby of a quiz in a channel; one that is not reviewed any more is shown again, and not started. */
export async function startSession(desk: Desk, arrival: Arrival, start: SessionStart): Promise<void> {
  const { quiz, channel, person, review, language } = start;
  const wish = {
    quizId: quiz,
    host: personKey(arrival.team, person),
    channel: channelKey({ team: arrival.team, channel }),
  };
  const session = await desk.quizzes.start(wish).catch((error: unknown) => {
    if (!(error instanceof AppError) || error.code !== "quiz_not_reviewed") throw error;
    return null;
  });
  if (session === null) return showUnreviewed(desk, arrival, start);
  desk.quizRooms.open(session);
  if (review === null) return;
  const blocks = [section(messagesIn(language).slackQuiz.lobby.code(session.code))];
  const view = { type: "modal", title: plain(session.title, LIMITS.viewTitle), blocks } as const;
  await arrival.client.views.update({ view_id: review, view });
}

async function showUnreviewed(desk: Desk, arrival: Arrival, { quiz: id, channel, review, language }: SessionStart) {
  if (review === null) return;
  const quiz = await desk.quizzes.quiz(id);
  const left = quiz.items.filter(({ state }) => state === "proposed").length;
  const at = Math.max(
    quiz.items.findIndex(({ state }) => state === "proposed"),
    0,
  );
  const notice = messagesIn(language).slackQuiz.review.left(left);
  const view = reviewView({ quiz, channel, at, language, publicUrl: desk.publicUrl, notice });
  await arrival.client.views.update({ view_id: review, view });
}
