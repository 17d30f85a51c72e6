import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer, AnswerEvent } from "../../../src/core/answer/answer.ts";
import type { AnswerTask } from "../../../src/core/answer/answer-task.ts";
import { createAnswerer } from "../../../src/core/answer/answerer.ts";
import type { FindOptions } from "../../../src/core/answer/finding.ts";
import { answerMessages } from "../../../src/core/messages/en/answer.ts";
import { assistantOver, assistantWithVectors } from "../../support/bee-assistant.ts";
import { beeCorpus } from "../../support/bee-corpus.ts";

const corpus = beeCorpus();
const words = assistantOver(corpus);
const vectors = await assistantWithVectors(corpus);
const textOf = new Map(corpus.passages.map(({ id, text }) => [id, text]));

async function eventsFor(
  question: string,
  changes: Partial<AnswerTask> = {},
  assistant = words,
): Promise<AnswerEvent[]> {
  const task = { id: "a", conversationId: "c", question, wished: "en", filter: {}, before: [], ...changes } as const;
  const events: AnswerEvent[] = [];
  for await (const event of assistant.answerer.answer(task)) events.push(event);
  return events;
}

function finished(events: readonly AnswerEvent[]): Answer {
  const last = events.at(-1);
  if (last?.type !== "answer-finished") throw new Error("the last event is not answer-finished");
  return last.answer;
}

const answerTo = async (question: string, changes: Partial<AnswerTask> = {}, assistant = words) =>
  finished(await eventsFor(question, changes, assistant));

describe("the events of an answer", () => {
  it("are the sources, each sentence with its new citations, and the whole answer last", async () => {
    const events = await eventsFor("How many hives do Lyon and Braga have?");
    const answer = finished(events);
    expect(events.map(({ type }) => type)).toEqual(["sources-found", "sentence", "sentence", "answer-finished"]);
    const said = events.flatMap((event) => (event.type === "sentence" ? [event] : []));
    expect(said.map(({ sentence }) => sentence)).toEqual(answer.sentences);
    expect(said.flatMap(({ citations }) => citations)).toEqual(answer.citations);
  });

  it("are the finished answer alone when it is refused", async () => {
    const events = await eventsFor("How are you today?");
    expect(events.map(({ type }) => type)).toEqual(["answer-finished"]);
  });
});

describe("a question for several cities", () => {
  it("is answered city by city, with a fixed sentence without citation for the one that has no figure", async () => {
    const answer = await answerTo("What is the honey harvest of Lyon, Braga and Izmir?");
    expect(answer.status).toBe("answered");
    expect(answer.sentences).toEqual([
      {
        text: "The honey harvest of Lyon came to 4,200 kilograms in 2018, because the lime trees flowered early.",
        citations: [1],
      },
      { text: "The honey harvest of Braga was 1,150 kilograms in 2018.", citations: [2] },
      { text: answerMessages.cityWithoutFigure("Izmir", answerMessages.subject.report), citations: [] },
    ]);
    expect(answer.citations.map(({ city }) => city)).toEqual(["lyon", "braga"]);
  });
});

describe("a refusal", () => {
  it("names up to three passages that come near, and says nothing else", async () => {
    const answer = await answerTo("What does the report say about the beekeepers' salary?");
    expect(answer).toMatchObject({ status: "not_in_report", reason: "not_covered", sentences: [], citations: [] });
    expect(answer.related.length).toBeGreaterThan(0);
    expect(answer.related.length).toBeLessThanOrEqual(3);
    for (const { passageId, quote } of answer.related) expect(textOf.get(passageId)).toContain(quote);
  });

  it("of another topic names none, but the title of what there is", async () => {
    const answer = await answerTo("How are you today?");
    expect(answer).toMatchObject({
      status: "not_in_report",
      reason: "off_topic",
      sentences: [],
      citations: [],
      related: [],
    });
    expect(answer.answer).toContain("“Hives Above the Roofs”");
  });
});

