import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createMemoryTokenLedger } from "../../../src/adapters/memory/token-ledger.ts";
import { answerMessages } from "../../../src/core/messages/en/answer.ts";
import { guardModel } from "../../../src/core/model/guard-model.ts";
import type { WriteRequest } from "../../../src/core/model/language-model.ts";
import { createModelGuards } from "../../../src/core/model/model-guards.ts";
import { answerEvents, finishedIn, shownIn } from "../../support/answer-events.ts";
import { assistantOver } from "../../support/bee-assistant.ts";
import { beeCorpus } from "../../support/bee-corpus.ts";
import { createManualClock } from "../../support/manual-clock.ts";
import { breaking, createScriptedModel, type ModelScript, stalling } from "../../support/scripted-model.ts";

const corpus = beeCorpus();
const textOf = new Map(corpus.passages.map(({ id, text }) => [id, text]));
const QUESTION = "How many hives does Lyon have?";
const { withoutModel } = answerMessages;

/** The mark of the passage in which some words stand. */
function mark({ passages }: WriteRequest, words: string): string {
  const passage = passages.find(({ text }) => text.includes(words));
  if (passage === undefined) throw new Error(`no passage that was given says “${words}”`);
  return `[${passage.number}]`;
}

const LYON = "Lyon has 640 hives on its roofs";
const goodAnswer = (request: WriteRequest): string =>
  `${LYON} ${mark(request, "640 hives")}. They belong to 85 keepers ${mark(request, "640 hives")}.`;

