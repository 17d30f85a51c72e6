import { AppError } from "../../errors.ts";
import { quizErrors } from "../../messages/en/quiz-errors.ts";
import type { QuizStore } from "../quiz-store.ts";
import type { Quizzes } from "../quizzes.ts";
import { readCode } from "./code.ts";
import { checkedTeam, checkedTimeFactor, firstQuestionOf, shownName, smallestTeam } from "./join.ts";
import { isPossible, matchesKey } from "./judge.ts";
import type { Move } from "./move.ts";
import type { Participant } from "./participant.ts";
import { isOver, reduce } from "./reduce.ts";
import { keyOf, type Session } from "./session.ts";
import type { Stage } from "./stage.ts";
import { type Scene, type Views, viewsOf } from "./views.ts";

/** Moves that a host makes from wherever the session is, without having seen its last version. */
const REGARDLESS: ReadonlySet<Move["type"]> = new Set(["add-host", "open-book", "bring"]);

const LONGEST_DISPUTE = 500;

export type PlayParts = {
  readonly store: QuizStore;
  readonly stage: Stage;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
};

/** The part of a quiz that is played. */
export type Play = Omit<Quizzes, "draw" | "quiz" | "list" | "change" | "widen" | "remove" | "start">;

export function createPlay({ store, stage, now, newId }: PlayParts): Play {
  const findSession = async (id: string): Promise<Session> => found(await store.findSession(id));
  const findParticipant = async (id: string): Promise<Participant> => {
    const participant = await store.findParticipant(id);
    if (participant === null) throw participantNotFound();
    return participant;
  };
  const sceneOf = async (id: string): Promise<Scene> => {
    const scene = await stage.scene(id);
    if (scene === null) throw sessionNotFound();
    return scene;
  };
  const views = async (id: string): Promise<Views> => viewsOf(await sceneOf(id), now());
  const sessionByCode = async (text: string): Promise<Session> => {
    const code = readCode(text);
    return found(code === null ? null : await store.findSessionByCode(code));
  };

  return {
    session: findSession,
    sessionByCode,
    sessionsOf: (quizId) => store.sessionsOf(quizId),

    async move(id, version, move, host, { ofAnySession = false } = {}) {
      const session = await findSession(id);
      if (!ofAnySession && !session.hosts.includes(host)) throw new AppError("not_the_host", quizErrors.notTheHost);
      if (session.version !== version && !REGARDLESS.has(move.type)) throw moved(session);
      if (move.type === "rekey") assertKeyFits(session, move);
      const next = reduce(session, move, { now: now(), by: host });
      if (next === null) {
        throw new AppError("move_not_allowed", quizErrors.moveNotAllowed(move.type, session.phase));
      }
      if (!(await store.moveSession(next, session.version))) throw moved(await findSession(id));
      stage.changed(id);
      return next;
    },

    async join({ code, name, language, team, door, person, returning }) {
      const session = await sessionByCode(code);
      const back = returning === null ? null : await store.findParticipant(returning);
      if (back !== null && back.session === session.id) return back;
      const others = await store.participantsOf(session.id);
      const known = others.find((other) => person !== null && other.person === person);
      if (known !== undefined) return known;
      if (isOver(session)) throw new AppError("session_over", quizErrors.sessionOver);
      const participant = await store.join({
        id: newId(),
        session: session.id,
        name: shownName(
          name,
          others.map((other) => other.name),
        ),
        language,
        team: checkedTeam(session, team) ?? smallestTeam(session, others),
        door,
        person,
        timeFactor: 1,
        firstQuestion: firstQuestionOf(session),
        joinedAt: now(),
      });
      stage.changed(session.id);
      return participant;
    },
    participant: findParticipant,

    async changeParticipant(id, change) {
      const participant = await findParticipant(id);
      const session = await findSession(participant.session);
      const { name, team, timeFactor, language } = change;
      const others = await store.participantsOf(session.id);
      const otherNames = others.filter((other) => other.id !== id).map((other) => other.name);
      const checked = {
        ...(name === undefined ? {} : { name: shownName(name, otherNames) }),
        ...(team === undefined ? {} : { team: checkedTeam(session, team) }),
        ...(timeFactor === undefined ? {} : { timeFactor: checkedTimeFactor(timeFactor) }),
        ...(language === undefined ? {} : { language }),
      };
      await store.changeParticipant(id, checked);
      stage.changed(session.id);
      return { ...participant, ...checked };
    },

    async answer({ session: id, participant, question, version, response }) {
      // Before anything is waited for: a room that answers at once must not wait at its own cost.
      const receivedAt = now();
      const session = await findSession(id);
      const item = session.items[question];
      if (item === undefined || !isPossible(item, response)) {
        throw new AppError("invalid_request", quizErrors.responseImpossible);
      }
      const receipt = await store.answer({ session: id, participant, question, version, response, receivedAt });
      if (receipt.status === "counted") stage.changed(id);
      return receipt;
    },

    async dispute({ session: id, question, participant, text }) {
      const session = await findSession(id);
      const known = await findParticipant(participant);
      const said = text.trim();
      const isSayable = said !== "" && [...said].length <= LONGEST_DISPUTE;
      if (known.session !== id || question >= session.revealed || question < 0 || !isSayable) {
        throw new AppError("invalid_request", quizErrors.disputeInvalid(LONGEST_DISPUTE));
      }
      await store.dispute({ session: id, question, participant, text: said, at: now() });
      stage.changed(id);
    },

    views,
    async playerSnapshot(id) {
      const snapshot = (await views((await findParticipant(id)).session)).player(id);
      if (snapshot === null) throw participantNotFound();
      return snapshot;
    },
    projectorSnapshot: async (id) => (await views(id)).projector(),
    hostSnapshot: async (id) => (await views(id)).host(),
    played: (id) => sceneOf(id),

    isRight(session, question, response) {
      const key = keyOf(session, question);
      return key !== null && matchesKey(key, response);
    },
    watch: stage.watch,

    running: (endedSince) => store.runningSessions(endedSince),
    async runningIn(channel) {
      const running = await store.runningSessions();
      return running.findLast((session) => session.channel === channel) ?? null;
    },
    holdsBack: ({ phase, settings }) => !settings.openBook && (phase === "open" || phase === "closed"),
    playedBy: (person) => store.sessionsWith(person),
    async playing(person) {
      const running = (await store.sessionsWith(person)).filter((session) => !isOver(session));
      const played = running.map(async (session) => {
        const players = await store.participantsOf(session.id);
        return players.filter((player) => player.person === person).map((participant) => ({ session, participant }));
      });
      return (await Promise.all(played)).flat();
    },
    hold: ({ id: session, question }, id, payload) => store.hold({ id, session, question, payload }),
    revealed: (session) => store.heldUpTo(session.id, isOver(session) ? session.items.length : session.revealed - 1),
    release: (id) => store.release(id),
  };
}

/** @throws AppError invalid_request where nobody could have answered with that key */
function assertKeyFits(session: Session, { question, key }: Extract<Move, { type: "rekey" }>): void {
  const item = session.items[question];
  const response = key.type === "number" ? ({ type: "number", value: key.value } as const) : key;
  if (item === undefined || !isPossible(item, response)) {
    throw new AppError("invalid_request", quizErrors.responseImpossible);
  }
}

function found(session: Session | null): Session {
  if (session === null) throw sessionNotFound();
  return session;
}

function sessionNotFound(): AppError {
  return new AppError("session_not_found", quizErrors.sessionNotFound);
}

function participantNotFound(): AppError {
  return new AppError("participant_not_found", quizErrors.participantNotFound);
}

function moved({ version }: Session): AppError {
  return new AppError("session_moved", quizErrors.sessionMoved(version), { data: { version } });
}
