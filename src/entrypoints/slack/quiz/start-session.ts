import type { Language } from "../../../core/language.ts";
import { messagesIn } from "../../../core/messages/catalogue.ts";
import { plain, section } from "../blocks/elements.ts";
import type { Arrival, Desk } from "../desk.ts";
import { channelKey, personKey } from "../keys.ts";
import { LIMITS } from "../limits.ts";

export type SessionStart = {
  readonly quiz: string;
  readonly channel: string;
  readonly person: string;
  /** The review, which gives way to the session's code; null where none is open. */
  readonly review: string | null;
  readonly language: Language;
};

/** Opens the lobby of a quiz in a channel. @throws AppError as `Quizzes.start` does */
export async function startSession(desk: Desk, arrival: Arrival, start: SessionStart): Promise<void> {
  const { quiz, channel, person, review, language } = start;
  const session = await desk.quizzes.start({
    quizId: quiz,
    host: personKey(arrival.team, person),
    channel: channelKey({ team: arrival.team, channel }),
  });
  desk.quizRooms.open(session);
  if (review === null) return;
  const blocks = [section(messagesIn(language).slackQuiz.lobby.code(session.code))];
  const view = { type: "modal", title: plain(session.title, LIMITS.viewTitle), blocks } as const;
  await arrival.client.views.update({ view_id: review, view });
}
