import type { Clock } from "../../../core/clock.ts";
import { messagesIn } from "../../../core/messages/catalogue.ts";
import type { HeldAnswer } from "../../../core/quiz/quiz-store.ts";
import type { PlayedSession, Quizzes } from "../../../core/quiz/quizzes.ts";
import type { ResultFiles } from "../../../core/quiz/results/result-files.ts";
import { isOver } from "../../../core/quiz/session/reduce.ts";
import type { Session } from "../../../core/quiz/session/session.ts";
import { noticeMessage } from "../blocks/notice.ts";
import type { SlackMessage } from "../blocks/message.ts";
import type { Place } from "../keys.ts";
import type { Outgoing } from "../outgoing.ts";
import { filesId, hostId, lobbyId } from "./message-ids.ts";
import { boardMessage, hostMessage, lobbyMessage, missedMessage, questionMessage } from "./room-messages.ts";
import { placeOfPerson, placeOfSession } from "./session-place.ts";

/** Milliseconds between two counts of answers on a message: updates are few for a whole workspace. */
const COUNT_EVERY = 4_000;
/** Milliseconds after which a host is not to be reached, and their files wait no longer. */
const FILES_WAIT = 10 * 60_000;
/** Until a message that others wait for is looked for again, in milliseconds. */
const LOOK_AGAIN = 500;

/** Sessions in their channels. What is shown follows from what is stored, so that a restart shows nothing twice. */
export type QuizRooms = {
  /** Shows a session from now on. */
  readonly open: (session: Session) => void;
  /** Shows those that run, and those whose end may not be told yet. */
  readonly begin: () => void;
  readonly stop: () => void;
};

export type QuizRoomParts = {
  readonly quizzes: Quizzes;
  readonly outgoing: Outgoing;
  readonly resultFiles: ResultFiles;
  readonly publicUrl: string | null;
  readonly clock: Clock;
  readonly onProblem: (message: string) => void;
  /** Sends an answer that was held back. */
  readonly release: (held: HeldAnswer) => Promise<void>;
};

type Room = {
  readonly place: Place;
  stop: () => void;
  isShowing: boolean;
  isChanged: boolean;
  isLookedAtAgain: boolean;
  /** The state in which each message is shown. */
  readonly shown: Map<string, string>;
  /** The last counter put out on each message: it may be dropped at a rate. */
  readonly counters: Map<string, Counter>;
};

type Counter = { readonly state: string; readonly change: string; readonly at: number };

