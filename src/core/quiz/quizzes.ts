import type { Language } from "../language.ts";
import type { Item, Response } from "./item.ts";
import type { Quiz, QuizSettings, QuizWish } from "./quiz.ts";
import type { Dispute, HeldAnswer } from "./quiz-store.ts";
import type { PlayedAnswer, Receipt } from "./session/answer.ts";
import type { Board } from "./session/board.ts";
import type { Move } from "./session/move.ts";
import type { Participant } from "./session/participant.ts";
import type { Door, Session } from "./session/session.ts";
import type { HostSnapshot, PlayerSnapshot, ProjectorSnapshot } from "./session/snapshot.ts";
import type { Views } from "./session/views.ts";
import type { Drop } from "./widening/drop.ts";

/** What a trainer changes of a quiz. */
export type QuizChange =
  | { readonly type: "keep"; readonly item: string }
  | { readonly type: "drop"; readonly item: string }
  /** Back to how it was proposed. */
  | { readonly type: "propose"; readonly item: string }
  | { readonly type: "keep-all" }
  /** Another item of the same kind from the corpus in its place; it stays behind it, dropped. */
  | { readonly type: "swap"; readonly item: string }
  /** The changed item counts as a person's; its evidence must still stand in the passage. */
  | { readonly type: "edit"; readonly item: Item }
  /** To another place, from 0. */
  | { readonly type: "move"; readonly item: string; readonly to: number }
  /** More items from the corpus. */
  | { readonly type: "add"; readonly count: number }
  /** Items that somebody wrote or brought. */
  | { readonly type: "import"; readonly items: readonly Item[] }
  /** Gives an item its source: a passage and words that stand in it. */
  | { readonly type: "attach"; readonly item: string; readonly passageId: string; readonly quote: string }
  | { readonly type: "rename"; readonly title: string }
  | { readonly type: "settings"; readonly settings: Partial<QuizSettings> };

export type SessionWish = {
  readonly quizId: string;
  readonly host: string;
  /** A channel of a chat: `slack:TEAM:CHANNEL`; null on the web alone. */
  readonly channel: string | null;
};

export type JoinWish = {
  readonly code: string;
  readonly name: string;
  readonly language: Language;
  readonly team: string | null;
  readonly door: Door;
  /** Who it is in a chat; null on the web. */
  readonly person: string | null;
  /** On the web: whom the cookie or the code of return names. They come back as who they are. */
  readonly returning: string | null;
};

export type AnswerWish = {
  readonly session: string;
  readonly participant: string;
  readonly question: number;
  /** The phase version that they saw. */
  readonly version: number;
  readonly response: Response;
};

/** All that was played, for results, exports and analysis. */
export type PlayedSession = {
  readonly session: Session;
  readonly participants: readonly Participant[];
  readonly answers: readonly PlayedAnswer[];
  readonly disputes: readonly Dispute[];
  readonly board: Board;
};

/** A quiz with what a model wrote for it, and what was not taken over, with the reason. */
export type Widened = {
  readonly quiz: Quiz;
  readonly written: number;
  readonly dropped: readonly Drop[];
};

