import type { FastifyInstance, FastifyRequest } from "fastify";
import { AppError } from "../../core/errors.ts";
import { quizErrors } from "../../core/messages/en/quiz-errors.ts";
import type { Quizzes } from "../../core/quiz/quizzes.ts";
import type { Participant } from "../../core/quiz/session/participant.ts";
import type { Session } from "../../core/quiz/session/session.ts";
import { accessOf } from "./access.ts";
import { mayBeId } from "./id.ts";
import { playersIn } from "./player-cookie.ts";

/** Milliseconds for which what was played can still be looked at. */
const AFTER_THE_END = 24 * 60 * 60 * 1000;

/** What is practised comes again after days: it is there as long as the session is kept. */
const AS_LONG_AS_KEPT: ReadonlySet<string> = new Set(["/api/practice/:code/next", "/api/practice/:code/answers"]);

/** Whose turn it is to be let in: the session that an address names, and who in it asks, by their cookie. */
export type Room = { readonly session: Session; readonly player: Participant | null };

declare module "fastify" {
  interface FastifyRequest {
    /** On routes for players alone; null where the session is unknown, or over for too long. */
    room: Room | null;
  }
}

/**
 * Lets players through without a key, and to nothing but a session that runs or ended within a day. Who it is, is found
 * before requests are counted, since each player is counted for themselves; what is not there is refused after that, so
 * that codes cannot be tried out without end.
 */
export function letPlayersIn(app: FastifyInstance, quizzes: Quizzes, now: () => number): void {
  app.decorateRequest("room", null);
  app.addHook("onRequest", async (request) => {
    if (isForPlayers(request)) request.room = await roomOf(request, quizzes, now());
  });
  app.addHook("preParsing", async (request) => {
    if (isForPlayers(request)) assertRoom(request);
  });
}

/** @throws AppError session_not_found */
export function assertRoom({ room }: FastifyRequest): Room {
  if (room === null) throw new AppError("session_not_found", quizErrors.sessionNotFound);
  return room;
}

/** @throws AppError session_not_found, participant_not_found */
export function assertPlayer(request: FastifyRequest): Room & { readonly player: Participant } {
  const { session, player } = assertRoom(request);
  if (player === null) throw new AppError("participant_not_found", quizErrors.participantNotFound);
  return { session, player };
}

function isForPlayers({ method, routeOptions }: FastifyRequest): boolean {
  return accessOf(method, routeOptions.url ?? "") === "player";
}

async function roomOf(request: FastifyRequest, quizzes: Quizzes, now: number): Promise<Room | null> {
  const { params, headers, routeOptions } = request;
  const { code, session: id = "" } = params as { readonly code?: string; readonly session?: string };
  const session = await known(() =>
    code === undefined ? (mayBeId(id) ? quizzes.session(id) : null) : quizzes.sessionByCode(code),
  );
  if (session === null) return null;
  const end = AS_LONG_AS_KEPT.has(routeOptions.url ?? "") ? null : session.endedAt;
  if (end !== null && now - end > AFTER_THE_END) return null;
  const cookie = playersIn(headers.cookie).get(session.id);
  const player = cookie === undefined ? null : await known(() => quizzes.participant(cookie));
  return { session, player: player?.session === session.id ? player : null };
}

/** Null for what is not there; whatever else is wrong is thrown. */
export async function known<T>(find: () => Promise<T> | null): Promise<T | null> {
  try {
    return await find();
  } catch (error) {
    if (error instanceof AppError && ["session_not_found", "participant_not_found"].includes(error.code)) return null;
    throw error;
  }
}