export function createQuizRooms(parts: QuizRoomParts): QuizRooms {
  const { quizzes, outgoing, resultFiles, publicUrl, clock, onProblem, release } = parts;
  const rooms = new Map<string, Room>();
  const timers = new Set<() => void>();

  function later(milliseconds: number, work: () => void): void {
    const callOff = clock.after(milliseconds, () => {
      timers.delete(callOff);
      work();
    });
    timers.add(callOff);
  }

  function open(session: Session): void {
    const place = placeOfSession(session);
    if (place === null || rooms.has(session.id)) return;
    const room: Room = {
      place,
      stop: () => {},
      isShowing: false,
      isChanged: false,
      isLookedAtAgain: false,
      shown: new Map(),
      counters: new Map(),
    };
    rooms.set(session.id, room);
    room.stop = quizzes.watch(session.id, () => void show(session.id));
    void show(session.id);
  }

  /** One at a time; what changes meanwhile is shown behind it. */
  async function show(id: string): Promise<void> {
    const room = rooms.get(id);
    if (room === undefined) return;
    if (room.isShowing) {
      room.isChanged = true;
      return;
    }
    room.isShowing = true;
    try {
      const played = await quizzes.played(id);
      const isComplete = await showNow(room, played);
      if (!isComplete) lookAgain(room, id);
      else if (isOver(played.session)) close(id);
    } catch (error) {
      onProblem(`quiz ${id}: ${String(error)}`);
    } finally {
      room.isShowing = false;
      if (room.isChanged) {
        room.isChanged = false;
        void show(id);
      }
    }
  }

  function lookAgain(room: Room, id: string): void {
    if (room.isLookedAtAgain) return;
    room.isLookedAtAgain = true;
    later(LOOK_AGAIN, () => {
      room.isLookedAtAgain = false;
      void show(id);
    });
  }

  function close(id: string): void {
    rooms.get(id)?.stop();
    rooms.delete(id);
  }

  /** Whether all is shown; else some message is not there yet that is to be changed. */
  async function showNow(room: Room, played: PlayedSession): Promise<boolean> {
    const { session, participants, answers, board } = played;
    const key = `quiz:${session.id}`;
    const { question, phase, version, revealed } = session;
    const joined = participants.length;
    const lobby = `lobby v${version}`;
    let isComplete = await keepShown(room, lobbyId(session.id), {
      state: phase === "lobby" ? `${lobby} ${joined}` : "over",
      message: lobbyMessage(played, publicUrl === null ? null : `${publicUrl}/j/${session.code}`),
      isCount: phase === "lobby" && room.shown.get(lobbyId(session.id))?.startsWith(`${lobby} `) === true,
    });
    const isAsked = question >= 0 && phase !== "ready";
    for (let asked = 0; asked < (isAsked ? question + 1 : Math.max(question, 0)); asked += 1) {
      const isCurrent = asked === question;
      const corrected = session.corrections.filter((each) => each.question === asked).length;
      const given = answers.filter((each) => each.question === asked).length;
      const state = isCurrent && !isOver(session) ? `${phase} v${version}` : `past ${asked < revealed} ${corrected}`;
      const isShown = await keepShown(room, `${key}:q${asked}`, {
        state: isCurrent && phase === "open" ? `${state} ${given}` : `${state} ${corrected}`,
        message: questionMessage(played, asked),
        isCount: isCurrent && phase === "open" && room.shown.get(`${key}:q${asked}`)?.startsWith(state) === true,
      });
      isComplete = isShown && isComplete;
    }
    for (const [place, correction] of session.corrections.entries()) {
      const words = messagesIn(session.language).slackQuiz.reveal;
      const text = [words.corrected(correction.question + 1), correction.reason].join(" ");
      await outgoing.say(`${key}:fix${place}`, room.place, { kind: "channel" }, noticeMessage(text));
    }
    if (revealed > 0 && (phase === "board" || isOver(session))) {
      const isShown = await keepShown(room, `${key}:board`, {
        state: `${revealed} ${session.corrections.length} ${board.players.map(({ points }) => points).join()}`,
        message: boardMessage(played, false),
        isCount: false,
      });
      isComplete = isShown && isComplete;
    }
    for (const held of await quizzes.revealed(session)) {
      await release(held);
      await quizzes.release(held.id);
    }
    const isEnded = !isOver(session) || (await showEnd(room, played));
    return isComplete && isEnded;
  }

  /** False where files wait for the message that opens a host's own conversation. */
  async function showEnd({ place }: Room, played: PlayedSession): Promise<boolean> {
    const { session, participants } = played;
    const key = `quiz:${session.id}`;
    await outgoing.say(`${key}:end`, place, { kind: "channel" }, boardMessage(played, true));
    if (session.phase === "cancelled") return true;
    let areSent = true;
    for (const host of session.hosts) areSent = (await sendResults(host, played)) && areSent;
    for (const { id, person } of participants) {
      const own = person === null ? null : placeOfPerson(person);
      const url = publicUrl === null ? null : `${publicUrl}/quiz/practice/${session.code}`;
      if (own !== null)
        await outgoing.say(`${key}:missed:${id}`, own, { kind: "channel" }, missedMessage(played, id, url));
    }
    return areSent;
  }

  async function sendResults(host: string, played: PlayedSession): Promise<boolean> {
    const own = placeOfPerson(host);
    if (own === null) return true;
    const { session } = played;
    const id = hostId(session.id, host);
    const url = publicUrl === null ? null : `${publicUrl}/quiz/host/${session.id}`;
    await outgoing.say(id, own, { kind: "channel" }, hostMessage(played, url));
    const sent = await outgoing.sentAs(id);
    if (sent === null) return clock.now() - (session.endedAt ?? 0) > FILES_WAIT;
    const comment = messagesIn(session.language).slackQuiz.after.files;
    // Files go to a conversation, which a message to a person tells; a person's own id is refused.
    await outgoing.upload(
      filesId(session.id, host),
      { ...own, channel: sent.channel },
      { comment, files: await resultFiles(played) },
    );
    return true;
  }

  type Wanted = { readonly state: string; readonly message: SlackMessage; readonly isCount: boolean };

  /** Posts a message once, and changes it when its state is another. False where it cannot be changed yet. */
  async function keepShown(room: Room, id: string, { state, message, isCount }: Wanted): Promise<boolean> {
    const last = room.shown.get(id);
    if (last === state) return true;
    if (last === undefined) await outgoing.say(id, room.place, { kind: "channel" }, message);
    const sent = await outgoing.sentAs(id);
    if (sent === null) return false;
    if (isCount) return keepCounted(room, id, { state, message, ts: sent.ts });
    // What this process has not shown yet may have been shown by the one before: changing it again is no harm.
    await outgoing.change(`${id}@${state}`, room.place, sent.ts, message);
    room.shown.set(id, state);
    return true;
  }

  /** Puts a counter out, at most once in a while, until one has arrived that says what is so. */
  async function keepCounted(
    { place, shown, counters }: Room,
    id: string,
    { state, message, ts }: { readonly state: string; readonly message: SlackMessage; readonly ts: string },
  ): Promise<boolean> {
    const last = counters.get(id);
    if (last?.state === state && (await outgoing.sentAs(last.change)) !== null) {
      shown.set(id, state);
      return true;
    }
    const at = clock.now();
    if (last !== undefined && at - last.at < COUNT_EVERY) return false;
    // A name of its own each time: one that was dropped is not put out again.
    const change = `${id}@${state}@${at}`;
    await outgoing.change(change, place, ts, message, "passing");
    counters.set(id, { state, change, at });
    return false;
  }

  return {
    open,
    begin() {
      quizzes.running(clock.now() - FILES_WAIT).then(
        (running) => running.forEach(open),
        (error: unknown) => onProblem(String(error)),
      );
    },
    stop() {
      for (const id of rooms.keys()) close(id);
      for (const callOff of timers) callOff();
      timers.clear();
    },
  };
}
