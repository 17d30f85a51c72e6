import { describe, expect, it } from "vitest";
import { createMemoryTokenLedger } from "../../../src/adapters/memory/token-ledger.ts";
import { AppError } from "../../../src/core/errors.ts";
import { guardModel } from "../../../src/core/model/guard-model.ts";
import type { LanguageModel, ModelCall } from "../../../src/core/model/language-model.ts";
import { createModelGuards } from "../../../src/core/model/model-guards.ts";
import { problemOf } from "../../../src/core/model/model-problem.ts";
import { createWaitingLine } from "../../../src/core/model/waiting-line.ts";
import { createManualClock } from "../../support/manual-clock.ts";
import { breaking, createScriptedModel, type ModelScript, stalling } from "../../support/scripted-model.ts";

const SECOND = 1_000;
const DAY = "2026-11-20";
const REQUEST = { question: "How many hives?", passages: [], language: "en" } as const;

function setUp(
  script: ModelScript,
  { perDay = 1_000_000, places }: { readonly perDay?: number; readonly places?: number } = {},
) {
  const clock = createManualClock();
  const ledger = createMemoryTokenLedger();
  const inner = createScriptedModel(script);
  const guards = createModelGuards({ clock, ledger, tokensPerDay: perDay, deadlineSeconds: 25, stallSeconds: 8 });
  const model = guardModel(inner, places === undefined ? guards : { ...guards, line: createWaitingLine(places) });
  return { clock, ledger, inner, model };
}

function newCall(): { readonly call: ModelCall; readonly abort: (reason: Error) => void; readonly counts: number[] } {
  const controller = new AbortController();
  const counts: number[] = [];
  return {
    call: { signal: controller.signal, onTokens: (tokens) => counts.push(tokens) },
    abort: (reason) => controller.abort(reason),
    counts,
  };
}

/** Reads a written answer to its end; how it ended stands beside what came. */
function read(model: LanguageModel, call: ModelCall = newCall().call) {
  const texts: string[] = [];
  let error: unknown = null;
  let isOver = false;
  const over = (async () => {
    try {
      for await (const text of model.write(REQUEST, call)) texts.push(text);
    } catch (thrown) {
      error = thrown;
    } finally {
      isOver = true;
    }
  })();
  return { texts, over, error: () => error, isOver: () => isOver };
}

describe("a guarded model", () => {
  it("passes on what a model that works writes, and leaves no timer behind", async () => {
    const { model, clock } = setUp({ write: () => ["One ", "", "two."] });
    const reading = read(model);
    await reading.over;
    expect([reading.texts.join(""), reading.error()]).toEqual(["One two.", null]);
    expect(clock.pending()).toBe(0);
  });

  it("words the failure of a model, in the beginning or midway, as model_failed", async () => {
    for (const texts of [[], ["One "]]) {
      const refused = Object.assign(new Error("sk-secret was refused"), { status: 401 });
      const { model } = setUp({ write: () => breaking(refused, ...texts) });
      const reading = read(model);
      await reading.over;
      expect(reading.texts).toEqual(texts);
      expect(reading.error()).toMatchObject({ code: "model_failed", message: expect.stringContaining("HTTP 401") });
      expect(String(reading.error()), "what a server says may hold secrets").not.toContain("sk-secret");
      expect(problemOf(reading.error())).toBe("failed");
    }
  });

  it("keeps the words of an error that is well worded already", async () => {
    const own = new AppError("model_failed", "The key is wrong.");
    const { model } = setUp({ write: () => breaking(own) });
    const reading = read(model);
    await reading.over;
    expect(reading.error()).toBe(own);
  });

  it.each([["before its first word"], ["between two words", "One "]])(
    "gives up a model that falls silent %s after 8 s, though it ignores its signal",
    async (_when, ...texts) => {
      const { model, clock, inner } = setUp({ write: () => stalling(...texts) });
      const reading = read(model);
      await clock.advance(7.9 * SECOND);
      expect(reading.isOver()).toBe(false);
      await clock.advance(0.2 * SECOND);
      expect(reading.isOver()).toBe(true);
      expect(problemOf(reading.error())).toBe("stalled");
      expect(inner.calls[0]?.call.signal.aborted).toBe(true);
      expect(clock.pending()).toBe(0);
    },
  );

  it("takes an empty text for a sign of life", async () => {
    const { model, clock } = setUp({
      write: async function* () {
        for (let time = 0; time < 4; time += 1) {
          await new Promise<void>((resolve) => clock.after(5 * SECOND, resolve));
          yield "";
        }
        yield "Thought through.";
      },
    });
    const reading = read(model);
    await clock.advance(21 * SECOND);
    expect([reading.texts.join(""), reading.error()]).toEqual(["Thought through.", null]);
  });

  it("ends a model that drips for too long at the deadline", async () => {
    const { model, clock } = setUp({
      write: async function* () {
        for (;;) {
          await new Promise<void>((resolve) => clock.after(SECOND, resolve));
          yield "x";
        }
      },
    });
    const reading = read(model);
    await clock.advance(25.5 * SECOND);
    expect(reading.texts).toHaveLength(24);
    expect(problemOf(reading.error())).toBe("late");
  });

  it("has one deadline for all calls of an answer, and one for each answer", async () => {
    const { model, clock } = setUp({
      rewrite: () => new Promise<string>((resolve) => clock.after(7 * SECOND, () => resolve("?"))),
      write: () => stalling(...Array.from({ length: 3 }, () => "x")),
    });
    const { call } = newCall();
    for (let time = 0; time < 3; time += 1) {
      const rewriting = model.rewrite({ question: "?", before: [] }, call);
      await clock.advance(7 * SECOND);
      await rewriting;
    }
    const late = read(model, call);
    await clock.advance(4.1 * SECOND);
    expect(problemOf(late.error())).toBe("late");

    const other = read(model);
    await clock.advance(4.1 * SECOND);
    expect(other.isOver()).toBe(false);
  });

  it("leaves time to write when planning takes long", async () => {
    const { model, clock } = setUp({ plan: () => new Promise(() => {}), write: () => "Written." });
    const { call } = newCall();
    const planning = model.plan({ question: "?", tools: {} as never }, call).catch((error: unknown) => error);
    await clock.advance(10.1 * SECOND);
    expect(problemOf(await planning)).toBe("late");
    const reading = read(model, call);
    await reading.over;
    expect(reading.texts).toEqual(["Written."]);
  });

  it("ends at once when nobody waits any more, and tells the model", async () => {
    const { model, inner, clock } = setUp({ write: () => stalling("One ") });
    const { call, abort } = newCall();
    const reading = read(model, call);
    await clock.advance(SECOND);
    const gone = new Error("the reader left");
    abort(gone);
    await reading.over;
    expect(reading.error()).toBe(gone);
    expect(inner.calls[0]?.call.signal.aborted).toBe(true);
    expect(clock.pending()).toBe(0);
  });

  it("ends the call when its reader has enough, without waiting for the model", async () => {
    const { model, inner } = setUp({ write: () => stalling("One ") });
    for await (const _text of model.write(REQUEST, newCall().call)) break;
    expect(inner.calls[0]?.call.signal.aborted).toBe(true);
  });
});

