import type { Quizzes } from "../../core/quiz/quizzes.ts";
import type { PlayedAnswer } from "../../core/quiz/session/answer.ts";
import type { Participant } from "../../core/quiz/session/participant.ts";
import { isVoid, keyOf, type Session } from "../../core/quiz/session/session.ts";

/** The questions that were revealed, from the first that a player played, with what they answered. */
export function reviewOf(
  session: Session,
  { id, firstQuestion }: Participant,
  answers: readonly PlayedAnswer[],
  isRight: Quizzes["isRight"],
) {
  const own = new Map(
    answers.filter(({ participant }) => participant === id).map(({ question, response }) => [question, response]),
  );
  return session.items.slice(0, session.revealed).flatMap((item, question) => {
    if (question < firstQuestion) return [];
    const { stem, options, matches, unit, explanation, evidence } = item;
    const key = keyOf(session, question);
    const response = own.get(question) ?? null;
    return [
      {
        question,
        stem,
        options,
        matches,
        unit,
        key,
        isVoid: isVoid(session, question),
        response,
        isRight: key === null || response === null ? null : isRight(session, question, response),
        explanation,
        evidence,
      },
    ];
  });
}
