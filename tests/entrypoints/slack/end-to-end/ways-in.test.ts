import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { shownText } from "../../../support/fake-slack/shown-text.ts";
import { openWorkshop, type Workshop } from "../../../support/slack/workshop.ts";

const QUESTION = "How much oil does the lamp of Kiel burn a night?";
const FACT = "The lamp of Kiel burns 14.6 litres of oil a night, since 1895";

describe.each(["socket", "http"] as const)("over %s", (connection) => {
  let workshop: Workshop;
  beforeAll(async () => void (workshop = await openWorkshop({ connection })));
  afterAll(() => workshop.close());

  it("answers a mention once, in its thread, with the source behind the sentence", async () => {
    const { anna, channel } = workshop.room();
    const answer = await workshop.answerTo(anna.mentions(channel, QUESTION));
    expect(shownText(answer).split("\n").slice(0, 4)).toEqual([
      `${FACT} [1].`,
      "▸ 1 source Kiel › Lamps, pages 6–9",
      "  [1] Kiel › Lamps, pages 6–9",
      `  “${FACT}.”`,
    ]);
    expect(answer).toMatchObject({ onlyFor: null, unfurls: false });
    expect(workshop.saidIn(channel)).toEqual([]);
  });

  it("answers a direct message, and offers no silence where nobody else is", async () => {
    const { anna } = workshop.room();
    const question = anna.messages(QUESTION);
    const answer = await workshop.answerTo(question);
    expect(shownText(answer)).toContain(FACT);
    expect(shownText(answer)).not.toContain("Mute here");
  });

  it("follows up in its thread without a mention, in the conversation so far", async () => {
    const { anna, channel } = workshop.room();
    const question = anna.mentions(channel, "How high is the tower of Kiel?");
    await workshop.answerTo(question);
    const followUp = anna.replies(question, "And in Brest?");
    expect(shownText(await workshop.answerTo(followUp))).toContain("The tower of Brest is 58 metres high [1].");
  });

  it("is silent while people talk to each other, and answers the asker's next plain question", async () => {
    const { anna, boris, channel } = workshop.room();
    const question = anna.mentions(channel, QUESTION);
    await workshop.answerTo(question);
    boris.replies(question, "That cannot be right.");
    await workshop.quiet();
    anna.replies(question, "I read it so as well");
    await workshop.quiet();
    boris.replies(question, "Thanks!");
    await workshop.quiet();
    expect(workshop.answersTo(question)).toHaveLength(1);
    const again = anna.replies(question, "How high is the tower of Brest?");
    expect(shownText(await workshop.answerTo(again))).toContain("58 metres");
  });

  it("stays out of what is none of its business", async () => {
    const { slack, anna, boris, channel } = workshop.room();
    const talk = anna.says(channel, "How high is the tower of Brest?");
    boris.replies(talk, "What do I know?");
    const elsewhere = slack.channel(`without-${channel.name}`, { withoutApp: true });
    anna.mentions(elsewhere, QUESTION);
    await workshop.quiet();
    expect(slack.posts().filter((post) => [channel.id, elsewhere.id].includes(post.channel))).toEqual([]);
  });

  it("is muted in a thread by a button, answers a mention there all the same, and comes back by another", async () => {
    const { anna, boris, channel } = workshop.room();
    const question = anna.mentions(channel, QUESTION);
    const answer = await workshop.answerTo(question);
    await boris.clicks(answer, "mute");
    await workshop.quiet();
    const muted = workshop.answersTo(question).at(-1);
    expect(muted === undefined ? "" : shownText(muted)).toBe(
      "I am silent in this thread from now on, unless somebody mentions me.\n[Answer here again]",
    );
    const ignored = anna.replies(question, "How high is the tower of Brest?");
    await workshop.quiet();
    expect(workshop.answersTo(ignored)).toEqual([]);
    const called = anna.mentions(channel, "How high is the tower of Brest?", question);
    expect(shownText(await workshop.answerTo(called))).toContain("58 metres");
    if (muted !== undefined) await anna.clicks(muted, "unmute");
    await workshop.quiet();
    const heard = anna.replies(question, "How high is the tower of Kiel?");
    expect(shownText(await workshop.answerTo(heard))).toContain("31 metres");
  });

  it("answers /three-cities to the asker alone, who shares it, and goes on below what was shared", async () => {
    const { anna, boris, channel } = workshop.room();
    await anna.command("/three-cities", QUESTION, channel);
    await workshop.quiet();
    const [privately = expect.fail("no answer")] = workshop.saidIn(channel);
    expect(privately).toMatchObject({ onlyFor: anna.id });
    const words = shownText(privately);
    expect(words).toMatch(new RegExp(`^Question: ${QUESTION.replace("?", "\\?")}\\n${FACT}`, "u"));
    await anna.clicks(privately, "share");
    await anna.clicks(privately, "share");
    await workshop.quiet();
    const shared = workshop.saidIn(channel).filter(({ onlyFor }) => onlyFor === null);
    expect(shared).toHaveLength(1);
    const [forAll] = shared;
    if (forAll === undefined) return;
    expect(shownText(forAll)).toContain(QUESTION);
    expect(shownText(forAll)).not.toContain("Share with the channel");
    const followUp = boris.replies(forAll, "How high is the tower of Brest?");
    const answer = await workshop.answerTo(followUp);
    expect(shownText(answer)).toContain("58 metres");
    expect(answer.onlyFor).toBeNull();
  });

  it.each([
    ["help", /I answer questions about the report[^]*More message shortcuts[^]*\[What is said about Kiel\?\]/u],
    ["", /^Write your question behind it/u],
  ])("says how it is used after “/three-cities %s”, to the asker alone", async (words, expected) => {
    const { anna, channel } = workshop.room();
    await anna.command("/three-cities", words, channel);
    await workshop.quiet();
    const said = workshop.saidIn(channel);
    expect(said.map(({ onlyFor }) => onlyFor)).toEqual([anna.id]);
    expect(said.map(shownText)).toEqual([expect.stringMatching(expected)]);
  });

  it("greets who mentions it without a word, with questions that can be clicked and the channel's settings", async () => {
    const { anna, channel } = workshop.room();
    const call = anna.mentions(channel, "");
    const greeting = await workshop.answerTo(call);
    expect(shownText(greeting)).toContain("[What is said about Kiel?] [What is said about Brest?]");
    expect(shownText(greeting)).toContain("[Settings of this channel]");
    await anna.clicks(greeting, "ask:1");
    await workshop.quiet();
    expect(workshop.answersTo(call).map(shownText)).toEqual([shownText(greeting), expect.stringContaining("Brest")]);
  });

  it("suggests questions where somebody opens the conversation with it", async () => {
    const { slack, anna } = workshop.room();
    anna.opensHome("messages");
    await workshop.quiet();
    const call = slack.calls.findLast(({ method }) => method === "assistant.threads.setSuggestedPrompts");
    expect(call?.arguments).toMatchObject({
      title: "Questions to begin with",
      prompts: ["Kiel", "Brest", "Gdansk"].map((city) => ({ message: `What is said about ${city}?` })),
    });
    expect(call?.arguments).not.toHaveProperty("thread_ts");
  });
});
