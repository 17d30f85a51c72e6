import { readComment } from "../blocks/feedback.ts";
import type { Arrival, Desk } from "../desk.ts";
import { personKey } from "../keys.ts";
import type { SubmittedView } from "../submitted-view.ts";

/** Keeps what somebody wrote about an answer. */
export async function onCommentSubmitted(
  desk: Desk,
  { team }: Arrival,
  { view, user }: { readonly view: SubmittedView; readonly user: string },
): Promise<void> {
  const comment = readComment(view);
  if (comment === null || (await desk.application.findAnswer(comment.answer)) === null) return;
  const { answer: answerId, verdict, text } = comment;
  await desk.stores.feedback.save({ answerId, person: personKey(team, user), verdict, comment: text }, desk.now());
}