describe("an answer within a filter", () => {
  const sections = [...new Set(corpus.passages.map((passage) => `${passage.document}/${passage.section}`))];

  it("comes from the section alone, whatever is asked, and says where it was looked", async () => {
    const questions = fc.constantFrom(
      "How many hives are there in Lyon?",
      "Which town has the largest honey harvest?",
      "Who founded the school?",
      "What kills the colonies?",
      "Tell me about Braga.",
    );
    await fc.assert(
      fc.asyncProperty(questions, fc.constantFrom(...sections), async (question, section) => {
        const { citations, related, filter } = await answerTo(question, { filter: { section } });
        for (const { passageId } of [...citations, ...related]) {
          const passage = corpus.passage(passageId);
          expect(`${passage?.document}/${passage?.section}`).toBe(section);
        }
        expect(filter).toEqual({ section });
      }),
      { numRuns: 60 },
    );
  });

  it("answers what stands in the section, and says nothing of a filter where there is none", async () => {
    const question = "What killed the colonies?";
    const within = await answerTo(question, { filter: { section: "bees/lyon/troubles" } });
    expect(within).toMatchObject({ status: "answered", reason: null });
    expect(new Set(within.citations.map(({ section }) => section))).toEqual(new Set(["Lyon › Troubles"]));
    expect(await answerTo(question)).not.toHaveProperty("filter");
  });

  it.each([
    ["a section", { section: "bees/lyon/practice" }, ["Lyon › Good practice"]],
    ["the same section of a city", { section: "practice", city: "lyon" }, ["Lyon › Good practice"]],
    ["a section of every part", { section: "troubles" }, ["Lyon › Troubles", "Braga › Troubles", "Izmir › Troubles"]],
    ["a part", { section: "izmir" }, ["Izmir: honey by the sea"]],
    ["a city", { city: "braga" }, ["Braga"]],
    ["a section that the city does not have", { city: "braga", section: "lyon/hives" }, ["Braga"]],
    ["a document", { document: "bees" }, ["Hives Above the Roofs"]],
  ])("is refused for %s alone, not for the whole report", async (_what, filter, places) => {
    const { answer, status } = await answerTo("Who won the football cup yesterday?", { filter });
    expect(status).toBe("not_in_report");
    expect(answer).toBe(answerMessages.notWithin(places, answerMessages.subject.report));
  });
});

describe("a conversation", () => {
  it("is understood over three turns", async () => {
    const first = await answerTo("How many hives does Lyon have?");
    const second = await answerTo("And in Braga?", { before: [first] });
    const third = await answerTo("And in Izmir?", { before: [first, second] });
    expect(second.answer).toContain("95 hives");
    expect(third.answer).toContain("2,300 hives");
    expect(third.question).toBe("And in Izmir?");
  });
});

describe("what a question takes from the answer before", () => {
  async function lookedFor(question: string): Promise<FindOptions> {
    const first = await answerTo("How many hives does Lyon have?");
    const asked: FindOptions[] = [];
    const { answer } = createAnswerer({
      corpus,
      analysis: words.analysis,
      desk: null,
      async find(_query, options) {
        asked.push(options);
        return { decision: { outcome: "off_topic", confidence: 0 }, parts: [], candidates: [] };
      },
    });
    const task = { id: "b", conversationId: "c", question, wished: "en", filter: {}, before: [first] } as const;
    await answer(task).next();
    const [options] = asked;
    if (options === undefined) throw new Error("nothing was looked for");
    return options;
  }

  it("is its passages, and a little of its words, when it leans on it", async () => {
    const { favoured, extra } = await lookedFor("And in Braga?");
    expect([...(favoured ?? [])]).toContain("bees/lyon/hives/1");
    expect(extra).toContainEqual({ weight: 0.2, alternatives: [{ stem: "roof", weight: 1 }] });
  });

  it.each([
    "Which woods dry out the soil around the town of Braga?",
    "Which eucaliptus woods dry out the soil around the town of Braga?",
  ])("is nothing when it stands alone, rightly spelt or not: %j", async (question) => {
    expect(await lookedFor(question)).toEqual({ filter: {} });
  });
});

describe("whatever is asked", () => {
  const odd = fc.constantFrom(
    "🐝",
    "👩🏽‍🌾",
    "\u202e",
    "ليون",
    "كم عدد خلايا النحل؟",
    "İzmir",
    "\u0000",
    "\u001b[2J",
    "\ud800",
    "e\u0301",
  );
  const known = fc.constantFrom(
    "How many hives",
    "does Lyon have",
    "Braga",
    "and",
    "When",
    "honey",
    "?",
    "school",
    "keepers",
    "why",
    ":",
  );
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.string({ unit: "grapheme", maxLength: 200 }),
    fc
      .array(fc.oneof(odd, known, known, fc.string({ maxLength: 8 })), { maxLength: 30 })
      .map((parts) => parts.join(" ")),
    fc.tuple(fc.oneof(odd, known), fc.integer({ min: 50, max: 250 })).map(([part, times]) => `${part} `.repeat(times)),
  );

  it.each([
    ["words alone", words],
    ["vectors", vectors],
  ])(
    "with %s, the record holds together: verbatim quotes, citations from 1 that are all used",
    async (_, assistant) => {
      let answered = 0;
      await fc.assert(
        fc.asyncProperty(text, async (question) => {
          const events = await eventsFor(question, {}, assistant);
          const answer = finished(events);
          for (const { passageId, quote } of [...answer.citations, ...answer.related])
            expect(textOf.get(passageId)).toContain(quote);
          expect(answer.status === "answered").toBe(answer.sentences.length > 0);
          expect(answer.reason === null).toBe(answer.status === "answered");
          const numbers = answer.citations.map(({ number }) => number);
          expect(numbers).toEqual(numbers.map((_each, position) => position + 1));
          expect([...new Set(answer.sentences.flatMap(({ citations }) => citations))]).toEqual(numbers);
          const said = events.flatMap((event) => (event.type === "sentence" ? [event.sentence] : []));
          expect(said).toEqual(answer.sentences);
          if (answer.status === "answered") answered += 1;
        }),
        { numRuns: 80 },
      );
      expect(answered).toBeGreaterThan(0);
    },
  );
});
