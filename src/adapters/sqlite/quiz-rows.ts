import type { Selectable } from "kysely";
import type { Response } from "../../core/quiz/item.ts";
import type { PlayedAnswer } from "../../core/quiz/session/answer.ts";
import type { Participant } from "../../core/quiz/session/participant.ts";
import type { Session } from "../../core/quiz/session/session.ts";
import type { Schema } from "./schema.ts";

export function sessionRow(session: Session): Schema["quiz_sessions"] {
  const { id, code, quizId, phase, version, question, pause, openedAt, openedVersion, deadline } = session;
  return {
    id,
    code,
    quiz_id: quizId,
    phase,
    version,
    question,
    is_paused: pause === null ? 0 : 1,
    opened_at: openedAt,
    opened_version: openedVersion,
    deadline,
    created_at: session.createdAt,
    ended_at: session.endedAt,
    record: JSON.stringify(session),
  };
}

export function participantRow(participant: Participant): Schema["quiz_participants"] {
  const { id, session, person, name, language, team, door, timeFactor, firstQuestion, joinedAt } = participant;
  return {
    id,
    session,
    person,
    name,
    language,
    team,
    door,
    time_factor: timeFactor,
    first_question: firstQuestion,
    joined_at: joinedAt,
  };
}

export function participantOf(row: Selectable<Schema["quiz_participants"]>): Participant {
  const { id, session, person, name, team, time_factor, first_question, joined_at } = row;
  return {
    id,
    session,
    person,
    name,
    language: row.language as Participant["language"],
    team,
    door: row.door as Participant["door"],
    timeFactor: time_factor,
    firstQuestion: first_question,
    joinedAt: joined_at,
  };
}

export function answerOf(row: Selectable<Schema["quiz_answers"]>): PlayedAnswer {
  const { session, question, participant, response, version, received_at, taken, time_limit } = row;
  return {
    session,
    question,
    participant,
    response: JSON.parse(response) as Response,
    version,
    receivedAt: received_at,
    taken,
    limit: time_limit,
  };
}
