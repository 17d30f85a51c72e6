import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { askingTurn, type Happening, reduce } from "../../../../src/entrypoints/web/client/state/reducer.ts";
import { initialState, type State } from "../../../../src/entrypoints/web/client/state/state.ts";
import { referencesOf } from "../../../../src/entrypoints/web/client/state/turn.ts";
import { answer, citation, reference } from "./answers.ts";
import { libraryOf } from "./library.ts";

function after(...happenings: readonly Happening[]): State {
  return happenings.reduce(reduce, initialState);
}

const asked: Happening = {
  type: "question-asked",
  turn: { id: 1, question: "Where is Pages?", city: null, section: null, answerId: null },
  insteadOf: null,
};
const first: Happening = {
  type: "sentence-written",
  turn: 1,
  sentence: { text: "Streamed.", citations: [1] },
  citations: [citation(1)],
};

describe("the page's state", () => {
  it("shows a question as being answered until its answer is finished", () => {
    expect(askingTurn(after(asked))?.question).toBe("Where is Pages?");
    expect(askingTurn(after(asked, { type: "answer-finished", turn: 1, answer: answer() }))).toBeNull();
  });

  it("counts the passages that are read, and collects sentences and citations as they come", () => {
    const state = after(asked, { type: "sources-found", turn: 1, sources: 6, answerId: "ans_1" }, first, {
      type: "sentence-written",
      turn: 1,
      sentence: { text: "More.", citations: [1, 2] },
      citations: [citation(2)],
    });
    const turn = state.turns[0];
    expect(turn?.sources).toBe(6);
    expect(turn?.sentences.map(({ text }) => text)).toEqual(["Streamed.", "More."]);
    expect(turn?.citations.map(({ number }) => number)).toEqual([1, 2]);
  });

  it("replaces what was streamed by the finished answer, and continues its conversation", () => {
    const state = after(asked, first, { type: "answer-finished", turn: 1, answer: answer() });
    expect(state.turns[0]?.sentences).toEqual(answer().sentences);
    expect(state.turns[0]?.phase).toBe("answered");
    expect(state.conversationId).toBe("cnv_1");
  });

  it("keeps what was checked when the reader stops, and lets nothing in afterwards", () => {
    const stopped = after(asked, first, { type: "asking-stopped", turn: 1 });
    expect(stopped.turns[0]?.phase).toBe("stopped");
    expect(stopped.turns[0]?.sentences).toHaveLength(1);
    expect(reduce(stopped, first)).toBe(stopped);
    expect(reduce(stopped, { type: "answer-finished", turn: 1, answer: answer() })).toBe(stopped);
  });

  it("keeps the sentences that had come when an answer breaks off", () => {
    const failed = after(asked, first, { type: "asking-failed", turn: 1, problem: { kind: "interrupted" } });
    expect(failed.turns[0]).toMatchObject({ phase: "failed", problem: { kind: "interrupted" } });
    expect(failed.turns[0]?.sentences).toHaveLength(1);
  });

  it("puts a question that is asked again in the place of the one that failed", () => {
    const state = after(
      asked,
      { type: "asking-failed", turn: 1, problem: { kind: "unreachable" } },
      {
        type: "question-asked",
        turn: { id: 2, question: "Where is Pages?", city: null, section: null, answerId: null },
        insteadOf: 1,
      },
    );
    expect(state.turns.map(({ id, phase }) => [id, phase])).toEqual([[2, "asking"]]);
  });

  it("forgets the conversation and closes the passage when a new one begins, but keeps city and fetched passages", () => {
    const state = after(
      { type: "city-chosen", city: "tangier" },
      asked,
      { type: "answer-finished", turn: 1, answer: answer() },
      { type: "passage-opened", open: { passageId: "a/b/1", turn: 1 } },
      { type: "passage-changed", passageId: "a/b/1", passage: { phase: "loading" } },
      { type: "conversation-cleared" },
    );
    expect(state).toMatchObject({ turns: [], conversationId: null, open: null, city: "tangier" });
    expect(state.passages["a/b/1"]).toEqual({ phase: "loading" });
  });

  it("chooses all sections again with another city, and with a library that lacks the chosen one", () => {
    const chosen: Happening[] = [
      { type: "city-chosen", city: "istanbul" },
      { type: "section-chosen", section: "report/istanbul/examples" },
    ];
    expect(after(...chosen)).toMatchObject({ city: "istanbul", section: "report/istanbul/examples" });
    expect(after(...chosen, { type: "city-chosen", city: "tangier" })).toMatchObject({
      city: "tangier",
      section: null,
    });
    const loaded = (section: string): Happening => ({
      type: "library-changed",
      library: { phase: "loaded", value: libraryOf([section]) },
    });
    expect(after(...chosen, loaded("istanbul/examples")).section).toBe("report/istanbul/examples");
    expect(after(...chosen, loaded("istanbul/other")).section).toBeNull();
  });

  it("shows where an opened answer was looked for", () => {
    const filter = { section: "istanbul/examples" };
    const opened = after(asked, { type: "answer-opened", turn: 1, answer: answer({ filter }) });
    expect(opened.turns[0]).toMatchObject({ city: null, section: "istanbul/examples" });
  });

  it("leaves the turns to be read when the server has lost the conversation", () => {
    const state = after(asked, { type: "answer-finished", turn: 1, answer: answer() }, { type: "conversation-lost" });
    expect(state.turns).toHaveLength(1);
    expect(state.conversationId).toBeNull();
  });

  it("refers to what is near when nothing is cited", () => {
    const refusal = answer({ status: "not_in_report", sentences: [], citations: [], related: [reference()] });
    const turn = after(asked, { type: "answer-finished", turn: 1, answer: refusal }).turns[0];
    expect(turn && referencesOf(turn)).toEqual([{ ...reference(), number: null }]);
  });

  it("is never changed by what comes for a turn that is not being answered", () => {
    const late = fc.constantFrom<Happening>(
      { type: "sources-found", turn: 9, sources: 3, answerId: null },
      { ...first, turn: 9 },
      { type: "answer-finished", turn: 9, answer: answer() },
      { type: "asking-failed", turn: 9, problem: { kind: "server" } },
      { type: "asking-stopped", turn: 9 },
    );
    const before = after(asked, first);
    fc.assert(
      fc.property(late, (happening) => {
        expect(reduce(before, happening)).toBe(before);
      }),
    );
  });
});
