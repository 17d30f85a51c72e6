import { quickStartMessage } from "../blocks/quick-start.ts";
import { editedMessage } from "../blocks/notice.ts";
import { answerQuestion } from "../answer-question.ts";
import type { Asked } from "../asked.ts";
import type { ChannelSettings } from "../channel-settings.ts";
import { decide } from "../decide.ts";
import { type Arrival, type Desk, languageOf, settingsOf, suggestionsIn } from "../desk.ts";
import { hear, type Heard, type MessageEvent } from "../heard.ts";
import { type Place, questionKey, threadKey } from "../keys.ts";
import type { Recipient } from "../outgoing.ts";

/** A message that a person wrote: answered, greeted, or listened to in silence. */
export async function onMessage(desk: Desk, arrival: Arrival, event: MessageEvent): Promise<void> {
  const heard = hear(event, arrival);
  if (heard === null) return;
  const place = placeOf(arrival, heard);
  const settings = await settingsOf(desk, place);
  const key = threadKey(place, heard.thread ?? heard.ts);
  const thread = await desk.stores.threads.find(key);
  const decision = decide(heard, { thread, settings });
  switch (decision.kind) {
    case "answer":
      return answerQuestion(desk, arrival, askedBy(heard, place, settings, decision.question));
    case "greet":
      return greet(desk, arrival, heard, place);
    case "silent":
      if (thread === null || thread.lastSpeaker === heard.person) return;
      // The next one in the thread knows that people talk to each other.
      return desk.stores.threads.save({ ...thread, lastSpeaker: heard.person }, desk.now());
  }
}

/** A message that was changed: if it was a question, its asker may have it answered as it stands now. */
export async function onEdited(desk: Desk, arrival: Arrival, edited: MessageEvent): Promise<void> {
  const heard = hear(edited, arrival);
  if (heard === null) return;
  const place = placeOf(arrival, heard);
  const wasAnswered = (await desk.outgoing.sentAs(`${questionKey(place, heard.ts)}#answer`)) !== null;
  const decision = decide(heard, { thread: null, settings: await settingsOf(desk, place) });
  if (!wasAnswered && decision.kind !== "answer") return;
  const language = await languageOf(desk, arrival.team, heard.user);
  const question = { channel: heard.channel, message: heard.ts, thread: heard.thread ?? heard.ts };
  const shownIn = { ...place, thread: heard.thread ?? (heard.isDirect || wasAnswered ? heard.ts : null) };
  const to: Recipient = heard.isDirect ? { kind: "channel" } : { kind: "person", person: heard.user };
  await desk.outgoing.say(`${arrival.key}#edited`, shownIn, to, editedMessage(question, language));
}

/** A question that is gone is not answered; an answer under way ends. */
export async function onDeleted(
  desk: Desk,
  arrival: Arrival,
  { channel, ts }: { readonly channel: string; readonly ts: string },
): Promise<void> {
  const key = questionKey({ team: arrival.team, channel }, ts);
  await desk.stores.inbox.cancel(key, desk.now());
  desk.running.interruptQuestion(key);
  // An answer may wait for the channel's rate.
  await desk.outgoing.cancel(`${key}#answer`);
}

function placeOf({ team }: Arrival, { channel, thread }: Heard): Place {
  return { team, channel, thread };
}

function askedBy(heard: Heard, place: Place, settings: ChannelSettings, question: string): Asked {
  const isPrivate = settings.visibility === "private" && !heard.isDirect;
  return {
    place,
    person: heard.user,
    question,
    to: isPrivate ? { kind: "person", person: heard.user } : { kind: "channel" },
    settings,
    withQuestion: false,
    isDirect: heard.isDirect,
    message: heard.ts,
  };
}

/** Somebody called it without asking anything: how it is used, and where its settings are. */
async function greet(desk: Desk, arrival: Arrival, heard: Heard, place: Place): Promise<void> {
  const language = await languageOf(desk, arrival.team, heard.user);
  const message = quickStartMessage(suggestionsIn(desk, language), language, heard.isDirect ? null : heard.channel);
  await desk.outgoing.say(
    `${arrival.key}#answer`,
    { ...place, thread: heard.thread ?? heard.ts },
    { kind: "channel" },
    message,
  );
}
