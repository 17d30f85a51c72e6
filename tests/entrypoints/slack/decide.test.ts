import { describe, expect, it } from "vitest";
import type { ChatThread } from "../../../src/core/chat/thread-store.ts";
import { DEFAULT_CHANNEL_SETTINGS } from "../../../src/entrypoints/slack/channel-settings.ts";
import { decide, type Situation } from "../../../src/entrypoints/slack/decide.ts";
import { hear, type Heard } from "../../../src/entrypoints/slack/heard.ts";

const ASSISTANT = "U0ASSISTANT";
const BORIS = "slack:T1:UBORIS";

function heard(text: string, more: Partial<Heard> = {}): Heard {
  const event = { channel: "C1", ts: "2.0", user: "UANNA", text, channel_type: "channel" };
  const message = hear(event, { team: "T1", assistant: ASSISTANT });
  if (message === null) throw new Error("Nobody said it.");
  return { ...message, ...more };
}

const THREAD: ChatThread = {
  key: "slack:T1:C1:1.0",
  conversationId: "cnv_1",
  askers: ["slack:T1:UANNA"],
  lastSpeaker: null,
  isMuted: false,
};

const ALONE: Situation = { thread: null, settings: DEFAULT_CHANNEL_SETTINGS };
const IN_THREAD: Situation = { ...ALONE, thread: THREAD };
const EVERYTHING: Situation = { ...ALONE, settings: { ...DEFAULT_CHANNEL_SETTINGS, answersTo: "everything" } };
const inThread = (thread: Partial<ChatThread>): Situation => ({ ...ALONE, thread: { ...THREAD, ...thread } });
const within = { thread: "1.0" };

describe("what is done about a message", () => {
  it.each([
    ["a mention with a question", heard(`<@${ASSISTANT}> What is an arrival city?`), ALONE, "What is an arrival city?"],
    ["a mention in the middle", heard(`Hi <@${ASSISTANT}> what is GIZ`), ALONE, "Hi what is GIZ"],
    ["a mention in a muted thread", heard(`<@${ASSISTANT}> and now?`, within), inThread({ isMuted: true }), "and now?"],
    ["a mention beside another person's", heard(`<@UBORIS> ask <@${ASSISTANT}> about GMF`), ALONE, "ask about GMF"],
    ["a nod with a question behind it", heard("ok and in Tangier", within), IN_THREAD, "ok and in Tangier"],
    ["a direct message", heard("Tangier", { isDirect: true }), ALONE, "Tangier"],
    ["a follow-up of who asked", heard("and in Tangier", within), IN_THREAD, "and in Tangier"],
    [
      "a question of somebody else in the thread",
      heard("How many?", { ...within, person: BORIS }),
      IN_THREAD,
      "How many?",
    ],
    [
      "a question of who asked after others spoke",
      heard("Which city is larger?", within),
      inThread({ lastSpeaker: BORIS }),
      "Which city is larger?",
    ],
    ["a question where every one is answered", heard("what is an arrival city"), EVERYTHING, "what is an arrival city"],
    ["an Arabic question where every one is answered", heard("ما هي مدينة الوصول"), EVERYTHING, "ما هي مدينة الوصول"],
  ])("answers %s", (_, message, situation, question) => {
    expect(decide(message, situation)).toEqual({ kind: "answer", question });
  });

  it.each([
    ["what nobody asked it", heard("What is for lunch?"), ALONE, "not_asked"],
    ["a question between people in a foreign thread", heard("Why?", within), ALONE, "not_asked"],
    ["a muted thread", heard("And in Tangier?", within), inThread({ isMuted: true }), "muted"],
    ["what is said to somebody else", heard("<@UBORIS> what do you think?", within), IN_THREAD, "between_people"],
    ["a remark of somebody else", heard("I doubt it", { ...within, person: BORIS }), IN_THREAD, "between_people"],
    ["a remark among people", heard("So do I", within), inThread({ lastSpeaker: BORIS }), "between_people"],
    ["thanks", heard("Thanks a lot!", within), IN_THREAD, "courtesy"],
    ["thanks in private", heard("merci :pray:", { isDirect: true }), ALONE, "courtesy"],
    ["an emoji", heard(":tada: 🎉", within), IN_THREAD, "courtesy"],
    ["a statement where every question is answered", heard("Lunch is at one."), EVERYTHING, "not_asked"],
    ["a question in others' thread where every one is answered", heard("Why?", within), EVERYTHING, "not_asked"],
  ])("keeps silent about %s", (_, message, situation, because) => {
    expect(decide(message, situation)).toEqual({ kind: "silent", because });
  });

  it("greets who mentions it without a word, or asks it for help", () => {
    expect(decide(heard(`<@${ASSISTANT}>`), ALONE)).toEqual({ kind: "greet" });
    expect(decide(heard(`<@${ASSISTANT}> help`), ALONE)).toEqual({ kind: "greet" });
    expect(decide(heard("Hilfe!", { isDirect: true }), ALONE)).toEqual({ kind: "greet" });
    expect(decide(heard("help"), ALONE).kind).toBe("silent");
    expect(decide(heard(`<@${ASSISTANT}> `, within), inThread({ isMuted: true }))).toEqual({ kind: "greet" });
  });
});
