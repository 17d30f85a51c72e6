import { describe, expect, it } from "vitest";
import type { Answer, AnswerEvent, AskRequest } from "../../src/core/answer/answer.ts";
import type { AnswerTask } from "../../src/core/answer/answer-task.ts";
import type { AnswerExplanation } from "../../src/core/answer/explanation.ts";
import { createEdition } from "../../src/core/answer/editions.ts";
import { createApplication } from "../../src/core/create-application.ts";
import { AppError } from "../../src/core/errors.ts";
import { assistantOver } from "../support/bee-assistant.ts";
import { beeCorpus } from "../support/bee-corpus.ts";

const corpus = beeCorpus();
const bees = assistantOver(corpus);
const NOW = new Date("2024-03-01T12:00:00Z");
const QUESTION = "How many hives does Lyon have?";

type Setting = {
  /** Fails while answering, behind the first event. */
  readonly failing?: boolean;
  /** Fails while an answer is saved. */
  readonly full?: boolean;
};

/** An application on stores that write down what is done to them, in order. */
function setUp({ failing = false, full = false }: Setting = {}) {
  const log: string[] = [];
  const saved = new Map<string, Answer>();
  const explained = new Map<string, AnswerExplanation | null>();
  const conversations = new Map<string, Date>();
  const tasks: AnswerTask[] = [];
  const limits: number[] = [];
  const counts = { answer: 0, conversation: 0 };
  let closed = 0;
  const application = createApplication({
    edition: createEdition("en", corpus, [], {
      ...bees,
      answerer: {
        async *answer(task, onTrace) {
          tasks.push(task);
          if (!failing) return yield* bees.answerer.answer(task, onTrace);
          yield { type: "sources-found", sources: [] };
          throw new Error("the embedder has gone");
        },
      },
    }),
    answers: {
      async save(answer, at, explanation) {
        await Promise.resolve();
        if (full) throw new AppError("storage_failed", "The disk is full.");
        log.push(`save ${answer.id} in ${answer.conversationId} at ${at.toISOString()}`);
        saved.set(answer.id, answer);
        explained.set(answer.id, explanation);
      },
      find: async (id) => saved.get(id) ?? null,
      explain: async (id) => explained.get(id) ?? null,
    },
    conversations: {
      async create(id, at) {
        log.push(`create ${id} at ${at.toISOString()}`);
        conversations.set(id, at);
      },
      exists: async (id) => conversations.has(id),
      async recent(id, limit) {
        limits.push(limit);
        return [...saved.values()].filter((answer) => answer.conversationId === id).slice(-limit);
      },
      deleteOlderThan: async () => ({ answers: 0, conversations: 0 }),
    },
    ids: {
      answer: () => `answer-${(counts.answer += 1)}`,
      conversation: () => `conversation-${(counts.conversation += 1)}`,
    },
    now: () => NOW,
    close: async () => {
      closed += 1;
    },
  });
  return { application, log, saved, conversations, tasks, limits, timesClosed: () => closed };
}

type SetUp = ReturnType<typeof setUp>;

async function ask({ application }: SetUp, request: AskRequest): Promise<AnswerEvent[]> {
  const events: AnswerEvent[] = [];
  for await (const event of application.ask(request)) events.push(event);
  return events;
}

async function askFor(bench: SetUp, request: AskRequest): Promise<Answer> {
  const last = (await ask(bench, request)).at(-1);
  if (last?.type !== "answer-finished") throw new Error("the last event is not answer-finished");
  return last.answer;
}

async function codeOf(bench: SetUp, request: AskRequest): Promise<string> {
  const error: unknown = await ask(bench, request).then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof AppError ? error.code : `not an AppError: ${String(error)}`;
}

