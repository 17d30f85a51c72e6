import type { Answer } from "../../core/answer/answer.ts";
import type { ChatThread } from "../../core/chat/thread-store.ts";
import { AppError } from "../../core/errors.ts";
import { givesAway } from "../../core/quiz/session/gives-away.ts";
import type { Language } from "../../core/language.ts";
import { type Asked, threadOf } from "./asked.ts";
import type { Arrival, Desk } from "./desk.ts";
import { personKey, threadKey } from "./keys.ts";
import { createLiveAnswer, type LiveAnswer } from "./live-answer.ts";
import { giveReason, tellAsker } from "./no-answer.ts";
import { holdAnswer, quizHoldingBack } from "./quiz/held-answers.ts";
import { postAnswer } from "./post-answer.ts";
import { AnswerInterrupted, type RunningAnswer } from "./running-answers.ts";
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
  const running = desk.running.begin(arrival.key, thread);
  try {
    await desk.turns.take(thread, () => answerInTurn(desk, arrival, asked, { thread, running }));
  } finally {
    running.end();
  }
}

type Turn = { readonly thread: string; readonly running: RunningAnswer };

async function answerInTurn(desk: Desk, arrival: Arrival, asked: Asked, { thread, running }: Turn): Promise<void> {
  const { signal } = running;
  // Deleted while it waited.
  if (isDeleted(signal)) return;
  running.start();
  const room = await quizHoldingBack(desk, asked, arrival.team);
  const live = room === null ? liveAnswerOf(desk, arrival, asked) : null;
  const clearStatus = showStatus(arrival, asked);
  let isShownToAll = false;
  try {
    const known = await desk.stores.threads.find(thread);
    // Who asks on before there is an answer is heard, too.
    if (threadOf(asked) !== null) await saveThread(desk, arrival, asked, { thread, known, conversationId: null });
    const language = await wishedLanguage(desk, arrival, asked);
    const answer = await ask(desk, asked, { conversationId: known?.conversationId ?? null, language, live, signal });
    const streamed = await live?.settle();
    if (isDeleted(signal)) throw signal.reason;
    if (room !== null && givesAway(room, answer)) return await holdAnswer(desk, arrival, asked, { answer, room });
    await postAnswer(desk, arrival, asked, answer, streamed);
    if (isDeleted(signal)) await desk.outgoing.cancel(`${arrival.key}#answer`);
    isShownToAll = asked.to.kind === "channel";
    const begun = threadOf(asked) === null ? await begunThread(desk, arrival, asked) : thread;
    await remember(desk, arrival, asked, { thread: begun, known, answer });
  } catch (error) {
    isShownToAll = await giveReason(desk, arrival, asked, { error, streamed: await live?.settle() });
  } finally {
    if (!isShownToAll) clearStatus();
  }
}

function isDeleted({ reason }: AbortSignal): boolean {
  return reason instanceof AnswerInterrupted && reason.interruption === "deleted";
}

/**
 * Only what the channel sees, in a thread, can be streamed. What is done again is not: the first time may have left a
 * stream, or an answer.
 */
function liveAnswerOf(desk: Desk, arrival: Arrival, { to, place, person, message }: Asked): LiveAnswer | null {
  const { client, team, attempt } = arrival;
  const thread = place.thread ?? message;
  if (to.kind !== "channel" || thread === null || attempt > 1) return null;
  const ready = () => desk.order.before(threadKey(place, thread));
  return createLiveAnswer({ client, channel: place.channel, thread, person, team, ready });
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
  const city = settings.city !== null && desk.cityNames.find(question).length === 0 ? settings.city : undefined;
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

/** The thread that an answer begins which stands in none, once it was sent; null when it begins none, or was not sent. */
async function begunThread(desk: Desk, { key, team }: Arrival, { to }: Asked): Promise<string | null> {
  const sent = to.kind === "channel" ? await sentMessage(desk, `${key}#answer`) : null;
  return sent === null ? null : threadKey({ team, channel: sent.channel }, sent.ts);
}

type Remembered = { readonly thread: string | null; readonly known: ChatThread | null; readonly answer: Answer };
type SavedThread = {
  readonly thread: string;
  readonly known: ChatThread | null;
  /** Null leaves that of what is known. */
  readonly conversationId: string | null;
};

async function saveThread(
  { stores, now }: Desk,
  { team }: Arrival,
  { person }: Asked,
  { thread, known, conversationId }: SavedThread,
): Promise<void> {
  const askers = [...new Set([...(known?.askers ?? []), personKey(team, person)])];
  await stores.threads.save(
    {
      key: thread,
      conversationId: conversationId ?? known?.conversationId ?? null,
      askers,
      lastSpeaker: null,
      isMuted: known?.isMuted ?? false,
    },
    now(),
  );
}

/** The thread goes on in the conversation of the answer, with who asked; and the person finds their question again. */
async function remember(
  desk: Desk,
  arrival: Arrival,
  asked: Asked,
  { thread, known, answer }: Remembered,
): Promise<void> {
  const { conversationId } = answer;
  if (thread !== null) {
    // It may have been muted meanwhile.
    const latest = (await desk.stores.threads.find(thread)) ?? known;
    await saveThread(desk, arrival, asked, { thread, known: latest, conversationId });
  }
  await desk.stores.people.noteQuestion(personKey(arrival.team, asked.person), answer.id, desk.now());
}
