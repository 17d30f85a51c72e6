import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createDeviceStorage } from "../../../../src/entrypoints/web/client/device-storage.ts";
import {
  createPastConversations,
  type PastConversations,
} from "../../../../src/entrypoints/web/client/state/past-conversations.ts";
import { type Happening, reduce } from "../../../../src/entrypoints/web/client/state/reducer.ts";
import { initialState, type State } from "../../../../src/entrypoints/web/client/state/state.ts";
import { createTabStorage } from "../../../../src/entrypoints/web/client/tab-storage.ts";
import { answer } from "./answers.ts";
import { fullStorage, type StorageDouble, storageOf } from "./storage-doubles.ts";

function asked(id: number, question = `Question ${id}`): Happening {
  return { type: "question-asked", turn: { id, question, city: null, section: null, answerId: null }, insteadOf: null };
}

function answered(id: number, question = `Question ${id}`): Happening[] {
  return [asked(id, question), { type: "answer-finished", turn: id, answer: answer({ id: `ans_${id}` }) }];
}

function after(...happenings: readonly Happening[]): State {
  return happenings.reduce(reduce, initialState);
}

type Device = {
  readonly storage: StorageDouble;
  /** A tab of its own; with a session storage, the same tab after a reload. */
  readonly tab: (sessionStorage?: StorageDouble, begun?: State, linked?: string | null) => PastConversations;
};

function device(storage = storageOf()): Device {
  let drawn = 0;
  let minutes = 0;
  return {
    storage,
    tab: (sessionStorage = storageOf(), begun = initialState, linked = null) =>
      createPastConversations({
        device: createDeviceStorage({ localStorage: storage }),
        tab: createTabStorage({ sessionStorage }),
        now: () => new Date(Date.UTC(2026, 0, 1, 0, ++minutes)),
        draw: () => `id-${++drawn}`,
        begun,
        linked,
      }),
  };
}

const questionsIn = (past: PastConversations) => past.list().map(({ question }) => question);

/** Keeps conversations of one question each, one after the other. */
function keepAll(past: PastConversations, ...questions: readonly string[]): void {
  for (const question of questions) {
    past.keep(after(...answered(1, question)));
    past.keep(initialState);
  }
}

describe("the conversations kept on this device", () => {
  it("are listed with the latest first, in every tab, and opened as they were", () => {
    const { tab } = device();
    const state = after(
      { type: "city-chosen", city: "tangier" },
      { type: "section-chosen", section: "report/tangier/labour" },
      ...answered(1),
      ...answered(2),
    );
    const first = tab();
    first.keep(state);
    first.keep(initialState);
    keepAll(first, "Later");
    const other = tab();
    expect(other.list()).toMatchObject([
      { question: "Later", questions: 1 },
      { question: "Question 1", questions: 2 },
    ]);
    const { turns, conversationId, city, section } = state;
    expect(other.open(other.list()[1]?.id ?? "")).toEqual({ turns, conversationId, city, section });
  });

  it("grow by what is asked in them: after a reload of the tab, and once opened again", () => {
    const { tab } = device();
    const session = storageOf();
    tab(session).keep(after(...answered(1)));
    const begun = after(...answered(1));
    const reloaded = tab(session, begun);
    reloaded.keep(after(...answered(1), ...answered(2)));
    expect(reloaded.list()).toMatchObject([{ question: "Question 1", questions: 2 }]);

    const other = tab();
    const opened = other.open(other.list()[0]?.id ?? "");
    other.keep([...answered(3)].reduce(reduce, { ...initialState, ...opened }));
    expect(other.list()).toMatchObject([{ questions: 3 }]);
  });

  it("are stored with each question and each answer, not with each sentence", () => {
    const { tab, storage } = device();
    const past = tab();
    const stored: (string | undefined)[] = [];
    let state = initialState;
    const written = {
      type: "sentence-written",
      turn: 1,
      sentence: { text: "S", citations: [] },
      citations: [],
    } as const;
    for (const happening of [asked(1), written, written, answered(1)[1] ?? asked(9)]) {
      state = reduce(state, happening);
      past.keep(state);
      stored.push([...storage.texts.values()][0]);
    }
    expect(new Set(stored).size).toBe(2);
    expect(stored[0]).toBe(stored[2]);
  });

  it("hold a question that nobody answered, to be asked again", () => {
    const { tab } = device();
    tab().keep(after(asked(1)));
    const past = tab();
    expect(past.open(past.list()[0]?.id ?? "")?.turns[0]).toMatchObject({ phase: "failed", question: "Question 1" });
  });

  it("do not hold an answer whose link was opened, until something is asked after it", () => {
    const { tab, storage } = device();
    const linked = after(asked(1, ""), { type: "answer-opened", turn: 1, answer: answer({ id: "ans_7" }) });
    const past = tab(storageOf(), initialState, "ans_7");
    past.keep(after(asked(1, "")));
    past.keep(linked);
    expect(storage.texts.size).toBe(0);
    past.keep(answered(2).reduce(reduce, linked));
    expect(past.list()).toMatchObject([{ question: "Where is Pages?", questions: 2 }]);
  });

  it("are deleted one by one or all at once, and brought back", () => {
    const { tab } = device();
    const past = tab();
    keepAll(past, "One", "Two", "Three");
    const two = past.list().find(({ question }) => question === "Two");
    const putBack = past.forget([two?.id ?? ""]);
    expect(questionsIn(past)).toEqual(["Three", "One"]);
    putBack();
    expect(questionsIn(past)).toEqual(["Three", "Two", "One"]);
    const putAllBack = past.forget(past.list().map(({ id }) => id));
    expect(questionsIn(past)).toEqual([]);
    putAllBack();
    expect(questionsIn(past)).toEqual(["Three", "Two", "One"]);
  });

  it("are no more than fifty of thirty questions each: the oldest go", () => {
    const { tab } = device();
    const past = tab();
    keepAll(past, ...Array.from({ length: 60 }, (_, place) => `Question ${place + 1}`));
    expect(past.list()).toHaveLength(50);
    expect(questionsIn(past).at(-1)).toBe("Question 11");
    const ids = Array.from({ length: 40 }, (_, place) => place + 1);
    past.keep(after(...ids.flatMap((id) => answered(id))));
    expect(past.list()[0]?.questions).toBe(30);
  });
});

