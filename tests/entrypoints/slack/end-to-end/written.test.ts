import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { writeCorpus } from "../../../support/corpus-folder.ts";
import type { Message } from "../../../support/fake-slack/message.ts";
import { shownText } from "../../../support/fake-slack/shown-text.ts";
import type { Person } from "../../../support/fake-slack/person.ts";
import type { FakeChannel } from "../../../support/fake-slack/world.ts";
import { LIGHTHOUSES } from "../../../support/lighthouse-corpus.ts";
import { type ModelServer, startModelServer } from "../../../support/model-doubles/model-server.ts";
import { createPacedModel } from "../../../support/model-doubles/paced-model.ts";
import { passagesIn, questionIn } from "../../../support/model-doubles/prompt-reading.ts";
import { type AssistantInSlack, startAssistantInSlack } from "../../../support/slack/assistant-in-slack.ts";

const FACTS = [
  "The keeper of Brest counts 214 ships a day from the gallery of the lamp.",
  "The lamp of Brest was lit for the first time in 1752.",
  "The tower of Brest is 58 metres high and stands on a rock of granite.",
];
const QUESTION = "How many ships does the keeper of Brest count, and when was the lamp of Brest lit?";
/** Beside which a question has a second one in the same thread. */
const OTHER_QUESTION = "How high is the tower of Brest, and when was the lamp of Brest lit?";
/** More than fits into one message: each is true, and as long as a sentence may be. */
const LONG_FACTS = Array.from(
  { length: 14 },
  (_, at) =>
    `The log of Brest for the year ${1800 + at} names ${Array.from({ length: 52 }, (_each, ship) => `the ship Marguerite ${ship + 1}`).join(", ")} and the keeper of that year.`,
);

/** What the model cites for a sentence: the passage that holds it. */
const cited = (request: Parameters<typeof passagesIn>[0], facts: readonly string[]) => {
  const passages = passagesIn(request);
  return facts.flatMap((fact) => {
    const passage = passages.find(({ text }) => text.replaceAll(/\s+/gu, " ").includes(fact));
    return passage === undefined ? [] : [`${fact.slice(0, -1)} [${passage.number}].`];
  });
};

const paced = createPacedModel((request) => {
  const question = questionIn(request);
  if (question.includes("log")) return cited(request, LONG_FACTS);
  return cited(request, question.includes("high") ? FACTS.toReversed() : FACTS);
});

let folder: string;
let model: ModelServer;
let assistant: AssistantInSlack;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "three-cities-written-"));
  model = await startModelServer(paced.behaviour);
  const brest = `---\ntitle: "Brest: the roadstead"\nlabel: Brest\ncity: brest\npages: "10-11"\n---\n\n${FACTS.join(" ")}\n\n## Log\n\n${LONG_FACTS.join("\n\n")}\n`;
  const document = (LIGHTHOUSES["lighthouses/document.yaml"] ?? "").replace(
    "[preface, kiel]",
    "[preface, kiel, brest]",
  );
  const corpus = writeCorpus(join(folder, "corpus"), {
    ...LIGHTHOUSES,
    "lighthouses/document.yaml": document,
    "lighthouses/en/brest.md": brest,
  });
  assistant = await startAssistantInSlack({
    folder,
    // Many people ask in one minute here; what waits for Slack's rates is another test.
    rateScale: Infinity,
    settings: {
      CORPUS_DIR: corpus,
      OPENAI_BASE_URL: model.url,
      OPENAI_API_KEY: "sk-double",
      OPENAI_MODEL: "double-1",
      MODEL_STALL_SECONDS: "600",
      MODEL_DEADLINE_SECONDS: "600",
    },
  });
});

// What one test leaves unsaid is not said in the next.
afterEach(() => {
  while (paced.writing() > 0) paced.cut();
});

afterAll(async () => {
  await assistant.close();
  await model.close();
  rmSync(folder, { recursive: true, force: true });
});

