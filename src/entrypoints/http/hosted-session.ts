import type { FastifyRequest } from "fastify";
import { AppError } from "../../core/errors.ts";
import { quizErrors } from "../../core/messages/en/quiz-errors.ts";
import type { Quizzes } from "../../core/quiz/quizzes.ts";
import type { Session } from "../../core/quiz/session/session.ts";
import { assertHosts, hostOf } from "./hosting.ts";
import { mayBeId } from "./id.ts";

/** The session of an address, where who asks may host it. @throws AppError session_not_found, not_the_host */
export async function hostedSession(
  quizzes: Quizzes,
  { params, caller }: Pick<FastifyRequest, "caller"> & { readonly params: { readonly id: string } },
): Promise<Session> {
  if (!mayBeId(params.id)) throw new AppError("session_not_found", quizErrors.sessionNotFound);
  const session = await quizzes.session(params.id);
  assertHosts(hostOf({ caller }), session);
  return session;
}
