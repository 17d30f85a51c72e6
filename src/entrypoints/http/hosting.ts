import type { FastifyRequest } from "fastify";
import { AppError } from "../../core/errors.ts";
import { quizErrors } from "../../core/messages/en/quiz-errors.ts";
import type { Quiz } from "../../core/quiz/quiz.ts";
import type { Session } from "../../core/quiz/session/session.ts";

/** Who makes and hosts quizzes: the name of a key, or `local` where there are none. */
export type Host = {
  readonly name: string;
  /** Whether others' quizzes and sessions are theirs to see and move too. */
  readonly mayAll: boolean;
};

export function hostOf({ caller }: Pick<FastifyRequest, "caller">): Host {
  return caller === null ? { name: "local", mayAll: true } : { name: caller.name, mayAll: caller.role === "admin" };
}

/** @throws AppError quiz_not_found, which does not tell others' quizzes from none */
export function assertOwns({ name, mayAll }: Host, { owner }: Quiz): void {
  if (!mayAll && owner !== name) throw new AppError("quiz_not_found", quizErrors.quizNotFound);
}

/** @throws AppError not_the_host */
export function assertHosts({ name, mayAll }: Host, { hosts }: Session): void {
  if (!mayAll && !hosts.includes(name)) throw new AppError("not_the_host", quizErrors.notTheHost);
}