let count = 0;
/** Somebody who asks in a channel of their own. */
function someone(question = QUESTION) {
  const { slack } = assistant;
  const anna = slack.person(`Anna ${(count += 1)}`);
  const channel = slack.channel(`written-${count}`);
  return { anna, channel, ...asking(channel, anna.mentions(channel, question)) };
}

function asking(channel: FakeChannel, question: Message) {
  const { slack } = assistant;
  const posts = () => slack.posts().filter((each) => each.channel === channel.id);
  const calls = (method: string) =>
    slack.calls.filter(
      (call) => call.method === method && (call.arguments.channel ?? call.arguments.channel_id) === channel.id,
    );
  return {
    question,
    posts,
    calls,
    /** The stream as it stands, once it holds these words. */
    streamed: (words: string) =>
      slack.waitFor(() => posts().find(({ streaming, text }) => streaming && text.includes(words))),
    /** The one answer, once nothing is to come any more. */
    finished: () => slack.waitFor(() => posts().find(({ streaming, blocks }) => !streaming && blocks.length > 0)),
  };
}

const isWriting = () => assistant.slack.waitFor(() => paced.writing() > 0);

/** Lets the model say all of its reply. */
function sayAll(): void {
  while (paced.writing() > 0) paced.say();
}

const occurrences = (text: string, words: string) => text.split(words).length - 1;

it("streams sentence by sentence while the model writes, and ends with sources and buttons, nothing doubled", async () => {
  const { posts, calls, streamed, finished } = someone();
  await isWriting();
  paced.say();
  paced.say();
  const begun = await streamed("214 ships");
  expect(begun.text).not.toContain("58 metres");
  sayAll();
  const answer = await finished();
  expect(posts()).toEqual([answer]);
  expect(answer.ts).toBe(begun.ts);
  const text = shownText(answer);
  expect(FACTS.map((fact) => occurrences(text, fact.slice(0, -1)) >= 1)).toEqual([true, true, true]);
  expect(FACTS.map((fact) => occurrences(answer.text, fact.slice(0, 30)))).toEqual([1, 1, 1]);
  // In the blocks the words stand in the quotes of the sources alone.
  expect(answer.blocks.filter(({ type }) => type === "section")).toEqual([]);
  expect(answer.blocks.map(({ type }) => type)).toEqual(
    expect.arrayContaining(["container", "actions", "context_actions"]),
  );
  expect(calls("chat.postMessage")).toEqual([]);
  expect(calls("chat.update")).toEqual([]);
});

it("replaces what was streamed by the whole extract when the model fails midway", async () => {
  const { posts, streamed, finished } = someone();
  await isWriting();
  paced.say();
  paced.say();
  const begun = await streamed("214 ships");
  paced.cut();
  const answer = await finished();
  await assistant.slack.waitFor(() => answer.edited);
  expect(posts()).toEqual([answer]);
  expect(answer.ts).toBe(begun.ts);
  const text = shownText(answer);
  expect(text).toContain("214 ships");
  expect(text).not.toContain("Written by");
  expect(text).toContain("Show passage");
});

it("ends with a word when somebody presses stop", async () => {
  const { anna, question, posts, streamed } = someone();
  await isWriting();
  paced.say();
  paced.say();
  const begun = await streamed("214 ships");
  anna.stops(question);
  await assistant.slack.waitFor(() => !begun.streaming);
  expect(posts()).toEqual([begun]);
  expect(shownText(begun)).toMatch(/214 ships[^]*You stopped this answer/u);
  // The model is not kept writing for nobody.
  await assistant.slack.waitFor(() => paced.writing() === 0);
});

it("says so when it is stopped before there was a word of an answer", async () => {
  const { anna, question, posts, finished } = someone();
  await isWriting();
  anna.stops(question);
  const word = await finished();
  expect(shownText(word)).toBe("You stopped this before there was an answer.");
  expect(posts()).toEqual([word]);
  await assistant.slack.waitFor(() => paced.writing() === 0);
});

