import type { PlayedAnswer } from "../../src/core/quiz/session/answer.ts";
import type { Participant } from "../../src/core/quiz/session/participant.ts";
import type { Session } from "../../src/core/quiz/session/session.ts";
import type { Preset } from "../../src/core/quiz/session/scoring.ts";
import { sampleItem } from "./sample-items.ts";

export type SampleSessionOptions = {
  readonly questions?: number;
  readonly seconds?: number;
  readonly preset?: Preset;
  readonly teams?: readonly string[];
};

/** A session in its lobby, of single choice questions whose key is `b`. */
export function sampleSession(options: SampleSessionOptions = {}, changes: Partial<Session> = {}): Session {
  const { questions = 3, seconds = 30, preset = "workshop", teams = [] } = options;
  return {
    id: "ses_1",
    code: "ABC234",
    quizId: "quz_1",
    title: "Lighthouses",
    language: "en",
    hosts: ["trainer"],
    items: Array.from({ length: questions }, (_, number) => sampleItem("single-choice", { id: `item-${number}` })),
    settings: { preset, seconds, openBook: false, teams },
    channel: null,
    phase: "lobby",
    version: 1,
    question: -1,
    revealed: 0,
    openedAt: null,
    openedVersion: null,
    deadline: null,
    pause: null,
    corrections: [],
    createdAt: 0,
    endedAt: null,
    ...changes,
  };
}

export function samplePlayer(id: string, changes: Partial<Participant> = {}): Participant {
  return {
    id,
    session: "ses_1",
    name: id,
    language: "en",
    team: null,
    door: "web",
    person: null,
    timeFactor: 1,
    firstQuestion: 0,
    joinedAt: 0,
    ...changes,
  };
}

/** An answer to a question with an option, `b` being right, after so many milliseconds of 30 seconds. */
export function sampleAnswer(participant: string, question: number, option: string, taken = 1_000): PlayedAnswer {
  return {
    session: "ses_1",
    question,
    participant,
    response: { type: "choice", options: [option] },
    version: 1,
    receivedAt: taken,
    taken,
    limit: 30_000,
  };
}
