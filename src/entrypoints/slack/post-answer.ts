import { LANGUAGES } from "../../core/language.ts";
import type { Answer } from "../../core/answer/answer.ts";
import { type Asked, answerPlace, threadOf } from "./asked.ts";
import { answerMessage } from "./blocks/answer.ts";
import type { AnswerContext } from "./blocks/answer-context.ts";
import { type Arrival, type Desk, suggestionsIn } from "./desk.ts";
import { findHalfStreamed } from "./half-streamed.ts";
import { threadKey } from "./keys.ts";
import type { Streamed } from "./live-answer.ts";

/** Puts an answer out: as a message of its own, or as what was streamed of it. */
export async function postAnswer(
  desk: Desk,
  arrival: Arrival,
  asked: Asked,
  answer: Answer,
  streamed: Streamed | null | undefined,
): Promise<void> {
  const { key } = arrival;
  const { place, to } = asked;
  const id = `${key}#answer`;
  const begun = await streamToFinish(desk, arrival, asked, streamed);
  if (begun === null) {
    await desk.outgoing.say(id, answerPlace(asked), to, shown(desk, asked, answer, "shown"), asked.question);
  } else if (isWhole(answer, begun)) {
    await desk.outgoing.endStream(id, place, begun.ts, shown(desk, asked, answer, "streamed"));
  } else {
    await desk.outgoing.endStream(`${key}#stop`, place, begun.ts, null);
    await desk.outgoing.change(id, place, begun.ts, shown(desk, asked, answer, "shown"));
  }
  const thread = to.kind === "channel" ? threadOf(asked) : null;
  if (thread !== null) desk.order.note(thread, id);
}

/** A stream that is to become the answer; of this attempt, or left by one that ended with its process. */
export async function streamToFinish(
  desk: Desk,
  { client, assistant, attempt }: Arrival,
  { place, message, to }: Asked,
  streamed: Streamed | null | undefined = null,
): Promise<{ readonly ts: string; readonly sentences: readonly string[] } | null> {
  if (streamed !== null && streamed.ts !== null) return { ts: streamed.ts, sentences: streamed.sentences };
  const thread = place.thread ?? message;
  if ((streamed === null && attempt === 1) || thread === null || message === null || to.kind !== "channel") return null;
  // A stream of another answer that waits for its end is not taken for this one's.
  await desk.order.before(threadKey(place, thread));
  const ts = await findHalfStreamed({ client, channel: place.channel, thread, after: message, assistant });
  return ts === null ? null : { ts, sentences: [] };
}

function isWhole({ sentences }: Answer, streamed: { readonly sentences: readonly string[] }): boolean {
  return (
    sentences.length === streamed.sentences.length &&
    sentences.every(({ text }, place) => text === streamed.sentences[place])
  );
}

export function shown(desk: Desk, asked: Asked, answer: Answer, body: AnswerContext["body"]) {
  const message = answerMessage(answer, answerContext(desk, asked, answer, body));
  if (message === null) throw new TypeError("An answer has a first page.");
  return message;
}

function answerContext(desk: Desk, asked: Asked, answer: Answer, body: AnswerContext["body"]): AnswerContext {
  const { corpus } = desk.application;
  const { place, to, isDirect, message } = asked;
  const thread = place.thread ?? message;
  return {
    cities: corpus.cities,
    page: 0,
    body,
    languages: LANGUAGES,
    isPrivate: to.kind !== "channel",
    thread: isDirect || to.kind !== "channel" || thread === null ? null : { channel: place.channel, thread },
    suggestions: suggestionsIn(desk, answer.language),
    withQuestion: asked.withQuestion,
  };
}