it("takes back what was streamed when the question is deleted", async () => {
  const { anna, question, posts, streamed, calls } = someone();
  await isWriting();
  paced.say();
  paced.say();
  const begun = await streamed("214 ships");
  anna.deletes(question);
  await assistant.slack.waitFor(() => begun.deleted);
  await assistant.slack.waitFor(() => paced.writing() === 0);
  expect(posts()).toEqual([]);
  // No message of ours takes the status away any more.
  await assistant.slack.waitFor(() => calls("assistant.threads.setStatus").at(-1)?.arguments.status === "");
});

it("answers no question that was deleted while it waited for the one before it", async () => {
  const { anna, channel, question, posts } = someone();
  await isWriting();
  const second = anna.replies(question, OTHER_QUESTION);
  await assistant.slack.settled();
  anna.deletes(second);
  await assistant.slack.settled();
  const { slack } = assistant;
  // What comes after it in the thread is answered, so that its turn has passed.
  const third = anna.replies(question, "How many ships does the keeper of Brest count?");
  await slack.waitFor(() => slack.deliveries.every(({ acknowledged }) => acknowledged));
  sayAll();
  await slack.waitFor(() => posts().filter(({ streaming }) => !streaming).length === 1);
  await isWriting();
  sayAll();
  await slack.waitFor(() => posts().filter(({ streaming }) => !streaming).length === 2);
  expect(model.requests.filter((request) => questionIn(request).includes(OTHER_QUESTION))).toEqual([]);
  expect(third.channel).toBe(channel.id);
});

it.each([
  ["refused", { error: "method_not_supported_for_channel_type" }],
  ["rate-limited", "rate-limited"],
  ["cut before Slack took it", "reset-before"],
] as const)("posts the answer once, whole, when the stream is %s", async (_how, fault) => {
  const { slack } = assistant;
  const { channel, posts, calls, finished } = await prepared((at) => slack.fail("chat.startStream", fault, 1, at.id));
  paced.say();
  paced.say();
  await slack.waitFor(() => calls("chat.startStream").length > 0);
  sayAll();
  const answer = await finished();
  expect(posts()).toEqual([answer]);
  expect(FACTS.map((fact) => shownText(answer).includes(fact.slice(0, -1)))).toEqual([true, true, true]);
  expect(calls("chat.startStream")).toHaveLength(1);
  expect(channel.id).toBe(answer.channel);
});

it("makes the stream the answer that Slack began although the call was cut", async () => {
  const { slack } = assistant;
  const { posts, calls, finished } = await prepared((at) => slack.fail("chat.startStream", "reset-after", 1, at.id));
  paced.say();
  paced.say();
  await slack.waitFor(() => calls("chat.startStream").length > 0);
  sayAll();
  const answer = await finished();
  await slack.waitFor(() => answer.edited);
  expect(posts()).toEqual([answer]);
  expect(occurrences(shownText(answer).split("source")[0] ?? "", "214 ships")).toBe(1);
});

it("puts the message right when a later sentence is not taken", async () => {
  const { slack } = assistant;
  const { posts, calls, streamed, finished } = await prepared((at) =>
    slack.fail("chat.appendStream", "reset-after", 1, at.id),
  );
  paced.say();
  paced.say();
  await streamed("214 ships");
  paced.say();
  sayAll();
  await finished();
  const answer = await slack.waitFor(() => posts().find(({ edited }) => edited));
  expect(calls("chat.appendStream").length).toBeLessThanOrEqual(2);
  expect(posts()).toEqual([answer]);
  expect(FACTS.map((fact) => occurrences(shownText(answer).split("source")[0] ?? "", fact.slice(0, 20)))).toEqual([
    1, 1, 1,
  ]);
});

