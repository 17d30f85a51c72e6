import type { Quiz } from "./quiz.ts";
import type { NewAnswer, PlayedAnswer, Receipt } from "./session/answer.ts";
import type { Participant } from "./session/participant.ts";
import type { Session } from "./session/session.ts";

/** What a participant says is wrong with a question. */
export type Dispute = {
  readonly session: string;
  readonly question: number;
  readonly participant: string;
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly at: number;
};

/** An answer of the assistant that waits for a question's reveal. */
export type HeldAnswer = {
  readonly session: string;
  readonly question: number;
  /** Of the door that holds it: what it needs to send the answer, as JSON. */
  readonly payload: string;
  readonly id: string;
};

/** How far somebody has learnt one item of a quiz; `card` is the scheduler's own state, as JSON. */
export type PracticeCard = {
  readonly learner: string;
  readonly quiz: string;
  readonly item: string;
  readonly card: string;
  /** Milliseconds since 1970. */
  readonly dueAt: number;
};

/** Port: quizzes, their sessions and what was played. What it was told is durable when the promise resolves. */
export type QuizStore = {
  /**
   * Saves a quiz that is new (`seen` null) or whose stored revision is `seen`. False where somebody else changed it
   * meanwhile.
   * @throws AppError storage_failed
   */
  readonly saveQuiz: (quiz: Quiz, seen: number | null) => Promise<boolean>;
  readonly findQuiz: (id: string) => Promise<Quiz | null>;
  /** Newest first; of one owner, or of all. */
  readonly listQuizzes: (owner: string | null) => Promise<Quiz[]>;
  readonly deleteQuiz: (id: string) => Promise<void>;

  /** False where a session that is not over has that code. */
  readonly createSession: (session: Session) => Promise<boolean>;
  readonly findSession: (id: string) => Promise<Session | null>;
  /** The session that is not over, else the last one, with that code. */
  readonly findSessionByCode: (code: string) => Promise<Session | null>;
  /** Puts a session in the place of the one with version `seen`; exactly one of several that try wins. */
  readonly moveSession: (session: Session, seen: number) => Promise<boolean>;
  /** Those that are neither finished nor cancelled, and those that ended since, in milliseconds since 1970. */
  readonly runningSessions: (endedSince?: number) => Promise<Session[]>;
  /** Of one quiz, newest first. */
  readonly sessionsOf: (quizId: string) => Promise<Session[]>;
  /** In which a person of a chat takes part, newest first. */
  readonly sessionsWith: (person: string) => Promise<Session[]>;

  /** Who is known already (by id, or by `person` within the session) stays as they are and is given back. */
  readonly join: (participant: Participant) => Promise<Participant>;
  readonly findParticipant: (id: string) => Promise<Participant | null>;
  /** In the order in which they joined. */
  readonly participantsOf: (session: string) => Promise<Participant[]>;
  readonly changeParticipant: (
    id: string,
    change: Partial<Pick<Participant, "name" | "team" | "language" | "timeFactor">>,
  ) => Promise<void>;

  /**
   * Takes an answer in one statement that looks at phase, question, version and the participant's own deadline, so that
   * none lands after the close. Whoever answered already gets their first answer back.
   */
  readonly answer: (answer: NewAnswer) => Promise<Receipt>;
  readonly answersOf: (session: string) => Promise<PlayedAnswer[]>;
  /** Differs whenever something of a session changed: a move, a player, an answer, a dispute. Null for an unknown one. */
  readonly pulse: (session: string) => Promise<string | null>;

  readonly dispute: (dispute: Dispute) => Promise<void>;
  readonly disputesOf: (session: string) => Promise<Dispute[]>;

  /** An id is held once. */
  readonly hold: (held: HeldAnswer) => Promise<void>;
  /** Held answers of questions up to this one; they stay until they are released. */
  readonly heldUpTo: (session: string, question: number) => Promise<HeldAnswer[]>;
  readonly release: (id: string) => Promise<void>;

  readonly saveCard: (card: PracticeCard) => Promise<void>;
  readonly cardsOf: (learner: string, quiz: string) => Promise<PracticeCard[]>;

  /** Forgets sessions, with all that was played in them, that ended before, and cards not due since. Gives how many sessions. */
  readonly forget: (before: Date) => Promise<number>;
};
