import { AppError } from "../../core/errors.ts";
import { messagesIn } from "../../core/messages/catalogue.ts";
import { type Asked, answerPlace, threadOf } from "./asked.ts";
import { noticeMessage, problemMessage } from "./blocks/notice.ts";
import { type Arrival, type Desk, languageOf } from "./desk.ts";
import type { Streamed } from "./live-answer.ts";
import type { Recipient } from "./outgoing.ts";
import { streamToFinish } from "./post-answer.ts";
import { AnswerInterrupted } from "./running-answers.ts";

export type Failure = { readonly error: unknown; readonly streamed: Streamed | null | undefined };

/**
 * Ends what was begun and says why there is no answer, where asking again would not help; else throws.
 * @returns whether all in the channel see a word of it
 */
export async function giveReason(
  desk: Desk,
  arrival: Arrival,
  asked: Asked,
  { error, streamed }: Failure,
): Promise<boolean> {
  if (error instanceof AnswerInterrupted && error.interruption !== "shutdown") {
    const begun = await streamToFinish(desk, arrival, asked, streamed);
    if (error.interruption === "stopped") return endStopped(desk, arrival, asked, begun?.ts ?? null);
    await takeBack(desk, arrival, asked, begun?.ts ?? null);
    return false;
  }
  if (error instanceof AppError && error.code === "invalid_request") {
    const { message } = error;
    await tellAsker(desk, arrival, asked, () => message);
    return false;
  }
  throw error;
}

/** The question is gone, and what was shown of its answer goes too. */
async function takeBack(desk: Desk, { key }: Arrival, { place }: Asked, ts: string | null): Promise<void> {
  if (ts === null) return;
  await desk.outgoing.endStream(`${key}#stop`, place, ts, null);
  await desk.outgoing.remove(`${key}#remove`, place, ts);
}

async function endStopped(desk: Desk, arrival: Arrival, asked: Asked, ts: string | null): Promise<boolean> {
  const { thread } = messagesIn(await languageOf(desk, arrival.team, asked.person)).slack;
  const id = `${arrival.key}#answer`;
  if (ts === null) await desk.outgoing.say(id, answerPlace(asked), asked.to, noticeMessage(thread.stoppedBefore));
  else await desk.outgoing.endStream(id, asked.place, ts, noticeMessage(thread.stopped));
  const key = asked.to.kind === "channel" ? threadOf(asked) : null;
  if (key !== null) desk.order.note(key, id);
  return asked.to.kind === "channel";
}

type ProblemWords = ReturnType<typeof messagesIn>["slack"]["problem"];

/** Tells the asker alone what is in the way. */
export async function tellAsker(
  desk: Desk,
  arrival: Arrival,
  asked: Asked,
  words: (problem: ProblemWords) => string,
): Promise<void> {
  const language = await languageOf(desk, arrival.team, asked.person);
  const message = problemMessage(words(messagesIn(language).slack.problem), {
    language,
    reference: null,
    question: null,
  });
  const to: Recipient = asked.to.kind === "response" ? asked.to : { kind: "person", person: asked.person };
  await desk.outgoing.say(`${arrival.key}#answer`, asked.place, to, message);
}