describe("an answer", () => {
  it("is saved, in its new conversation, before it is given as finished", async () => {
    const bench = setUp();
    const seen: string[] = [];
    for await (const event of bench.application.ask({ question: QUESTION })) {
      seen.push(event.type);
      if (event.type !== "answer-finished") expect(bench.log).toEqual([]);
      else {
        expect(bench.log).toEqual([
          `create conversation-1 at ${NOW.toISOString()}`,
          `save answer-1 in conversation-1 at ${NOW.toISOString()}`,
        ]);
        expect(bench.saved.get("answer-1")).toEqual(event.answer);
      }
    }
    expect(seen).toEqual(["sources-found", "sentence", "sentence", "answer-finished"]);
  });

  it("can be found by its id afterwards, and nothing by another", async () => {
    const bench = setUp();
    const answer = await askFor(bench, { question: QUESTION });
    expect(await bench.application.findAnswer(answer.id)).toEqual(answer);
    expect(await bench.application.findAnswer("answer-9")).toBeNull();
  });

  it("is saved too when the corpus does not say it", async () => {
    const bench = setUp();
    const answer = await askFor(bench, { question: "How are you today?" });
    expect(answer.status).toBe("not_in_report");
    expect(bench.saved.get(answer.id)).toEqual(answer);
  });

  it("is not given as finished when it cannot be saved", async () => {
    const bench = setUp({ full: true });
    const seen: string[] = [];
    const reading = (async () => {
      for await (const { type } of bench.application.ask({ question: QUESTION })) seen.push(type);
    })();
    await expect(reading).rejects.toMatchObject({ code: "storage_failed" });
    expect(seen).not.toContain("answer-finished");
  });

  it("is not stored, nor its conversation, when answering throws", async () => {
    const bench = setUp({ failing: true });
    await expect(ask(bench, { question: QUESTION })).rejects.toThrow("the embedder has gone");
    expect(bench.log).toEqual([]);
    expect(bench.conversations.size).toBe(0);
  });

  it("is not stored when the reader leaves before it is finished", async () => {
    const bench = setUp();
    for await (const event of bench.application.ask({ question: QUESTION })) if (event.type === "sentence") break;
    expect(bench.log).toEqual([]);
  });

  it("asks in the wished language, else in the question's, else in English", async () => {
    const bench = setUp();
    await ask(bench, { question: QUESTION });
    await ask(bench, { question: QUESTION, language: "tr" });
    await ask(bench, { question: "Wie viele Menschen leben dort?" });
    await ask(bench, { question: "Wie viele Menschen leben dort?", language: "en" });
    await ask(bench, { question: "Zzub?" });
    expect(bench.tasks.map(({ wished }) => wished)).toEqual(["en", "tr", "de", "en", "en"]);
  });
});

describe("how an answer came about", () => {
  it("is stored with it, and can be asked for by whoever may", async () => {
    const bench = setUp();
    const answer = await askFor(bench, { question: QUESTION });
    expect(await bench.application.explainAnswer(answer.id)).toMatchObject({
      question: { text: QUESTION, kind: "number", cities: ["lyon"], isFollowUp: false, rewriting: null },
      decision: { outcome: "answer" },
      writing: null,
    });
    expect(await bench.application.explainAnswer("answer-9")).toBeNull();
  });

  it("is not given with the answer", async () => {
    const last = (await ask(setUp(), { question: QUESTION })).at(-1);
    expect(Object.keys(last ?? {})).toEqual(["type", "answer"]);
  });
});

describe("a conversation", () => {
  it("goes on under its id, which is not made anew", async () => {
    const bench = setUp();
    const first = await askFor(bench, { question: QUESTION });
    const second = await askFor(bench, { question: "And in Braga?", conversationId: first.conversationId });
    expect(second.conversationId).toBe(first.conversationId);
    expect([...bench.conversations.keys()]).toEqual(["conversation-1"]);
    expect(bench.tasks[1]?.before).toEqual([first]);
    expect(second.answer).toContain("95 hives");
  });

  it("is understood from its latest five answers", async () => {
    const bench = setUp();
    const { conversationId } = await askFor(bench, { question: QUESTION });
    for (let turn = 2; turn <= 6; turn += 1) await ask(bench, { question: QUESTION, conversationId });
    await ask(bench, { question: "And in Izmir?", conversationId });
    expect(bench.tasks.at(-1)?.before.map(({ id }) => id)).toEqual([
      "answer-2",
      "answer-3",
      "answer-4",
      "answer-5",
      "answer-6",
    ]);
    expect(new Set(bench.limits)).toEqual(new Set([5]));
  });

  it("begins anew for everybody who names none", async () => {
    const bench = setUp();
    const first = await askFor(bench, { question: QUESTION });
    const second = await askFor(bench, { question: QUESTION });
    expect(second.conversationId).not.toBe(first.conversationId);
    expect(bench.tasks[1]?.before).toEqual([]);
  });

  it("that does not exist is refused before anything is answered", async () => {
    const bench = setUp();
    expect(await codeOf(bench, { question: QUESTION, conversationId: "gone" })).toBe("conversation_not_found");
    expect(bench.tasks).toEqual([]);
    expect(bench.log).toEqual([]);
  });
});

