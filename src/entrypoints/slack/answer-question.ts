import type { Answer } from "../../core/answer/answer.ts";
import type { ChatThread } from "../../core/chat/thread-store.ts";
import { AppError } from "../../core/errors.ts";
import type { Language } from "../../core/language.ts";
import { messagesIn } from "../../core/messages/catalogue.ts";
import { answerMessage } from "./blocks/answer.ts";
import type { AnswerContext } from "./blocks/answer-context.ts";
import { noticeMessage, problemMessage } from "./blocks/notice.ts";
import type { Asked } from "./asked.ts";
import { comparableFigure } from "./comparable-figure.ts";
import { type Arrival, type Desk, languageOf, SPOKEN_LANGUAGES, suggestionsIn } from "./desk.ts";
import { findHalfStreamed } from "./half-streamed.ts";
import { personKey, type Place, threadKey } from "./keys.ts";
import { createLiveAnswer, type LiveAnswer, type Streamed } from "./live-answer.ts";
import { namesCity } from "./names-city.ts";
import type { Recipient } from "./outgoing.ts";
import { AnswerInterrupted } from "./running-answers.ts";
import { sentMessage } from "./sent-thread.ts";
import { showStatus } from "./status.ts";

/**
 * Answers a question: exactly one message, an answer, a refusal or what went wrong. May be done again after a crash:
 * what was posted is not posted twice.
 * @throws what could pass: then the question is tried again
 */
export async function answerQuestion(desk: Desk, arrival: Arrival, asked: Asked): Promise<void> {
  // What is tried again was counted when it came.
  const verdict = arrival.attempt > 1 ? "ok" : desk.budget.take(personKey(arrival.team, asked.person));
  if (verdict === "told") return;
  if (verdict === "over") return tellAsker(desk, arrival, asked, ({ tooMany }) => tooMany);
  const thread = threadOf(asked) ?? arrival.key;
  await desk.turns.take(thread, () => answerInTurn(desk, arrival, asked, thread));
}

/** The key of the thread that an answer belongs to. */
function threadOf({ place, message }: Asked): string | null {
  const ts = place.thread ?? message;
  return ts === null ? null : threadKey(place, ts);
}

async function answerInTurn(desk: Desk, arrival: Arrival, asked: Asked, thread: string): Promise<void> {
  const { signal, end } = desk.running.begin(arrival.key, thread);
  const live = liveAnswerOf(arrival, asked);
  const clearStatus = showStatus(arrival, asked);
  try {
    const known = await desk.stores.threads.find(thread);
    const language = await wishedLanguage(desk, arrival, asked);
    const answer = await ask(desk, asked, { conversationId: known?.conversationId ?? null, language, live, signal });
    await post(desk, arrival, asked, answer, await live?.settle());
    const begun = threadOf(asked) === null ? await begunThread(desk, arrival, asked) : thread;
    await remember(desk, arrival, asked, { thread: begun, known, answer });
  } catch (error) {
    await giveReason(desk, arrival, asked, { error, streamed: await live?.settle() });
  } finally {
    end();
    clearStatus();
  }
}

/** Only what the channel sees, in a thread, can be streamed. */
function liveAnswerOf({ client, team }: Arrival, { to, place, person, message }: Asked): LiveAnswer | null {
  const thread = place.thread ?? message;
  if (to.kind !== "channel" || thread === null) return null;
  return createLiveAnswer({ client, channel: place.channel, thread, person, team });
}

async function wishedLanguage(desk: Desk, { team }: Arrival, asked: Asked): Promise<Language | undefined> {
  const chosen = await desk.stores.people.languageOf(personKey(team, asked.person));
  return asked.language ?? asked.settings.language ?? chosen ?? undefined;
}

type Asking = {
  readonly conversationId: string | null;
  readonly language: Language | undefined;
  readonly live: LiveAnswer | null;
  readonly signal: AbortSignal;
};

async function ask(desk: Desk, asked: Asked, asking: Asking): Promise<Answer> {
  const { conversationId, language, live, signal } = asking;
  const { question, settings } = asked;
  const city = settings.city !== null && !namesCity(question, desk.application.corpus) ? settings.city : undefined;
  const request = { question, city, language, conversationId: conversationId ?? undefined };
  try {
    for await (const event of desk.application.ask(request, signal)) {
      if (event.type === "sentence") live?.add(event.sentence);
      if (event.type === "answer-finished") return event.answer;
    }
  } catch (error) {
    // The conversation was too old and is deleted: the question stands for itself.
    if (conversationId === null || !(error instanceof AppError) || error.code !== "conversation_not_found") throw error;
    return ask(desk, asked, { ...asking, conversationId: null });
  }
  throw new TypeError("An answer ended without its last event.");
}

async function post(
  desk: Desk,
  arrival: Arrival,
  asked: Asked,
  answer: Answer,
  streamed: Streamed | null | undefined,
): Promise<void> {
  const { key, attempt } = arrival;
  const { place, to } = asked;
  const id = `${key}#answer`;
  const begun = await streamToFinish(arrival, asked, streamed ?? null, attempt);
  if (begun === null) {
    await desk.outgoing.say(id, answerPlace(asked), to, shown(desk, asked, answer, "shown"), asked.question);
  } else if (isWhole(answer, begun)) {
    await desk.outgoing.endStream(id, place, begun.ts, shown(desk, asked, answer, "streamed"));
  } else {
    await desk.outgoing.endStream(`${key}#stop`, place, begun.ts, null);
    await desk.outgoing.change(id, place, begun.ts, shown(desk, asked, answer, "shown"));
  }
}

