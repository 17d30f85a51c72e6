import type { Problem } from "../server/problem.ts";
import type { Answer, AnswerSentence, Citation, PassageReply } from "../server/replies.ts";
import type { Conversation } from "./conversation-text.ts";
import { placeAlone } from "./sections.ts";
import type { Library, Loadable, OpenPassage, State } from "./state.ts";
import { type NewTurn, newTurn, type Turn } from "./turn.ts";

/** What can happen to the page. `turn` is the id of the turn that it happens to. */
export type Happening =
  | { readonly type: "question-asked"; readonly turn: NewTurn; readonly insteadOf: number | null }
  | {
      readonly type: "sources-found";
      readonly turn: number;
      readonly sources: number;
      readonly answerId: string | null;
    }
  | { readonly type: "connection-lost"; readonly turn: number }
  | {
      readonly type: "sentence-written";
      readonly turn: number;
      readonly sentence: AnswerSentence;
      readonly citations: readonly Citation[];
    }
  | { readonly type: "answer-finished"; readonly turn: number; readonly answer: Answer }
  /** One that was given before: its conversation is somebody else's. */
  | { readonly type: "answer-opened"; readonly turn: number; readonly answer: Answer }
  | { readonly type: "asking-failed"; readonly turn: number; readonly problem: Problem }
  | { readonly type: "asking-stopped"; readonly turn: number }
  /** The server has lost it: the turns stay to be read, the next question begins a new one. */
  | { readonly type: "conversation-lost" }
  | { readonly type: "conversation-cleared" }
  | { readonly type: "conversation-resumed"; readonly conversation: Conversation }
  | { readonly type: "city-chosen"; readonly city: string | null }
  | { readonly type: "section-chosen"; readonly section: string | null }
  | { readonly type: "library-changed"; readonly library: Loadable<Library> }
  | { readonly type: "passage-opened"; readonly open: OpenPassage }
  | { readonly type: "passage-closed" }
  | { readonly type: "passage-changed"; readonly passageId: string; readonly passage: Loadable<PassageReply> };

/** The page after something happened. What comes for a turn that is gone, or no longer asking, changes nothing. */
export function reduce(state: State, happening: Happening): State {
  switch (happening.type) {
    case "question-asked": {
      const kept = state.turns.filter((turn) => turn.id !== happening.insteadOf);
      return { ...state, turns: [...kept, newTurn(happening.turn)] };
    }
    case "sources-found":
      return changeAsking(state, happening.turn, () => ({ sources: happening.sources, answerId: happening.answerId }));
    case "connection-lost":
      return changeAsking(state, happening.turn, () => ({ isLost: true }));
    case "sentence-written":
      return changeAsking(state, happening.turn, (turn) => ({
        sentences: [...turn.sentences, happening.sentence],
        citations: mergeCitations(turn.citations, happening.citations),
      }));
    case "answer-finished": {
      const { answer, turn: id } = happening;
      if (!isAsking(state, id)) return state;
      const { sentences, citations, conversationId } = answer;
      const changed = changeAsking(state, id, () => ({ phase: "answered", answer, sentences, citations }));
      return { ...changed, conversationId };
    }
    case "answer-opened": {
      const { answer, turn: id } = happening;
      const { question, sentences, citations, filter } = answer;
      const { city = null, section = null } = filter ?? {};
      const turn = { phase: "answered", question, city, section, answer, sentences, citations } as const;
      return changeAsking(state, id, () => turn);
    }
    case "asking-failed":
      return changeAsking(state, happening.turn, () => ({ phase: "failed", problem: happening.problem }));
    case "asking-stopped":
      return changeAsking(state, happening.turn, () => ({ phase: "stopped" }));
    case "conversation-lost":
      return { ...state, conversationId: null };
    case "conversation-cleared":
      return { ...state, turns: [], conversationId: null, open: null };
    case "conversation-resumed":
      return { ...state, ...happening.conversation, open: null };
    case "city-chosen":
      // A section is of one city: it would only stand in the new one's way.
      return { ...state, city: happening.city, section: null };
    case "section-chosen":
      return { ...state, section: happening.section };
    case "library-changed": {
      const { library } = happening;
      const { section } = state;
      // Kept from a library that had it: nobody could see that it is chosen.
      const isGone = library.phase === "loaded" && placeAlone({ city: null, section }, library.value) === null;
      return { ...state, library, section: isGone ? null : section };
    }
    case "passage-opened":
      return { ...state, open: happening.open };
    case "passage-closed":
      return { ...state, open: null };
    case "passage-changed":
      return { ...state, passages: { ...state.passages, [happening.passageId]: happening.passage } };
  }
}

/** The turn that is being answered, or null. */
export function askingTurn(state: State): Turn | null {
  return state.turns.find((turn) => turn.phase === "asking") ?? null;
}

function isAsking(state: State, id: number): boolean {
  return state.turns.some((turn) => turn.id === id && turn.phase === "asking");
}

function changeAsking(state: State, id: number, change: (turn: Turn) => Partial<Turn>): State {
  if (!isAsking(state, id)) return state;
  return { ...state, turns: state.turns.map((turn) => (turn.id === id ? { ...turn, ...change(turn) } : turn)) };
}

function mergeCitations(known: readonly Citation[], more: readonly Citation[]): Citation[] {
  const byNumber = new Map([...known, ...more].map((citation) => [citation.number, citation]));
  return [...byNumber.values()].sort((a, b) => a.number - b.number);
}
