import type { FastifyInstance, FastifyRequest } from "fastify";
import { AppError } from "../../core/errors.ts";
import { quizErrors } from "../../core/messages/en/quiz-errors.ts";
import type { Quizzes } from "../../core/quiz/quizzes.ts";
import type { Session } from "../../core/quiz/session/session.ts";
import { accessOf } from "./access.ts";
import { mayBeId } from "./id.ts";
import { playersIn } from "./player-cookie.ts";

/** Milliseconds for which what was played can still be looked at. */
const AFTER_THE_END = 24 * 60 * 60 * 1000;

/** What is practised comes again after days: it is there as long as the session is kept. */
const AS_LONG_AS_KEPT: ReadonlySet<string> = new Set(["/api/practice/:code/next", "/api/practice/:code/answers"]);

/** For so many milliseconds a session is not looked at again: a room answers at once, and an end is not missed by that. */
const REMEMBERED = 1_000;

/** Players and sessions remembered at once; the oldest are forgotten first. */
const REMEMBERED_AT_MOST = 10_000;

/** The session that an address names, and who in it asks, by their cookie. */
export type Room = { readonly session: string; readonly player: string | null };

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
  const find = createRooms(quizzes, now);
  app.decorateRequest("room", null);
  app.addHook("onRequest", async (request) => {
    if (isForPlayers(request)) request.room = await find(request);
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
export function assertPlayer(request: FastifyRequest): { readonly session: string; readonly player: string } {
  const { session, player } = assertRoom(request);
  if (player === null) throw new AppError("participant_not_found", quizErrors.participantNotFound);
  return { session, player };
}

function isForPlayers({ method, routeOptions }: FastifyRequest): boolean {
  return accessOf(method, routeOptions.url ?? "") === "player";
}

type SeenSession = Pick<Session, "id" | "endedAt"> & { readonly seenAt: number };

function createRooms(quizzes: Quizzes, now: () => number): (request: FastifyRequest) => Promise<Room | null> {
  const sessions = new Map<string, SeenSession>();
  /** The session of each player, which never changes. */
  const players = new Map<string, string>();

  return async ({ params, headers, routeOptions }) => {
    const { code, session: id = "" } = params as { readonly code?: string; readonly session?: string };
    const session = await (code === undefined ? byId(id) : known(() => quizzes.sessionByCode(code)));
    if (session === null) return null;
    const end = AS_LONG_AS_KEPT.has(routeOptions.url ?? "") ? null : session.endedAt;
    if (end !== null && now() - end > AFTER_THE_END) return null;
    const cookie = playersIn(headers.cookie).get(session.id);
    const plays = cookie !== undefined && (await sessionOf(cookie)) === session.id;
    return { session: session.id, player: plays ? cookie : null };
  };

  async function byId(id: string): Promise<Pick<Session, "id" | "endedAt"> | null> {
    const seen = sessions.get(id);
    if (seen !== undefined && now() - seen.seenAt < REMEMBERED) return seen;
    const session = mayBeId(id) ? await known(() => quizzes.session(id)) : null;
    if (session !== null) remember(sessions, id, { id, endedAt: session.endedAt, seenAt: now() });
    return session;
  }

  async function sessionOf(player: string): Promise<string | null> {
    const seen = players.get(player);
    if (seen !== undefined) return seen;
    const participant = await known(() => quizzes.participant(player));
    if (participant !== null) remember(players, player, participant.session);
    return participant?.session ?? null;
  }
}

function remember<T>(map: Map<string, T>, key: string, value: T): void {
  map.delete(key);
  map.set(key, value);
  const [oldest] = map.keys();
  if (map.size > REMEMBERED_AT_MOST && oldest !== undefined) map.delete(oldest);
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
