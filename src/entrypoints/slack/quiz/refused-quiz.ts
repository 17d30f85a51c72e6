import { AppError } from "../../../core/errors.ts";
import { messagesIn } from "../../../core/messages/catalogue.ts";
import { noticeMessage } from "../blocks/notice.ts";
import { type Desk, languageOf } from "../desk.ts";
import { channelOf, type Post } from "../post.ts";
import { isDrawn, sessionOfFiles, sessionOfLobby } from "./message-ids.ts";
import { placeOfPerson } from "./session-place.ts";

/**
 * Slack took neither the lobby nor what was drawn nor the files of the results: who waits for it is told in their own
 * conversation what to do. False for all other messages.
 */
export async function tellRefusedQuiz(desk: Desk, id: string, post: Post | null): Promise<boolean> {
  const session = sessionOfLobby(id);
  if (session !== null) {
    await cancelUnseen(desk, id, session);
    return true;
  }
  const files = sessionOfFiles(id);
  if (files !== null && post !== null) {
    await tellFiles(desk, id, post, files);
    return true;
  }
  const user = post?.arguments["user"];
  if (post === null || !isDrawn(id) || typeof user !== "string") return false;
  const words = messagesIn(await languageOf(desk, post.team, user)).slackQuiz.lobby;
  const own = { team: post.team, channel: user, thread: null };
  await desk.outgoing.say(`${id}:refused`, own, { kind: "channel" }, noticeMessage(words.notInChannel));
  return true;
}

async function tellFiles(
  desk: Desk,
  id: string,
  post: Post,
  { session, host }: { readonly session: string; readonly host: string },
): Promise<void> {
  const own = placeOfPerson(host);
  if (own === null) return;
  const { filesRefused } = messagesIn(await languageOf(desk, own.team, own.channel)).slackQuiz.after;
  const address = desk.publicUrl === null ? null : `${desk.publicUrl}/quiz/host/${session}`;
  const place = { ...own, channel: channelOf(post) };
  await desk.outgoing.say(`${id}:refused`, place, { kind: "channel" }, noticeMessage(filesRefused(address)));
}

/** Nobody waits for a session that no channel shows. */
async function cancelUnseen(desk: Desk, id: string, found: string): Promise<void> {
  const session = await desk.quizzes.session(found);
  const told = messagesIn(session.language).slackQuiz.lobby.notInChannel;
  for (const host of session.hosts) {
    const own = placeOfPerson(host);
    if (own !== null) await desk.outgoing.say(`${id}:refused:${host}`, own, { kind: "channel" }, noticeMessage(told));
  }
  const [host = ""] = session.hosts;
  await desk.quizzes.move(session.id, session.version, { type: "cancel" }, host).catch((error: unknown) => {
    // Somebody was faster, or plays it on the web by now.
    if (!(error instanceof AppError)) throw error;
  });
}