/** A storage that holds so many texts and refuses more. */
function crowdedStorage(most: number): StorageDouble {
  const storage = storageOf();
  return {
    ...storage,
    get length() {
      return storage.length;
    },
    setItem(name, text) {
      const isNew = storage.getItem(name) === null;
      if (isNew && storage.texts.size >= most) throw new DOMException("Full.", "QuotaExceededError");
      storage.setItem(name, text);
    },
  };
}

describe("where the browser keeps conversations badly", () => {
  it("makes room at the cost of the oldest", () => {
    const { tab } = device(crowdedStorage(3));
    const past = tab();
    keepAll(past, "One", "Two", "Three", "Four");
    expect(questionsIn(past)).toEqual(["Four", "Three", "Two"]);
    expect(past.isKept()).toBe(true);
  });

  it("says so, and keeps the older ones, where even that makes no room", () => {
    const { tab } = device(fullStorage(1500));
    const past = tab();
    keepAll(past, "One", "Two");
    past.keep(after(...answered(1, "x".repeat(2000))));
    expect(past.isKept()).toBe(false);
    expect(questionsIn(past)).toEqual(["Two", "One"]);
  });

  it("says so where it blocks them", () => {
    const blocked = {
      get localStorage(): never {
        throw new DOMException("The operation is insecure.", "SecurityError");
      },
    };
    const past = createPastConversations({
      device: createDeviceStorage(blocked),
      tab: createTabStorage({ sessionStorage: storageOf() }),
      now: () => new Date(0),
      draw: () => "id",
      begun: initialState,
      linked: null,
    });
    expect(past.isKept()).toBe(false);
    keepAll(past, "One");
    expect(past.list()).toEqual([]);
    expect(past.open("id")).toBeNull();
    past.forget(["id"])();
  });

  it("leaves out and deletes what is broken, whatever it is, and nothing else", () => {
    const { tab, storage } = device();
    const past = tab();
    keepAll(past, "One", "Two");
    const [broken = "", whole = ""] = [...storage.texts.keys()];
    const text = storage.getItem(broken) ?? "";
    storage.setItem("of-another-page", "x");
    const worse = fc.oneof(
      fc.string(),
      fc.json(),
      fc.constantFrom("at", "turns", "city").map((field) => JSON.stringify({ ...JSON.parse(text), [field]: 7 })),
      fc.constant(JSON.stringify({ ...JSON.parse(text), turns: [] })),
      fc.constant(JSON.stringify({ ...JSON.parse(text), at: "soon" })),
    );
    fc.assert(
      fc.property(worse, (other) => {
        storage.setItem(broken, other);
        expect(questionsIn(past)).toEqual(["Two"]);
        expect([...storage.texts.keys()].toSorted()).toEqual(["of-another-page", whole].toSorted());
      }),
    );
  });
});