describe("a guarded model that keeps failing", () => {
  it("is called 3 times, then once in 30 s, and at most 20 times in five minutes of questions", async () => {
    const { model, clock, inner } = setUp({ write: () => breaking(new Error("connection refused")) });
    const problems: string[] = [];
    for (let second = 0; second < 300; second += 1) {
      const reading = read(model);
      await reading.over;
      problems.push(problemOf(reading.error()));
      await clock.advance(SECOND);
    }
    expect(problems.slice(0, 5)).toEqual(["failed", "failed", "failed", "unavailable", "unavailable"]);
    expect(inner.calls.length).toBe(12);
  });

  it("is called at most 20 times in five minutes also when it hangs and ten questions come every second", async () => {
    const { model, clock, inner } = setUp({ write: () => stalling() });
    let over = 0;
    for (let second = 0; second < 300; second += 1) {
      for (let each = 0; each < 10; each += 1) void read(model).over.then(() => (over += 1));
      await clock.advance(SECOND);
    }
    await clock.advance(26 * SECOND);
    expect(over).toBe(3_000);
    expect(inner.calls.length).toBeLessThanOrEqual(20);
  });

  it("is used again at most 35 s after it has recovered", async () => {
    let isDown = true;
    const { model, clock } = setUp({ write: () => (isDown ? breaking(new Error("down")) : "Well again.") });
    for (let second = 0; second < 100; second += 1) {
      await read(model).over;
      await clock.advance(SECOND);
    }
    isDown = false;
    let seconds = 0;
    for (; seconds < 60; seconds += 1) {
      const reading = read(model);
      await reading.over;
      if (reading.texts.length > 0) break;
      await clock.advance(SECOND);
    }
    expect(seconds).toBeLessThanOrEqual(30);
    const next = [read(model), read(model), read(model)];
    await Promise.all(next.map(({ over }) => over));
    expect(next.map(({ texts }) => texts)).toEqual([["Well again."], ["Well again."], ["Well again."]]);
  });

  it("is not blamed for readers who leave", async () => {
    const { model, inner } = setUp({ write: () => stalling() });
    for (let time = 0; time < 10; time += 1) {
      const { call, abort } = newCall();
      const reading = read(model, call);
      abort(new Error("gone"));
      await reading.over;
    }
    void read(model);
    await new Promise((resolve) => setImmediate(resolve));
    expect(inner.calls.at(-1)?.call.signal.aborted).toBe(false);
  });
});

describe("the budget of a guarded model", () => {
  it("counts what the model says it took, once it is over", async () => {
    const { model, ledger } = setUp({
      write(_request, call) {
        call.onTokens(321);
        return "One.";
      },
    });
    const { call, counts } = newCall();
    await read(model, call).over;
    expect(await ledger.usedOn(DAY)).toBe(321);
    expect(counts).toEqual([321]);
  });

  it("counts an estimate when a reply was cut off, and nothing when none came", async () => {
    const cut = setUp({ write: () => breaking(new Error("cut"), "One ") });
    await read(cut.model).over;
    expect(await cut.ledger.usedOn(DAY)).toBeGreaterThan(500);

    const refused = setUp({ write: () => breaking(new Error("refused")) });
    await read(refused.model).over;
    expect(await refused.ledger.usedOn(DAY)).toBe(0);
  });

  it("refuses further calls as model_budget_spent without making them or blaming the model", async () => {
    const { model, inner } = setUp(
      {
        write(_request, call) {
          call.onTokens(1_900);
          return "One.";
        },
      },
      { perDay: 2_000 },
    );
    await read(model).over;
    for (let time = 0; time < 5; time += 1) {
      const reading = read(model);
      await reading.over;
      expect(reading.error()).toMatchObject({ code: "model_budget_spent" });
    }
    expect(inner.calls).toHaveLength(1);
  });

  it("is held when a hundred questions come at once", async () => {
    const { model, ledger, inner } = setUp(
      {
        write(_request, call) {
          call.onTokens(1_500);
          return "One.";
        },
      },
      { perDay: 20_000, places: 100 },
    );
    await Promise.all(Array.from({ length: 100 }, () => read(model).over));
    expect(await ledger.usedOn(DAY)).toBeLessThanOrEqual(20_000);
    expect(inner.calls.length).toBeGreaterThan(5);
  });
});