describe("a filter", () => {
  it.each([
    ["unknown_city", { city: "paris" }],
    ["unknown_section", { section: "lyon/museums" }],
    ["unknown_document", { document: "wasps" }],
  ])("that the corpus does not have is refused as %s, in questions and searches", async (code, filter) => {
    const bench = setUp();
    expect(await codeOf(bench, { question: QUESTION, ...filter })).toBe(code);
    await expect(bench.application.search({ query: "hives", ...filter })).rejects.toMatchObject({ code });
    expect(bench.log).toEqual([]);
  });

  it("says what there is instead", async () => {
    await expect(ask(setUp(), { question: QUESTION, city: "paris" })).rejects.toMatchObject({
      data: { known: ["lyon", "braga", "izmir"] },
    });
  });

  it("narrows what is answered from and what is found", async () => {
    const bench = setUp();
    await ask(bench, { question: QUESTION, city: "lyon", section: "troubles", document: "bees" });
    expect(bench.tasks[0]?.filter).toEqual({ city: "lyon", section: "troubles", document: "bees" });
    const hits = await bench.application.search({ query: "hives bees honey", city: "braga" });
    expect(hits.length).toBeGreaterThan(0);
    expect(new Set(hits.map(({ passage }) => passage.city))).toEqual(new Set(["braga"]));
  });
});

describe("an answer within a filter", () => {
  it("is stored with it, so that whoever opens it knows where was looked", async () => {
    const bench = setUp();
    const { id } = await askFor(bench, { question: QUESTION, section: "bees/lyon/hives" });
    expect((await bench.application.findAnswer(id))?.filter).toEqual({ section: "bees/lyon/hives" });
  });

  it("is found under the id that its sources named", async () => {
    const bench = setUp();
    const events = await ask(bench, { question: QUESTION });
    const named = events.flatMap((event) => (event.type === "sources-found" ? [event.answerId] : []));
    expect(named).toHaveLength(1);
    expect(await bench.application.findAnswer(named[0] ?? "")).toMatchObject({ question: QUESTION });
  });
});

describe("the length of a question", () => {
  const asks = (characters: number, character: string): string => character.repeat(characters);

  it.each(["b", "🐝"])("may be 2,000 characters of %j, counted in code points, and no more", async (character) => {
    const bench = setUp();
    expect((await askFor(bench, { question: asks(2_000, character) })).question).toBe(asks(2_000, character));
    expect(await codeOf(bench, { question: asks(2_001, character) })).toBe("invalid_request");
    expect(bench.log.filter((entry) => entry.startsWith("save"))).toHaveLength(1);
  });

  it("does not count the blanks around it, which are taken away", async () => {
    const bench = setUp();
    const question = asks(2_000, "b");
    expect((await askFor(bench, { question: `  ${question}\n` })).question).toBe(question);
  });

  it.each(["", " \n\t "])("is more than nothing: %j is refused", async (question) => {
    const bench = setUp();
    expect(await codeOf(bench, { question })).toBe("invalid_request");
    await expect(bench.application.search({ query: question })).rejects.toMatchObject({ code: "invalid_request" });
    expect(bench.tasks).toEqual([]);
  });

  it("is the same for searches", async () => {
    const { application } = setUp();
    await expect(application.search({ query: asks(2_000, "🐝") })).resolves.toBeInstanceOf(Array);
    await expect(application.search({ query: asks(2_001, "🐝") })).rejects.toMatchObject({ code: "invalid_request" });
  });
});

describe("a search", () => {
  it("gives the passages that fit, best first, as many as are asked for, and stores nothing", async () => {
    const bench = setUp();
    const hits = await bench.application.search({ query: "hives in the gardens of the monastery", limit: 2 });
    expect(hits).toHaveLength(2);
    expect(hits[0]?.passage.id).toBe("bees/braga/hives/1");
    expect(hits[0]?.score).toBeGreaterThanOrEqual(hits[1]?.score ?? Number.POSITIVE_INFINITY);
    expect(bench.log).toEqual([]);
  });
});

describe("an application", () => {
  it("closes what it was given to close, once", async () => {
    const bench = setUp();
    await bench.application.close();
    expect(bench.timesClosed()).toBe(1);
  });
});