/** What every door calls: quizzes, the sessions in which they are played, and who plays them. */
export type Quizzes = {
  /**
   * Draws a quiz from the corpus. It may hold fewer items than wished for where the corpus has no more.
   * @throws AppError invalid_request, unknown_city, nothing_to_draw, storage_failed
   */
  readonly draw: (wish: QuizWish, options: { readonly title: string | null; readonly owner: string }) => Promise<Quiz>;
  /** @throws AppError quiz_not_found */
  readonly quiz: (id: string) => Promise<Quiz>;
  readonly list: (owner: string | null) => Promise<Quiz[]>;
  /**
   * Changes a quiz as of a revision.
   * @throws AppError quiz_not_found, quiz_changed (somebody else changed it meanwhile), invalid_request (an item that
   *   breaks the format, a quote that is not in its passage, an item that is not there), nothing_to_draw
   */
  readonly change: (id: string, revision: number, change: QuizChange) => Promise<Quiz>;
  /**
   * Has the configured model write up to so many more questions, as of a revision; those that pass every check are
   * proposed. It may take minutes.
   * @throws AppError as `change` does, model_not_configured, model_failed, model_unavailable, model_budget_spent
   */
  readonly widen: (id: string, revision: number, count: number, signal: AbortSignal) => Promise<Widened>;
  readonly remove: (id: string) => Promise<void>;

  /** @throws AppError quiz_not_found, quiz_not_reviewed */
  readonly start: (wish: SessionWish) => Promise<Session>;
  /** @throws AppError session_not_found */
  readonly session: (id: string) => Promise<Session>;
  /** @throws AppError session_not_found, also for what cannot be a code */
  readonly sessionByCode: (code: string) => Promise<Session>;
  readonly sessionsOf: (quizId: string) => Promise<Session[]>;
  /**
   * Moves a session as its host. Who moves from a version that is past is refused, so that two clicks do not skip a
   * question; exactly one of several that try at once wins. Who may move any session is not asked whether they host it.
   * @throws AppError session_not_found, not_the_host, move_not_allowed, session_moved
   */
  readonly move: (
    id: string,
    version: number,
    move: Move,
    host: string,
    rights?: { readonly ofAnySession?: boolean },
  ) => Promise<Session>;
  /** @throws AppError session_not_found, session_over, invalid_request (the name, or a team that is not there) */
  readonly join: (wish: JoinWish) => Promise<Participant>;
  /** @throws AppError participant_not_found */
  readonly participant: (id: string) => Promise<Participant>;
  /** Their own wishes; a time factor is from 1 to 3, null for no limit. @throws AppError participant_not_found, invalid_request */
  readonly changeParticipant: (
    id: string,
    change: Partial<Pick<Participant, "name" | "team" | "language" | "timeFactor">>,
  ) => Promise<Participant>;
  /** Durable when it resolves; what is refused says why. @throws AppError session_not_found, invalid_request (not a possible answer) */
  readonly answer: (wish: AnswerWish) => Promise<Receipt>;
  /** @throws AppError participant_not_found, invalid_request */
  readonly dispute: (dispute: Omit<Dispute, "at">) => Promise<void>;

  /** What all see at one moment, for who tells many at once. @throws AppError session_not_found */
  readonly views: (session: string) => Promise<Views>;
  readonly playerSnapshot: (participant: string) => Promise<PlayerSnapshot>;
  readonly projectorSnapshot: (session: string) => Promise<ProjectorSnapshot>;
  readonly hostSnapshot: (session: string) => Promise<HostSnapshot>;
  /** Everything; the caller sees to it that only hosts get it. */
  readonly played: (session: string) => Promise<PlayedSession>;
  /** What each participant answered, by question; right or wrong as the corrections have it. */
  readonly isRight: (session: Session, question: number, response: Response) => boolean;
  /** Calls back after each change of a session (moves, players, answers), whoever made it, until it is called off. */
  readonly watch: (session: string, onChange: () => void) => () => void;
  /** All that are neither finished nor cancelled, and those that ended since, in milliseconds since 1970. */
  readonly running: (endedSince?: number) => Promise<Session[]>;
  /** The running session of a channel, for doors that hold the assistant's answers back. */
  readonly runningIn: (channel: string) => Promise<Session | null>;
  /** Whether the assistant must wait with an answer: a question is open to its readers, and the book is closed. */
  readonly holdsBack: (session: Session) => boolean;
  /** In which a person of a chat took part or does, newest first. */
  readonly playedBy: (person: string) => Promise<Session[]>;
  /** What a person of a chat plays at the moment. */
  readonly playing: (person: string) => Promise<{ readonly session: Session; readonly participant: Participant }[]>;
  /** Keeps an answer of the assistant until the current question is revealed; `payload` is the door's own. */
  readonly hold: (session: Session, id: string, payload: string) => Promise<void>;
  /** What was held and may be sent now; it is given again until it is released. */
  readonly revealed: (session: Session) => Promise<HeldAnswer[]>;
  readonly release: (id: string) => Promise<void>;
};
