import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createKeptConversation } from "../../../../src/entrypoints/web/client/state/kept-conversation.ts";
import { type Happening, reduce } from "../../../../src/entrypoints/web/client/state/reducer.ts";
import { initialState, type State } from "../../../../src/entrypoints/web/client/state/state.ts";
import { createTabStorage } from "../../../../src/entrypoints/web/client/tab-storage.ts";
import { answer, reference } from "./answers.ts";
import { fullStorage, type StorageDouble, storageOf } from "./storage-doubles.ts";

function asked(id: number, question = `Question ${id}`): Happening {
  return { type: "question-asked", turn: { id, question, city: null, section: null, answerId: null }, insteadOf: null };
}

function answered(id: number): Happening[] {
  return [asked(id), { type: "answer-finished", turn: id, answer: answer() }];
}

function after(...happenings: readonly Happening[]): State {
  return happenings.reduce(reduce, initialState);
}

/** What a page has after it was reloaded. */
function reloaded(sessionStorage: StorageDouble): State {
  return createKeptConversation(createTabStorage({ sessionStorage })).restore(initialState);
}

function keep(state: State, sessionStorage: StorageDouble): void {
  createKeptConversation(createTabStorage({ sessionStorage })).keep(state);
}

/** The one text that is stored, with its name. */
function stored({ texts }: StorageDouble): readonly [name: string, text: string] {
  expect(texts.size).toBe(1);
  const [entry] = texts;
  return entry ?? ["", ""];
}

describe("the kept conversation", () => {
  it("is after a reload what it was before: answers, refusals, stopped and failed questions, city, section and server's id", () => {
    const refusal = answer({ status: "not_in_report", sentences: [], citations: [], related: [reference()] });
    const state = after(
      { type: "city-chosen", city: "tangier" },
      { type: "section-chosen", section: "report/tangier/labour" },
      ...answered(1),
      asked(2),
      { type: "answer-finished", turn: 2, answer: refusal },
      asked(3),
      { type: "asking-stopped", turn: 3 },
      asked(4),
      { type: "asking-failed", turn: 4, problem: { kind: "refused", detail: "There is no city Atlantis." } },
      asked(5),
      { type: "asking-failed", turn: 5, problem: { kind: "too-many", seconds: 3 } },
    );
    const storage = storageOf();
    keep(state, storage);
    expect(reloaded(storage)).toEqual(state);
  });

  it("takes a question that was still being answered for one that was cut off", () => {
    const storage = storageOf();
    keep(after(...answered(1), asked(2)), storage);
    expect(reloaded(storage).turns[1]).toMatchObject({
      question: "Question 2",
      phase: "failed",
      problem: { kind: "interrupted" },
    });
  });

  it("is forgotten when a new one begins", () => {
    const storage = storageOf();
    keep(after(...answered(1)), storage);
    keep(after(...answered(1), { type: "conversation-cleared" }), storage);
    expect(storage.texts.size).toBe(0);
    expect(reloaded(storage)).toEqual(initialState);
  });

  it("leaves the oldest questions behind when it grows", () => {
    const storage = storageOf();
    const ids = Array.from({ length: 200 }, (_, place) => place + 1);
    keep(after(...ids.flatMap((id) => answered(id))), storage);
    expect(reloaded(storage).turns.map(({ id }) => id)).toEqual(ids.slice(-30));

    keep(after(...ids.map((id) => asked(id, "x".repeat(50_000)))), storage);
    expect(stored(storage)[1].length).toBeLessThan(1_000_000);
    expect(reloaded(storage).turns.at(-1)?.id).toBe(200);
  });

  it("keeps as many of the latest questions as the browser has room for", () => {
    const storage = fullStorage(2500);
    keep(after(...answered(1), ...answered(2), ...answered(3)), storage);
    const ids = reloaded(storage).turns.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids).toEqual([1, 2, 3].slice(-ids.length));
  });

  it("keeps nothing, rather than something old, where there is no room at all", () => {
    const storage = fullStorage(2500);
    keep(after(...answered(1)), storage);
    keep(after(...answered(1), asked(2, "x".repeat(3000))), storage);
    expect(reloaded(storage)).toEqual(initialState);
  });

  it("is none where what is stored is broken or of another shape, whatever it is", () => {
    const storage = storageOf();
    keep(after(...answered(1), asked(2)), storage);
    const [name, text] = stored(storage);
    const whole = JSON.parse(text) as Record<string, unknown>;

    const broken = fc.oneof(
      fc.string(),
      fc.json(),
      fc.constantFrom("turns", "conversationId", "city", "section").chain((key) =>
        fc
          .jsonValue()
          .filter(
            (value) => typeof value !== "string" && value !== null && !(Array.isArray(value) && value.length === 0),
          )
          .map((value) => JSON.stringify({ ...whole, [key]: value })),
      ),
    );
    fc.assert(
      fc.property(broken, (other) => {
        storage.setItem(name, other);
        expect(reloaded(storage)).toEqual(initialState);
      }),
    );
  });

  it.each([
    ["a turn without its sentences", { sentences: undefined }],
    ["a sentence that is no text", { sentences: [{ text: 1, citations: [] }] }],
    ["an address that leads off the page", { citations: [{ ...answer().citations[0], url: "javascript:alert(1)" }] }],
    ["a phase that nobody knows", { phase: "asleep" }],
    ["a problem that nobody knows", { problem: { kind: "boredom" } }],
    ["an answer that is a number", { answer: 1 }],
  ])("is none where a turn is broken: %s", (_what, change) => {
    const state = after(...answered(1));
    const storage = storageOf();
    keep({ ...state, turns: state.turns.map((turn) => ({ ...turn, ...change }) as typeof turn) }, storage);
    expect(reloaded(storage)).toEqual(initialState);
    expect(storage.texts.size).toBe(0);
  });
});