it("ends the stream in time when the answer is longer than a stream may be, and gives the rest behind More", async () => {
  const { slack } = assistant;
  const { anna, posts, calls, streamed } = someone("What does the log of Brest name for the years?");
  await isWriting();
  const written = model.requests.at(-1);
  expect(written === undefined ? 0 : cited(written, LONG_FACTS).join(" ").length).toBeGreaterThan(9000);
  paced.say();
  paced.say();
  const begun = await streamed("Marguerite");
  sayAll();
  await slack.waitFor(() => !begun.streaming && begun.blocks.length > 0);
  const pieces = [...calls("chat.startStream"), ...calls("chat.appendStream")].map((call) =>
    String(call.arguments.markdown_text),
  );
  expect(Buffer.byteLength(pieces.join(""))).toBeLessThanOrEqual(9000);
  expect(posts()).toEqual([begun]);
  expect(shownText(begun)).toContain("[More]");
  await anna.clicks(begun, "more");
  const more = await slack.waitFor(() => posts().find(({ onlyFor }) => onlyFor === anna.id));
  expect(shownText(more)).toContain("Continued");
});

it("answers two questions in one thread in their order, each whole", async () => {
  const { slack } = assistant;
  const { anna, question, posts } = someone();
  await isWriting();
  anna.replies(question, OTHER_QUESTION);
  await slack.settled();
  // The second waits, and is not asked of the model before the first is answered.
  expect(paced.writing()).toBe(1);
  sayAll();
  await slack.waitFor(() => posts().length === 1);
  await isWriting();
  paced.say();
  paced.say();
  await slack.waitFor(() => posts().length === 2);
  sayAll();
  await slack.waitFor(() => posts().every(({ streaming }) => !streaming));
  const starts = posts().map((post) => shownText(post).slice(0, 20));
  expect(starts).toEqual([FACTS[0]?.slice(0, 20), FACTS[2]?.slice(0, 20)]);
});

it("shows that it works on a question before the model has said a word", async () => {
  const { slack } = assistant;
  const { channel, question, calls, posts } = someone();
  await isWriting();
  expect(calls("assistant.threads.setStatus").map((call) => call.arguments)).toMatchObject([
    { channel_id: channel.id, thread_ts: question.ts, status: "Looking in the report …" },
  ]);
  expect(posts()).toEqual([]);
  sayAll();
  await slack.waitFor(() => posts().length === 1);
  expect(calls("assistant.threads.setStatus")).toHaveLength(1);
});

it("takes the status away when the answer is one that the asker sees alone", async () => {
  const { slack } = assistant;
  const anna = slack.person(`Anna ${(count += 1)}`);
  const channel = slack.channel(`written-${count}`);
  await answersInPrivate(anna, channel);
  const { question, calls, posts } = asking(channel, anna.mentions(channel, QUESTION));
  await isWriting();
  sayAll();
  const answer = await slack.waitFor(() => posts().find(({ text }) => text.includes("214 ships")));
  expect(answer.onlyFor).toBe(anna.id);
  await slack.waitFor(() => calls("assistant.threads.setStatus").length === 2);
  expect(calls("assistant.threads.setStatus").map((call) => call.arguments)).toMatchObject([
    { thread_ts: question.ts, status: "Looking in the report …" },
    { thread_ts: question.ts, status: "" },
  ]);
  expect(calls("chat.startStream")).toEqual([]);
});

async function answersInPrivate(person: Person, channel: FakeChannel): Promise<void> {
  const { slack } = assistant;
  await person.command("/three-cities", "settings", channel);
  const form = await slack.waitFor(() => slack.world.views.find(({ user }) => user === person.id));
  const chosen = (input: string, value: string) => ({ [input]: { [input]: { selected_option: { value } } } });
  await person.submits(form, {
    ...chosen("answers_to", "mentions"),
    ...chosen("visibility", "private"),
    ...chosen("language", "none"),
    ...chosen("city", "none"),
    editors: { editors: { selected_users: [] } },
  });
  await slack.waitFor(() => slack.posts().some(({ channel: id, text }) => id === channel.id && text.includes("saved")));
}

/** Somebody who asks where something is to go wrong. */
async function prepared(spoil: (channel: FakeChannel) => void) {
  const { slack } = assistant;
  const anna = slack.person(`Anna ${(count += 1)}`);
  const channel = slack.channel(`written-${count}`);
  spoil(channel);
  const asked = { anna, channel, ...asking(channel, anna.mentions(channel, QUESTION)) };
  await isWriting();
  return asked;
}