async function* endless(): AsyncGenerator<string, void, undefined> {
  for (;;) {
    yield "and on ".repeat(50);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

function setUp(script: ModelScript, { secondLook = false, tokensPerDay = 1_000_000 } = {}) {
  const model = createScriptedModel(script);
  const clock = createManualClock();
  const guards = createModelGuards({
    clock,
    ledger: createMemoryTokenLedger(),
    tokensPerDay,
    deadlineSeconds: 25,
    stallSeconds: 8,
  });
  const assistant = assistantOver(corpus, { model: guardModel(model, guards), secondLook });
  return { model, clock, assistant };
}

async function ask(script: ModelScript, question = QUESTION, changes: Parameters<typeof answerEvents>[2] = {}) {
  const { assistant, model } = setUp(script);
  const events = await answerEvents(assistant, question, changes);
  return { model, events, ...finishedIn(events) };
}

const extractOf = async (question = QUESTION) => finishedIn(await answerEvents(assistantOver(corpus), question)).answer;

describe("a written answer", () => {
  it("shows the model's sentences, each with the words of the passage that carry it", async () => {
    const { answer, events, model } = await ask({ write: goodAnswer });
    expect(answer).toMatchObject({
      status: "answered",
      answer: "Lyon has 640 hives on its roofs [1]. They belong to 85 keepers [2].",
      mode: "generated",
      model: "scripted-1",
      notice: null,
      reason: null,
    });
    expect(answer.citations.map(({ passageId, quote }) => [passageId, quote])).toEqual([
      ["bees/lyon/hives/1", "Lyon has 640 hives on its roofs."],
      ["bees/lyon/hives/1", "They belong to 85 keepers, most of whom are retired."],
    ]);
    expect(events.map(({ type }) => type)).toEqual(["sources-found", "sentence", "sentence", "answer-finished"]);
    expect(shownIn(events)).toEqual(answer.sentences.map(({ text }) => text));
    expect(model.written[0]).toMatchObject({ question: QUESTION, language: "en" });
    expect(model.written[0]?.passages[0]).toMatchObject({ number: 1, label: "Hives Above the Roofs › Lyon › Hives" });
  });

  it("is written from about eight passages, those of the extract first", async () => {
    const { model } = await ask({ write: goodAnswer });
    const numbers = model.written[0]?.passages.map(({ number }) => number) ?? [];
    expect(numbers).toEqual(numbers.map((_each, place) => place + 1));
    expect(numbers.length).toBeGreaterThan(3);
    expect(numbers.length).toBeLessThanOrEqual(8);
    expect(model.written[0]?.passages[0]?.text).toContain("640 hives");
  });

  it("is written also where the extract does not answer but something is near", async () => {
    const question = "What does the report say about the beekeepers' salary?";
    expect((await extractOf(question)).reason).toBe("not_covered");
    const { answer } = await ask(
      { write: (request) => `The beekeepers' union of Izmir had 310 members in 2010 ${mark(request, "310 members")}.` },
      question,
    );
    expect(answer).toMatchObject({ status: "answered", mode: "generated" });
  });

  it("is not asked for when the question is about something else", async () => {
    const { answer, model } = await ask({}, "How are you today?");
    expect(answer.reason).toBe("off_topic");
    expect(model.calls).toEqual([]);
  });

  it("drops what the passages do not say, and keeps the rest", async () => {
    const { answer, explanation, events } = await ask({
      write: (request) =>
        `Lyon has 650 hives on its roofs ${mark(request, "640 hives")}. ${LYON} ${mark(request, "640 hives")}. ` +
        `Braga has 95 hives in the gardens of the monastery [99]. The keepers are happy.`,
    });
    expect(answer.answer).toBe("Lyon has 640 hives on its roofs [1].");
    expect(answer.mode).toBe("generated");
    expect(shownIn(events)).toEqual(["Lyon has 640 hives on its roofs."]);
    expect(explanation.writing?.sentences.map(({ text, fate }) => [text.slice(0, 20), fate])).toEqual([
      ["Lyon has 650 hives o", "fails_check"],
      ["Lyon has 640 hives o", "shown"],
      ["Braga has 95 hives i", "fails_check"],
      ["The keepers are happ", "fails_check"],
    ]);
    const failed = explanation.writing?.sentences[0]?.checks.filter(({ outcome }) => outcome === "fails");
    expect(failed).toEqual([{ check: "numbers", outcome: "fails", finding: expect.stringContaining("650") }]);
  });

  it("drops a sentence that leans on a dropped one", async () => {
    const { answer, explanation } = await ask({
      write: (request) =>
        `Izmir has 7 hives ${mark(request, "640 hives")}. They belong to 85 keepers ${mark(request, "640 hives")}. ` +
        `${LYON} ${mark(request, "640 hives")}. They belong to 85 keepers ${mark(request, "640 hives")}.`,
    });
    expect(answer.answer).toBe("Lyon has 640 hives on its roofs [1]. They belong to 85 keepers [2].");
    expect(explanation.writing?.sentences.map(({ fate }) => fate)).toEqual([
      "fails_check",
      "leans_on_dropped",
      "shown",
      "shown",
    ]);
  });

  it("says nothing twice", async () => {
    const { answer, explanation } = await ask({
      write: (request) => {
        const cite = mark(request, "640 hives");
        return `${LYON} ${cite}. On its roofs, Lyon has 640 hives ${cite}. ${LYON} ${cite}. They belong to 85 keepers ${cite}.`;
      },
    });
    expect(answer.sentences.map(({ text }) => text)).toEqual([
      "Lyon has 640 hives on its roofs.",
      "They belong to 85 keepers.",
    ]);
    expect(explanation.writing?.sentences.map(({ fate }) => fate)).toEqual(["shown", "repeats", "repeats", "shown"]);
  });

  it("may come as JSON", async () => {
    const { answer } = await ask({
      write: (request) =>
        JSON.stringify({
          sentences: [{ text: `${LYON}.`, citations: [Number(mark(request, "640 hives").slice(1, -1))] }],
        }),
    });
    expect(answer).toMatchObject({ answer: "Lyon has 640 hives on its roofs [1].", mode: "generated" });
  });

  it("is a refusal when the model says that the passages do not answer", async () => {
    const { answer, explanation } = await ask({ write: () => "NOT_COVERED" });
    expect(answer).toMatchObject({
      status: "not_in_report",
      reason: "not_covered",
      sentences: [],
      mode: "extractive",
      model: null,
      notice: null,
    });
    expect(answer.related.length).toBeGreaterThan(0);
    expect(explanation.writing?.outcome).toBe("not_covered");
  });
});

describe("a question for several cities", () => {
  const question = "What is the honey harvest of Lyon, Braga and Izmir?";

  it("passes over none in silence: what was not written comes from the extract", async () => {
    const { answer } = await ask(
      {
        plan: () => {},
        write: (request) =>
          `The honey harvest of Lyon came to 4,200 kilograms in 2018 ${mark(request, "4,200")}. ` +
          `Braga harvested 9 kilograms ${mark(request, "1,150")}.`,
      },
      question,
    );
    expect(answer.mode).toBe("generated");
    expect(answer.sentences.map(({ text }) => text)).toEqual([
      "The honey harvest of Lyon came to 4,200 kilograms in 2018.",
      "The honey harvest of Braga was 1,150 kilograms in 2018.",
      answerMessages.cityWithoutFigure("Izmir", answerMessages.subject.report),
    ]);
    expect(answer.sentences.map(({ citations }) => citations)).toEqual([[1], [2], []]);
  });

  it("is looked up part by part by the model, which then reads what it found", async () => {
    const { model, explanation } = await ask(
      {
        async plan({ tools }) {
          await tools.search("wasps killed colonies", "Lyon");
          await tools.passage("bees/preface/2");
        },
        write: (request) => `Wasps killed 40 colonies in 2017 ${mark(request, "Wasps killed")}.`,
      },
      question,
    );
    expect(model.calls.map(({ name }) => name)).toEqual(["plan", "write"]);
    const texts = model.written[0]?.passages.map(({ text }) => text).join("\n");
    expect(texts).toContain("Wasps killed 40 colonies");
    expect(texts).toContain("A swarm is a queen");
    expect(explanation.writing?.planning).toEqual({
      lookups: [
        { tool: "search", subject: "wasps killed colonies" },
        { tool: "passage", subject: "bees/preface/2" },
      ],
      problem: null,
    });
    expect(explanation.passages.find(({ passageId }) => passageId === "bees/preface/2")?.origin).toBe("model");
  });

  it("is written without a plan when planning fails", async () => {
    const { answer, explanation } = await ask(
      {
        plan: () => Promise.reject(new Error("no tools here")),
        write: (request) => `The honey harvest of Braga was 1,150 kilograms in 2018 ${mark(request, "1,150")}.`,
      },
      question,
    );
    expect(answer.mode).toBe("generated");
    expect(explanation.writing?.planning?.problem).toContain("scripted-1 failed");
  });
});

describe("a question that leans on what was said before", () => {
  const before = async () => [await extractOf()];

  it("is put in words that stand alone by the model, when they add nothing", async () => {
    const { model, explanation, answer } = await ask(
      {
        rewrite: () => "How many hives does Braga have?",
        write: (request) => `In Braga 95 hives stand in the gardens of the monastery ${mark(request, "95 hives")}.`,
      },
      "And in Braga?",
      { before: await before() },
    );
    expect(model.rewritten[0]?.before[0]?.question).toBe(QUESTION);
    expect(model.written[0]?.question).toBe("How many hives does Braga have?");
    expect(explanation.question.rewriting).toEqual({
      text: "How many hives does Braga have?",
      isUsed: true,
      problem: null,
    });
    expect(answer.question).toBe("And in Braga?");
  });

  it("is understood by the rules when the model's words bring something new, or fail", async () => {
    const write = (request: WriteRequest): string =>
      `In Braga 95 hives stand in the gardens ${mark(request, "95 hives")}.`;
    for (const [rewrite, text] of [
      [() => "How many hives does Izmir have?", "How many hives does Izmir have?"],
      [() => Promise.reject(new Error("down")), null],
    ] as const) {
      const { model, explanation, answer } = await ask({ rewrite, write }, "And in Braga?", { before: await before() });
      expect(model.written[0]?.question).toBe("How many hives does Lyon have? And in Braga?");
      expect(explanation.question.rewriting).toMatchObject({ text, isUsed: false, problem: expect.any(String) });
      expect(answer.mode).toBe("generated");
    }
  });

  it("is read with the passages of the answer before, and alone costs a rewriting", async () => {
    const { model } = await ask({ rewrite: () => "Since when?", write: () => "NOT_COVERED" }, "Since when?", {
      before: await before(),
    });
    expect(model.written[0]?.passages.some(({ text }) => text.includes("640 hives"))).toBe(true);
    const standing = await ask({ write: () => "NOT_COVERED" }, "How many hives does Braga have?", {
      before: await before(),
    });
    expect(standing.model.calls.map(({ name }) => name)).toEqual(["write"]);
  });
});

describe("a second look", () => {
  const lookAt = async (judge: ModelScript["judge"] & object) => {
    const { assistant, model } = setUp({ write: goodAnswer, judge }, { secondLook: true });
    return { model, ...finishedIn(await answerEvents(assistant, QUESTION)) };
  };

  it("drops what the passages say in other relations", async () => {
    const { answer, explanation, model } = await lookAt(({ sentence }) => ({
      isSupported: sentence.startsWith("Lyon"),
      reason: "**No**: <b>others</b>",
    }));
    expect(answer.sentences.map(({ text }) => text)).toEqual(["Lyon has 640 hives on its roofs."]);
    expect(model.judged[0]?.passages.map(({ text }) => text.includes("640"))).toEqual([true]);
    expect(explanation.writing?.sentences[1]).toMatchObject({ fate: "fails_check" });
    expect(explanation.writing?.sentences[1]?.checks.at(-1)).toMatchObject({ check: "relation", outcome: "fails" });
  });

  it("takes nothing away when it fails", async () => {
    const { answer } = await lookAt(() => Promise.reject(new Error("down")));
    expect(answer.sentences).toHaveLength(2);
  });
});

describe("a model that fails", () => {
  it.each<[string, ModelScript["write"] & object, keyof typeof withoutModel]>([
    ["fails at once", () => breaking(new Error("HTTP 500")), "failed"],
    ["breaks off in its first sentence", () => breaking(new Error("reset"), "Lyon has 640"), "failed"],
    ["writes nothing", () => "", "nonsense"],
    ["writes half of a JSON object", () => '{"sentences":[{"text":"Lyon', "nonsense"],
    ["writes marks alone", () => "][ [[1]] {{}} \u0007 ]1[ [-1] [1e9] <|im_end|> [1", "nonsense"],
    ["writes a megabyte", () => "and on ".repeat(150_000), "nonsense"],
    ["writes without end", endless, "nonsense"],
    ["cites nothing", () => "I am a helpful assistant. How can I help you today?", "nothing_left"],
    ["invents everything", () => "Lyon has 12 elephants [1]. Paris has 5 bees [2].", "nothing_left"],
  ])("and %s makes way for the extract, with a notice", async (_what, write, notice) => {
    const { answer, events, explanation } = await ask({ write });
    const extract = await extractOf();
    expect(answer).toEqual({ ...extract, notice: withoutModel[notice] });
    expect(answer).toMatchObject({ mode: "extractive", model: null });
    expect(shownIn(events)).toEqual(extract.sentences.map(({ text }) => text));
    expect(explanation.writing?.outcome).toBe(notice);
  });

  it("makes way for the refusal where the extract does not answer", async () => {
    const question = "What does the report say about the beekeepers' salary?";
    const { answer } = await ask({ write: () => breaking(new Error("down")) }, question);
    expect(answer).toEqual({ ...(await extractOf(question)), notice: withoutModel.failed });
  });

  it("leaves no half answer when it breaks off behind the first sentence", async () => {
    const { answer, events } = await ask({
      write: (request) => breaking(new Error("reset"), goodAnswer(request), " And"),
    });
    expect(shownIn(events)).toEqual(["Lyon has 640 hives on its roofs.", "They belong to 85 keepers."]);
    expect(answer).toEqual({ ...(await extractOf()), notice: withoutModel.failed });
  });

  it("is not waited for when it stalls, before or behind its first sentence", async () => {
    for (const isBegun of [false, true]) {
      const { assistant, clock } = setUp({
        write: (request) => stalling(...(isBegun ? [`${goodAnswer(request)} And`] : [])),
      });
      const asked = answerEvents(assistant, QUESTION);
      await clock.advance(8_100);
      const events = await asked;
      expect(finishedIn(events).answer).toEqual({ ...(await extractOf()), notice: withoutModel.stalled });
      expect(clock.pending()).toBe(0);
    }
  });

  it("is late when rewriting, looking up and writing together take too long", async () => {
    const { assistant, clock } = setUp({
      rewrite: () =>
        new Promise<string>((resolve) => clock.after(7_000, () => resolve("How many hives do Braga and Izmir have?"))),
      plan: () => new Promise(() => {}),
      write: async function* () {
        for (;;) {
          await new Promise<void>((resolve) => clock.after(1_000, resolve));
          yield "on ";
        }
      },
    });
    const asked = answerEvents(assistant, "And in Braga and Izmir?", { before: [await extractOf()] });
    await clock.advance(25_100);
    const { answer } = finishedIn(await asked);
    expect(answer.notice).toBe(withoutModel.late);
    expect(clock.pending()).toBe(0);
  });

  it("is left alone for a while, and its readers are told", async () => {
    const { assistant, model } = setUp({ write: () => breaking(new Error("down")) });
    const notices: (string | null)[] = [];
    for (let time = 0; time < 5; time += 1)
      notices.push(finishedIn(await answerEvents(assistant, QUESTION)).answer.notice);
    const { failed, unavailable } = withoutModel;
    expect(notices).toEqual([failed, failed, failed, unavailable, unavailable]);
    expect(model.calls).toHaveLength(3);
  });

  it("writes no more when the day's tokens are spent", async () => {
    const { assistant, model } = setUp({ write: goodAnswer }, { tokensPerDay: 10 });
    const { answer } = finishedIn(await answerEvents(assistant, QUESTION));
    expect(answer.notice).toBe(withoutModel.budget_spent);
    expect(model.calls).toEqual([]);
  });
});

describe("an answer that nobody waits for any more", () => {
  const task = { id: "a", conversationId: "c", question: QUESTION, wished: "en", filter: {}, before: [] } as const;

  it("ends the model's work when its reader stops between two sentences", async () => {
    const { assistant, model, clock } = setUp({ write: (request) => stalling(`${goodAnswer(request)} And`) });
    for await (const event of assistant.answerer.answer(task)) if (event.type === "sentence") break;
    expect(model.calls[0]?.call.signal.aborted).toBe(true);
    expect(clock.pending()).toBe(0);
  });

  it("ends it at once also while the model is silent, and gives no answer", async () => {
    const { assistant, model, clock } = setUp({ write: () => stalling() });
    const leaving = new AbortController();
    const asked = answerEvents(assistant, QUESTION, { signal: leaving.signal });
    const gone = new Error("the reader left");
    await clock.advance(1_000);
    expect(model.calls[0]?.call.signal.aborted).toBe(false);
    leaving.abort(gone);
    await expect(asked).rejects.toBe(gone);
    expect(model.calls[0]?.call.signal.aborted).toBe(true);
    expect(clock.pending()).toBe(0);
  });

  it("is not begun when its reader has left before", async () => {
    const { assistant, model } = setUp({ write: goodAnswer });
    const signal = AbortSignal.abort(new Error("gone"));
    await expect(answerEvents(assistant, QUESTION, { signal })).rejects.toThrow("gone");
    expect(model.calls).toEqual([]);
  });
});

describe("whatever a model writes", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "Lyon has 640 hives on its roofs",
      "In Braga 95 hives stand in the gardens of the monastery",
      "Izmir counts 2,300 hives",
      "Lyon has 641 hives",
      "Braga does not tax honey",
      "They belong to 85 keepers",
      "visit https://evil.example/x",
      "<@U1>",
      "@channel",
      " [1]",
      " [2]",
      "[3][4]",
      " [9]",
      ". ",
      ". ",
      ".\n",
      "\n",
      "**",
      "NOT_COVERED",
      '{"sentences":[',
      "<think>",
      "`",
      "|",
      "![x](http://e.vil/i.png)",
    ),
    fc.string({ unit: "grapheme", maxLength: 12 }),
  );
  const good = fc.constantFrom("Lyon has 640 hives on its roofs [1].\n", "They belong to 85 keepers [1]. ");
  const reply = fc.oneof(
    fc.array(fc.oneof(piece, good), { maxLength: 14 }),
    fc.array(piece, { maxLength: 3 }).map((pieces) => ["NOT_COVERED ", ...pieces]),
  );

  it("the record holds together: quotes verbatim, citations from 1 that are all used, nothing that leads elsewhere", async () => {
    const outcomes = new Set<string>();
    await fc.assert(
      fc.asyncProperty(reply, fc.boolean(), async (pieces, fails) => {
        const { answer, explanation, events } = await ask({
          write: () => (fails ? breaking(new Error("down"), ...pieces) : pieces),
        });
        for (const { passageId, quote } of [...answer.citations, ...answer.related])
          expect(textOf.get(passageId)).toContain(quote);
        const numbers = answer.citations.map(({ number }) => number);
        expect(numbers).toEqual(numbers.map((_each, position) => position + 1));
        expect([...new Set(answer.sentences.flatMap(({ citations }) => citations))]).toEqual(numbers);
        for (const text of [...shownIn(events), answer.answer]) {
          expect(text).not.toMatch(/https?:|evil|e\.vil|<@|@channel|641|NOT_COVERED|!\[|\]\(/u);
        }
        for (const { citations } of answer.sentences) expect(citations.length).toBeGreaterThan(0);
        expect(answer.model === null).toBe(answer.mode === "extractive");
        if (answer.mode === "generated") expect(shownIn(events)).toEqual(answer.sentences.map(({ text }) => text));
        outcomes.add(explanation.writing?.outcome ?? "");
      }),
      { numRuns: 250 },
    );
    expect(outcomes).toEqual(new Set(["written", "failed", "nonsense", "nothing_left", "not_covered"]));
  });

  it("the same text gives the same answer in any pieces", async () => {
    const text = `Intro. **${LYON}** [1]. They belong to 85 keepers, e.g. retired ones [1][2]. Lyon has 650 hives [1].\n- The oldest hive stands on the opera house [1].`;
    const whole = (await ask({ write: () => text })).answer;
    expect(whole.sentences.length).toBeGreaterThan(1);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 40 }), async (sizes) => {
        const pieces: string[] = [];
        let rest = text;
        for (let at = 0; rest !== ""; at += 1) {
          const size = sizes[at % sizes.length] ?? 1;
          pieces.push(rest.slice(0, size));
          rest = rest.slice(size);
        }
        expect((await ask({ write: () => pieces })).answer).toEqual(whole);
      }),
      { numRuns: 40 },
    );
  });
});
