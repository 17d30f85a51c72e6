import type { InjectOptions, LightMyRequestResponse } from "fastify";
import type { Response } from "../../src/core/quiz/item.ts";
import type { Quiz } from "../../src/core/quiz/quiz.ts";
import type { Move } from "../../src/core/quiz/session/move.ts";
import type { HostSnapshot, PlayerSnapshot } from "../../src/core/quiz/session/snapshot.ts";
import { testServer, type TestServer, type TestServerOptions } from "./http-test-server.ts";
import { type OpenedQuizzes, openTestQuizzes } from "./open-quizzes.ts";

type Sent = Promise<LightMyRequestResponse>;

/** A browser that plays. */
export type Player = {
  readonly id: string;
  readonly cookie: string;
  readonly get: (path?: string) => Sent;
  readonly snapshot: () => Promise<PlayerSnapshot>;
  /** To what the player sees now, unless told otherwise. */
  readonly answers: (response: Response, seen?: { question?: number; version?: number }) => Sent;
};

/** A running session behind the HTTP door, with its host and whoever joins. */
export type QuizRoom = OpenedQuizzes & {
  readonly server: TestServer;
  readonly quiz: Quiz;
  readonly session: string;
  readonly code: string;
  readonly asHost: (request: InjectOptions & { readonly url: string }) => Sent;
  readonly hostSnapshot: () => Promise<HostSnapshot>;
  /** From where the session is, unless told otherwise. */
  readonly move: (move: Move, version?: number) => Sent;
  readonly join: (name: string, body?: object, headers?: Record<string, string>) => Promise<Player>;
};

export type QuizRoomOptions = TestServerOptions & {
  readonly opened?: OpenedQuizzes;
  readonly count?: number;
  /** A trainer's key, where the server has keys. */
  readonly key?: string;
};

/** Draws, reviews and starts a quiz, all through the door. */
export async function openQuizRoom(options: QuizRoomOptions = {}): Promise<QuizRoom> {
  const { opened = openTestQuizzes(), count = 3, key, ...serverOptions } = options;
  const server = testServer({ ...opened, ...serverOptions, now: opened.clock.now });
  const headers = key === undefined ? {} : { authorization: `Bearer ${key}` };
  const asHost: QuizRoom["asHost"] = (request) =>
    server.send({ ...request, headers: { ...headers, ...request.headers } });
  const post = (url: string, payload: object) => asHost({ method: "POST", url, payload });

  const drawn: Quiz = (await post("/api/quizzes", { language: "en", count })).json();
  const kept = { revision: drawn.revision, change: { type: "keep-all" } };
  const quiz: Quiz = (await post(`/api/quizzes/${drawn.id}/changes`, kept)).json();
  const { id, code } = (await post(`/api/quizzes/${quiz.id}/sessions`, {})).json() as { id: string; code: string };

  const hostSnapshot = async (): Promise<HostSnapshot> => (await asHost({ url: `/api/sessions/${id}/host` })).json();
  return {
    ...opened,
    server,
    quiz,
    session: id,
    code,
    asHost,
    hostSnapshot,
    async move(move, version) {
      const seen = version ?? (await hostSnapshot()).session.version;
      return post(`/api/sessions/${id}/moves`, { version: seen, move });
    },
    async join(name, body = {}, more = {}) {
      const payload = { name, language: "en", ...body };
      const reply = await server.send({ method: "POST", url: `/api/join/${code}`, payload, headers: more });
      const [cookie = ""] = String(reply.headers["set-cookie"]).split(";");
      return playerOf(server, id, { id: reply.json().participant, cookie });
    },
  };
}

export function playerOf(server: TestServer, session: string, who: { id: string; cookie: string }): Player {
  const get = (path = "") => server.get(`/api/play/${session}${path}`, { cookie: who.cookie });
  const snapshot = async (): Promise<PlayerSnapshot> => (await get()).json();
  return {
    ...who,
    get,
    snapshot,
    async answers(response, seen) {
      const now = seen === undefined ? (await snapshot()).session : { question: -1, version: -1 };
      const { question, version } = { ...now, ...seen };
      return server.send({
        method: "POST",
        url: `/api/play/${session}/answers`,
        headers: { cookie: who.cookie },
        payload: { question, version, response },
      });
    },
  };
}
