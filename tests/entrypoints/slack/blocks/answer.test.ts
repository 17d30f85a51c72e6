import { describe, expect, it } from "vitest";
import { answerMessage, wholeAnswer } from "../../../../src/entrypoints/slack/blocks/answer.ts";
import { type AnswerContext, PLAIN_CONTEXT } from "../../../../src/entrypoints/slack/blocks/answer-context.ts";
import { decodeAction } from "../../../../src/entrypoints/slack/actions.ts";
import { sampleAnswer } from "../../../support/sample-answer.ts";
import { blockProblems } from "../../../support/slack/block-problems.ts";
import { clicksOf, textsOf } from "../../../support/slack/reading-blocks.ts";

const context = (changes: Partial<AnswerContext> = {}): AnswerContext => ({ ...PLAIN_CONTEXT, ...changes });
const shown = (answer = sampleAnswer(), changes: Partial<AnswerContext> = {}) => {
  const message = answerMessage(answer, context(changes));
  if (message === null) throw new Error("there is no such page");
  return message;
};

describe("an answer in Slack", () => {
  it("says its sentences with their numbers, and folds the sources up below", () => {
    const { blocks, text } = shown();
    const words = "The Pages bookstore café is in Ayvansaray, an old neighbourhood of Fatih [1].";
    expect(text).toBe(words);
    expect(blocks[0]).toMatchObject({ type: "section", text: { type: "plain_text", text: words } });
    expect(blocks[1]).toMatchObject({
      type: "container",
      title: { text: "1 source" },
      subtitle: { text: "Istanbul › Good examples, pages 6–9" },
      is_collapsible: true,
      default_collapsed: true,
      child_blocks: [{ text: { text: "[1] Istanbul › Good examples, pages 6–9\n“an old neighbourhood of Fatih”" } }],
    });
  });

  it("opens the passage of a source with the answer's quote in it", () => {
    const [click] = clicksOf(shown().blocks).filter(({ id }) => id === "show_passage");
    expect(decodeAction(click?.id ?? "", click?.value ?? "")).toEqual({
      name: "show_passage",
      value: { passage: "a-tale-of-three-cities/istanbul/good-examples/2", answer: "ans_sample", citation: 1 },
    });
  });

  it("names the documents only where there are several", () => {
    const [citation] = sampleAnswer().citations;
    if (citation === undefined) throw new Error("the sample has a citation");
    const other = { ...citation, number: 2, document: "Another report", quote: "another quote" };
    const two = sampleAnswer({
      sentences: [{ text: "Both say so.", citations: [1, 2] }],
      citations: [citation, other],
    });
    expect(textsOf(shown(two).blocks)).toContainEqual(expect.stringContaining("· Another report\n“another quote”"));
    expect(textsOf(shown().blocks).join()).not.toContain("·");
  });

  it("names the city where the section's name does not", () => {
    const cities = [{ id: "istanbul", name: "Istanbul", country: null, names: [] }];
    const [citation] = sampleAnswer().citations;
    if (citation === undefined) throw new Error("the sample has a citation");
    const answer = sampleAnswer({ citations: [{ ...citation, section: "Good examples" }] });
    expect(textsOf(shown(answer, { cities }).blocks)).toContainEqual(
      expect.stringContaining("Istanbul › Good examples"),
    );
  });

  it("offers what the place allows: comparing, sharing, silence, another language", () => {
    const ids = (changes: Partial<AnswerContext>) =>
      clicksOf(shown(sampleAnswer(), changes).blocks).map(({ id }) => id);
    const always = ["show_passage", "feedback", "feedback"];
    expect(ids({})).toEqual(always);
    const comparison = { document: "d", figure: "population", label: "Population", url: "/compare/population" };
    const compared = clicksOf(shown(sampleAnswer({ comparison })).blocks).map(({ id }) => id);
    expect(compared).toContain("compare_cities");
    expect(ids({ isPrivate: true })).toContain("share");
    expect(ids({ thread: { channel: "C012345", thread: "1700000000.000100" } })).toContain("mute");
    expect(ids({ languages: ["en"] })).toEqual(always);
    expect(ids({ languages: ["en", "de"] })).toContain("switch_language");
  });

  it("takes thumbs for the answer", () => {
    const thumbs = clicksOf(shown().blocks).filter(({ id }) => id === "feedback");
    expect(thumbs.map(({ id, value }) => decodeAction(id, value)?.value)).toEqual([
      { answer: "ans_sample", verdict: "up" },
      { answer: "ans_sample", verdict: "down" },
    ]);
  });

  it("says which model wrote it, and what was degraded", () => {
    const texts = textsOf(shown(sampleAnswer({ mode: "generated", model: "a-model", notice: "It was slow." })).blocks);
    expect(texts).toContain("It was slow.");
    expect(texts).toContainEqual(expect.stringContaining("Written by a-model"));
  });

  it("goes on behind More where it is long, with the sources of what stands there", () => {
    const [citation] = sampleAnswer().citations;
    if (citation === undefined) throw new Error("the sample has a citation");
    const sentences = Array.from({ length: 30 }, (_, place) => ({
      text: `${"A long sentence about something else. ".repeat(10)}${place}.`,
      citations: [place + 1],
    }));
    const citations = sentences.map((_, place) => ({ ...citation, number: place + 1, quote: `quote ${place + 1}.` }));
    const answer = sampleAnswer({ sentences, citations });
    const messages = wholeAnswer(answer, PLAIN_CONTEXT);
    expect(messages.length).toBeGreaterThan(1);
    for (const [page, { blocks }] of messages.entries()) {
      const text = textsOf(blocks).join("\n");
      const marks = [...text.matchAll(/\[(\d+)\]\./gu)].map(([, mark]) => mark);
      expect(marks.length).toBeGreaterThan(0);
      for (const mark of marks) expect(text).toContain(`“quote ${mark}.”`);
      const more = clicksOf(blocks).find(({ id }) => id === "more");
      const next = page + 1 < messages.length ? { answer: "ans_sample", page: page + 1 } : undefined;
      expect(more === undefined ? undefined : decodeAction(more.id, more.value)?.value).toEqual(next);
    }
  });

  it("adds sources and buttons, not the words again, behind a streamed answer", () => {
    const texts = textsOf(shown(sampleAnswer(), { body: "streamed" }).blocks);
    expect(texts.filter((text) => text.includes("Ayvansaray"))).toEqual([]);
    expect(texts).toContainEqual(expect.stringContaining("“an old neighbourhood of Fatih”"));
  });

  it("shows the question where nobody has seen it", () => {
    const texts = textsOf(shown(sampleAnswer(), { withQuestion: true }).blocks);
    expect(texts[0]).toBe("Question: In which neighbourhood is the Pages bookstore?");
  });

  it("has no page behind the last", () => {
    expect(answerMessage(sampleAnswer(), context({ page: 1 }))).toBeNull();
  });
});