/** In a channel an answer stands in the thread of its question. */
function answerPlace({ place, message, to }: Asked): Place {
  return to.kind === "channel" ? { ...place, thread: place.thread ?? message } : place;
}

/** A stream that is to become the answer; of this attempt, or left by one that ended with its process. */
async function streamToFinish(
  { client, assistant }: Arrival,
  { place, message, to }: Asked,
  streamed: Streamed | null,
  attempt: number,
): Promise<{ readonly ts: string; readonly sentences: readonly string[] } | null> {
  if (streamed !== null && streamed.ts !== null) return { ts: streamed.ts, sentences: streamed.sentences };
  const thread = place.thread ?? message;
  if ((streamed === null && attempt === 1) || thread === null || message === null || to.kind !== "channel") return null;
  const ts = await findHalfStreamed({ client, channel: place.channel, thread, after: message, assistant });
  return ts === null ? null : { ts, sentences: [] };
}

function isWhole({ sentences }: Answer, streamed: { readonly sentences: readonly string[] }): boolean {
  return (
    sentences.length === streamed.sentences.length &&
    sentences.every(({ text }, place) => text === streamed.sentences[place])
  );
}

function shown(desk: Desk, asked: Asked, answer: Answer, body: AnswerContext["body"]) {
  const message = answerMessage(answer, answerContext(desk, asked, answer, body));
  if (message === null) throw new TypeError("An answer has a first page.");
  return message;
}

function answerContext(
  { application: { corpus } }: Desk,
  asked: Asked,
  answer: Answer,
  body: AnswerContext["body"],
): AnswerContext {
  const { place, to, isDirect, message } = asked;
  const thread = place.thread ?? message;
  return {
    cities: corpus.cities,
    page: 0,
    body,
    figure: comparableFigure(answer, corpus.figures),
    languages: SPOKEN_LANGUAGES,
    isPrivate: to.kind !== "channel",
    thread: isDirect || to.kind !== "channel" || thread === null ? null : { channel: place.channel, thread },
    suggestions: suggestionsIn(answer.language),
    withQuestion: asked.withQuestion,
  };
}

/** The thread that an answer begins which stands in none, once it was sent; null when it begins none, or was not sent. */
async function begunThread(desk: Desk, { key, team }: Arrival, { to }: Asked): Promise<string | null> {
  const sent = to.kind === "channel" ? await sentMessage(desk, `${key}#answer`) : null;
  return sent === null ? null : threadKey({ team, channel: sent.channel }, sent.ts);
}

type Remembered = { readonly thread: string | null; readonly known: ChatThread | null; readonly answer: Answer };

/** The thread goes on in the conversation of the answer, with who asked; and the person finds their question again. */
async function remember(
  { stores, now }: Desk,
  { team }: Arrival,
  { person }: Asked,
  { thread, known, answer }: Remembered,
): Promise<void> {
  const asker = personKey(team, person);
  if (thread !== null) {
    const askers = [...new Set([...(known?.askers ?? []), asker])];
    const { conversationId } = answer;
    const isMuted = known?.isMuted ?? false;
    await stores.threads.save({ key: thread, conversationId, askers, lastSpeaker: null, isMuted }, now());
  }
  await stores.people.noteQuestion(asker, answer.id, now());
}

type Failure = { readonly error: unknown; readonly streamed: Streamed | null | undefined };

/** Ends what was begun and says why there is no answer, where asking again would not help; else throws. */
async function giveReason(desk: Desk, arrival: Arrival, asked: Asked, { error, streamed }: Failure): Promise<void> {
  if (error instanceof AnswerInterrupted) {
    if (error.interruption === "deleted") return takeBack(desk, arrival, asked, streamed?.ts ?? null);
    if (error.interruption === "stopped") return endStopped(desk, arrival, asked, streamed?.ts ?? null);
  }
  if (error instanceof AppError && error.code === "invalid_request") {
    const { message } = error;
    return tellAsker(desk, arrival, asked, () => message);
  }
  throw error;
}

/** The question is gone, and what was shown of its answer goes too. */
async function takeBack(desk: Desk, { key }: Arrival, { place }: Asked, ts: string | null): Promise<void> {
  if (ts !== null) await desk.outgoing.remove(`${key}#remove`, place, ts);
}

async function endStopped(desk: Desk, arrival: Arrival, asked: Asked, ts: string | null): Promise<void> {
  const { thread } = messagesIn(await languageOf(desk, arrival.team, asked.person)).slack;
  const id = `${arrival.key}#answer`;
  if (ts === null) await desk.outgoing.say(id, answerPlace(asked), asked.to, noticeMessage(thread.stoppedBefore));
  else await desk.outgoing.endStream(id, asked.place, ts, noticeMessage(thread.stopped));
}

type ProblemWords = ReturnType<typeof messagesIn>["slack"]["problem"];

/** Tells the asker alone what is in the way. */
async function tellAsker(
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
