import type { Dispute, HeldAnswer, PracticeCard, QuizStore } from "../../core/quiz/quiz-store.ts";
import type { Quiz } from "../../core/quiz/quiz.ts";
import type { PlayedAnswer } from "../../core/quiz/session/answer.ts";
import type { Participant } from "../../core/quiz/session/participant.ts";
import { isOver } from "../../core/quiz/session/reduce.ts";
import type { Session } from "../../core/quiz/session/session.ts";
import { refusalOf, timingOf } from "../../core/quiz/session/take-answer.ts";

/** A quiz store that keeps nothing beyond the process. */
export function createMemoryQuizStore(): QuizStore {
  const quizzes = new Map<string, Quiz>();
  const sessions = new Map<string, Session>();
  const participants = new Map<string, Participant>();
  const answers = new Map<string, PlayedAnswer>();
  const disputes = new Map<string, Dispute>();
  const held = new Map<string, HeldAnswer>();
  const cards = new Map<string, PracticeCard>();
  let changes = 0;
  const keyOf = (...parts: readonly (string | number)[]) => parts.join(" ");

  return {
    async saveQuiz(quiz, seen) {
      if ((quizzes.get(quiz.id)?.revision ?? null) !== seen) return false;
      quizzes.set(quiz.id, quiz);
      return true;
    },
    findQuiz: async (id) => quizzes.get(id) ?? null,
    listQuizzes: async (owner) =>
      [...quizzes.values()].filter((quiz) => owner === null || quiz.owner === owner).toSorted(newestFirst),
    async deleteQuiz(id) {
      quizzes.delete(id);
      for (const [key, card] of cards) if (card.quiz === id) cards.delete(key);
    },

    async createSession(session) {
      if ([...sessions.values()].some((each) => each.code === session.code && !isOver(each))) return false;
      sessions.set(session.id, session);
      return true;
    },
    findSession: async (id) => sessions.get(id) ?? null,
    async findSessionByCode(code) {
      const found = [...sessions.values()].filter((session) => session.code === code).toSorted(newestFirst);
      return found.find((session) => !isOver(session)) ?? found[0] ?? null;
    },
    async moveSession(session, seen) {
      if (sessions.get(session.id)?.version !== seen) return false;
      sessions.set(session.id, session);
      return true;
    },
    runningSessions: async (endedSince = Infinity) =>
      [...sessions.values()].filter(({ endedAt }) => endedAt === null || endedAt >= endedSince),
    sessionsOf: async (quizId) =>
      [...sessions.values()].filter((session) => session.quizId === quizId).toSorted(newestFirst),
    sessionsWith: async (person) =>
      [...sessions.values()]
        .filter(({ id }) => playersOf(id).some((player) => player.person === person))
        .toSorted(newestFirst),

    async join(participant) {
      const known =
        participants.get(participant.id) ??
        playersOf(participant.session).find(({ person }) => person !== null && person === participant.person);
      if (known !== undefined) return known;
      changes += 1;
      participants.set(participant.id, participant);
      return participant;
    },
    findParticipant: async (id) => participants.get(id) ?? null,
    participantsOf: async (session) => playersOf(session),
    async changeParticipant(id, change) {
      const known = participants.get(id);
      if (known === undefined) return;
      changes += 1;
      participants.set(id, { ...known, ...change });
    },

    async answer(answer) {
      const key = keyOf(answer.session, answer.question, answer.participant);
      const first = answers.get(key);
      if (first !== undefined) return { status: "repeated", answer: first };
      const session = sessions.get(answer.session) ?? null;
      const participant = participants.get(answer.participant) ?? null;
      const reason = refusalOf(session, participant, answer);
      if (reason !== null || session === null || participant === null) {
        return { status: "refused", reason: reason ?? "unknown-participant" };
      }
      const taken = { ...answer, ...timingOf(session, participant, answer.receivedAt) };
      answers.set(key, taken);
      return { status: "counted", answer: taken };
    },
    answersOf: async (session) => [...answers.values()].filter((answer) => answer.session === session),
    async pulse(id) {
      const session = sessions.get(id);
      if (session === undefined) return null;
      return keyOf(session.version, changes, answers.size, disputes.size);
    },

    async dispute(dispute) {
      const key = keyOf(dispute.session, dispute.question, dispute.participant);
      disputes.set(key, dispute);
      changes += 1;
    },
    disputesOf: async (session) => [...disputes.values()].filter((dispute) => dispute.session === session),

    async hold(answer) {
      if (!held.has(answer.id)) held.set(answer.id, answer);
    },
    heldUpTo: async (session, question) =>
      [...held.values()].filter((answer) => answer.session === session && answer.question <= question),
    async release(id) {
      held.delete(id);
    },

    async saveCard(card) {
      cards.set(keyOf(card.learner, card.quiz, card.item), card);
    },
    cardsOf: async (learner, quiz) =>
      [...cards.values()].filter((card) => card.learner === learner && card.quiz === quiz),

    async forget(before) {
      const time = before.getTime();
      const old = [...sessions.values()].filter(({ endedAt, createdAt }) => (endedAt ?? createdAt) < time);
      for (const { id } of old) {
        sessions.delete(id);
        for (const kept of [participants, answers, disputes, held]) {
          for (const [key, { session }] of kept) if (session === id) kept.delete(key);
        }
      }
      for (const [key, { dueAt }] of cards) if (dueAt < time) cards.delete(key);
      return old.length;
    },
  };

  function playersOf(session: string): Participant[] {
    return [...participants.values()].filter((participant) => participant.session === session);
  }
}

function newestFirst(
  one: { readonly createdAt: number | string },
  other: { readonly createdAt: number | string },
): number {
  return one.createdAt < other.createdAt ? 1 : one.createdAt > other.createdAt ? -1 : 0;
}