describe("a refusal in Slack", () => {
  const refusal = sampleAnswer({
    status: "not_in_report",
    answer: "The report does not say this. What comes nearest stands in Kiel › Lamps.",
    sentences: [],
    citations: [],
    reason: "not_covered",
    related: [{ passageId: "l/kiel/1", city: "kiel", section: "Kiel › Lamps", pages: "4", quote: "Oil.", url: "" }],
  });

  it("says so and shows what is near as buttons", () => {
    const { blocks } = shown(refusal, { suggestions: ["What is an arrival city?"] });
    expect(textsOf(blocks)[0]).toBe(refusal.answer);
    const [near, ...others] = clicksOf(blocks).filter(({ id }) => !id.startsWith("feedback"));
    expect(near).toMatchObject({ text: "Kiel › Lamps, page 4" });
    expect(decodeAction(near?.id ?? "", near?.value ?? "")?.value).toEqual({ passage: "l/kiel/1" });
    expect(others).toEqual([]);
  });

  it("offers other questions to who asked about something else", () => {
    const off = sampleAnswer({ ...refusal, reason: "off_topic", related: [] });
    const { blocks } = shown(off, { suggestions: ["What is an arrival city?"] });
    const asked = clicksOf(blocks).find(({ id }) => id === "ask:0");
    expect(decodeAction("ask:0", asked?.value ?? "")?.value).toEqual({ question: "What is an arrival city?" });
    expect(blockProblems(blocks, "message")).toEqual([]);
  });
});
