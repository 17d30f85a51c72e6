import type { Answer, AnswerEvent } from "../../core/answer/answer.ts";
import { httpMessages } from "../../core/messages/en/http.ts";
import type { Quizzes } from "../../core/quiz/quizzes.ts";
import { givesAway } from "../../core/quiz/session/gives-away.ts";
import type { Session } from "../../core/quiz/session/session.ts";
import { HttpProblem } from "./http-problem.ts";
import { known } from "./player-access.ts";
import { playersIn } from "./player-cookie.ts";

/** Sessions of one browser that are looked at. */
const SESSIONS_AT_MOST = 10;

/** Keeps the assistant from telling players what an open question asks. */
export type HoldingBack = {
  /**
   * The events of an answer to who sends these cookies. Who plays gets none before all are there, since the last may
   * show that it has to wait.
   * @throws HttpProblem held_back (409) where it touches a question that is open to the asker
   */
  readonly from: (
    cookie: string | undefined,
    events: AsyncGenerator<AnswerEvent, void, undefined>,
  ) => AsyncGenerator<AnswerEvent, void, undefined>;
};

export function createHoldingBack(quizzes: Quizzes): HoldingBack {
  return {
    async *from(cookie, events) {
      const players = [...playersIn(cookie)].slice(-SESSIONS_AT_MOST);
      if (players.length === 0) return yield* events;
      const all: AnswerEvent[] = [];
      for await (const event of events) all.push(event);
      const answer = all.find((event) => event.type === "answer-finished")?.answer;
      if (answer !== undefined && (await touchesOpenQuestion(players, answer))) {
        throw new HttpProblem("held_back", httpMessages.heldBack);
      }
      yield* all;
    },
  };

  async function touchesOpenQuestion(players: readonly [string, string][], answer: Answer): Promise<boolean> {
    for (const [id, player] of players) {
      const session = await playedBy(id, player);
      if (session !== null && quizzes.holdsBack(session) && givesAway(session, answer)) return true;
    }
    return false;
  }

  async function playedBy(id: string, player: string): Promise<Session | null> {
    const participant = await known(() => quizzes.participant(player));
    return participant?.session === id ? known(() => quizzes.session(id)) : null;
  }
}
