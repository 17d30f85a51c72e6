import type { Question } from "../server/ask.ts";
import { type Problem, RequestFailed } from "../server/problem.ts";
import type { Server } from "../server/server.ts";
import type { Conversation } from "./conversation-text.ts";
import { askingTurn, type Happening, reduce } from "./reducer.ts";
import { initialState, type OpenPassage, type State } from "./state.ts";
import type { Turn } from "./turn.ts";

/** The page's state and everything that a reader can do with it. Views subscribe; nothing else changes the state. */
export type Assistant = {
  readonly state: () => State;
  readonly subscribe: (listener: () => void) => () => void;
  /** Asks unless the question is blank or another is being answered; says whether it did. */
  readonly ask: (question: string) => boolean;
  /** Asks a failed or stopped turn again, as the latest; `afresh` leaves a conversation that the server has lost. */
  readonly askAgain: (turn: Turn, afresh?: boolean) => void;
  /** Shows an answer that was given before, to somebody else perhaps; what is asked after it begins a conversation. */
  readonly openAnswer: (id: string) => void;
  /** The conversation as a file; null when it could not be made. */
  readonly exportAnswers: (format: "markdown" | "docx", heading: string) => Promise<Blob | null>;
  /** False when it could not be sent. */
  readonly giveFeedback: (answer: string, verdict: "up" | "down", comment: string | null) => Promise<boolean>;
  readonly stop: () => void;
  readonly clear: () => void;
  /** Goes on with a conversation that was kept. */
  readonly resume: (conversation: Conversation) => void;
  /** Chooses all sections again, too. */
  readonly chooseCity: (city: string | null) => void;
  readonly chooseSection: (section: string | null) => void;
  readonly open: (open: OpenPassage) => void;
  readonly closePassage: () => void;
  readonly fetchPassage: (id: string) => void;
  readonly fetchLibrary: () => void;
};

/** A question as it is asked, whatever the conversation. */
type Asked = Omit<Question, "conversationId">;

/** @param voter by which the server knows feedback of the same reader */
export function createAssistant(server: Server, start: State = initialState, voter = () => "reader"): Assistant {
  let state = start;
  let lastTurn = Math.max(0, ...start.turns.map(({ id }) => id));
  let running: AbortController | null = null;
  const listeners = new Set<() => void>();

  function happen(happening: Happening): void {
    state = reduce(state, happening);
    for (const listener of listeners) listener();
  }

  async function run(turn: number, asked: Asked, signal: AbortSignal): Promise<void> {
    const { conversationId } = state;
    try {
      for await (const event of server.ask({ ...asked, conversationId }, signal)) happen({ ...event, turn });
    } catch (error) {
      if (signal.aborted) return;
      const problem = problemIn(error);
      happen({ type: "asking-failed", turn, problem });
      // The page asks for the key once it knows that the library is locked too.
      if (problem.kind === "key-needed") void loadLibrary();
    }
  }

  function begin(asked: Asked, insteadOf: number | null): void {
    running = new AbortController();
    const id = ++lastTurn;
    happen({ type: "question-asked", turn: { id, ...asked }, insteadOf });
    void run(id, asked, running.signal);
    if (state.library.phase === "failed") void loadLibrary();
  }

  function stop(): void {
    const turn = askingTurn(state);
    if (turn === null) return;
    happen({ type: "asking-stopped", turn: turn.id });
    running?.abort();
  }

  /** The language of the answer that leads to the passage that is open. */
  function languageOf({ turn }: OpenPassage): string | null {
    return state.turns.find(({ id }) => id === turn)?.answer?.language ?? null;
  }

  async function loadPassage(id: string): Promise<void> {
    happen({ type: "passage-changed", passageId: id, passage: { phase: "loading" } });
    try {
      const value = await server.passage(id, state.open === null ? null : languageOf(state.open));
      happen({ type: "passage-changed", passageId: id, passage: { phase: "loaded", value } });
    } catch (error) {
      happen({ type: "passage-changed", passageId: id, passage: { phase: "failed", problem: problemIn(error) } });
    }
  }

  async function loadAnswer(id: string): Promise<void> {
    const turn = ++lastTurn;
    happen({ type: "conversation-cleared" });
    const asked = { question: "", city: null, section: null, answerId: null };
    happen({ type: "question-asked", turn: { id: turn, ...asked }, insteadOf: null });
    try {
      happen({ type: "answer-opened", turn, answer: await server.answer(id) });
    } catch (error) {
      happen({ type: "asking-failed", turn, problem: problemIn(error) });
    }
  }

  async function loadLibrary(): Promise<void> {
    try {
      const [cities, documents] = await Promise.all([server.cities(), server.documents()]);
      happen({ type: "library-changed", library: { phase: "loaded", value: { cities, documents } } });
    } catch (error) {
      happen({ type: "library-changed", library: { phase: "failed", problem: problemIn(error) } });
    }
  }

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ask(question) {
      const asked = question.trim();
      if (asked === "" || askingTurn(state) !== null) return false;
      const { city, section } = state;
      begin({ question: asked, city, section, answerId: null }, null);
      return true;
    },
    askAgain(turn, afresh = false) {
      if (askingTurn(state) !== null) return;
      if (afresh) happen({ type: "conversation-lost" });
      const { question, city, section } = turn;
      // An answer that was stopped is not the one that is wanted now.
      const answerId = turn.phase === "failed" ? turn.answerId : null;
      begin({ question, city, section, answerId }, turn.id);
    },
    openAnswer: (id) => void loadAnswer(id),
    async exportAnswers(format, heading) {
      const answers = state.turns.flatMap(({ answer }) => (answer === null ? [] : [answer.id]));
      try {
        return await server.exportAnswers({ answers, format, heading });
      } catch {
        return null;
      }
    },
    async giveFeedback(answer, verdict, comment) {
      try {
        await server.giveFeedback(answer, { voter: voter(), verdict, comment });
        return true;
      } catch {
        return false;
      }
    },
    stop,
    clear() {
      stop();
      happen({ type: "conversation-cleared" });
    },
    resume(conversation) {
      stop();
      lastTurn = Math.max(lastTurn, ...conversation.turns.map(({ id }) => id));
      happen({ type: "conversation-resumed", conversation });
    },
    chooseCity: (city) => happen({ type: "city-chosen", city }),
    chooseSection: (section) => happen({ type: "section-chosen", section }),
    open(open) {
      happen({ type: "passage-opened", open });
      const known = state.passages[open.passageId];
      const language = languageOf(open);
      const isOther = known?.phase === "loaded" && language !== null && known.value.language !== language;
      if (known === undefined || known.phase === "failed" || isOther) void loadPassage(open.passageId);
    },
    closePassage: () => happen({ type: "passage-closed" }),
    fetchPassage: (id) => void loadPassage(id),
    fetchLibrary: () => void loadLibrary(),
  };
}

function problemIn(error: unknown): Problem {
  return error instanceof RequestFailed ? error.problem : { kind: "server" };
}
