import type { AnswerRefusal, NewAnswer } from "./answer.ts";
import type { Participant } from "./participant.ts";
import type { Session } from "./session.ts";
import { personalDeadline } from "./views.ts";

/** Why an answer does not count; null where it does. A store holds the same against it in one statement. */
export function refusalOf(
  session: Session | null,
  participant: Participant | null,
  { session: id, question, version, receivedAt }: NewAnswer,
): AnswerRefusal | null {
  if (session === null || participant === null || participant.session !== id) return "unknown-participant";
  const { phase, openedVersion } = session;
  if (question !== session.question) return "stale";
  if (phase !== "open" || openedVersion === null) return "closed";
  if (version < openedVersion || version > session.version) return "stale";
  if (session.pause !== null) return "paused";
  if (participant.firstQuestion > question) return "joined-later";
  const deadline = personalDeadline(session, participant);
  return deadline !== null && receivedAt > deadline ? "late" : null;
}

/** How long the question had been open, and the participant's limit, in milliseconds. */
export function timingOf(
  session: Session,
  participant: Participant,
  receivedAt: number,
): { readonly taken: number; readonly limit: number | null } {
  const opened = session.openedAt ?? receivedAt;
  const deadline = personalDeadline(session, participant);
  return { taken: Math.max(receivedAt - opened, 0), limit: deadline === null ? null : deadline - opened };
}
