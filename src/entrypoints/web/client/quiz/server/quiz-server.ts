import type { Language } from "../../../../../core/language.ts";
import type { Difficulty, Item, ItemKind, Response as Given } from "../../../../../core/quiz/item.ts";
import type {
  PracticeTask as CorePracticeTask,
  PracticeVerdict as CorePracticeVerdict,
} from "../../../../../core/quiz/practice/practice.ts";
import type { Quiz } from "../../../../../core/quiz/quiz.ts";
import type { QuizChange, Widened } from "../../../../../core/quiz/quizzes.ts";
import type { ItemAnalysis } from "../../../../../core/quiz/results/item-analysis.ts";
import type { AnswerRefusal } from "../../../../../core/quiz/session/answer.ts";
import type { Move } from "../../../../../core/quiz/session/move.ts";
import type { Phase } from "../../../../../core/quiz/session/session.ts";
import type { HostSnapshot, PlayerSnapshot } from "../../../../../core/quiz/session/snapshot.ts";
import type { Fetch } from "../../server/request.ts";
import { QuizFailed, quizProblemOf, UNREACHABLE } from "./quiz-problem.ts";

export type DrawWish = {
  readonly language: Language;
  readonly count: number;
  readonly cities: readonly string[];
  readonly theme: string | null;
  readonly kinds: readonly ItemKind[];
  readonly difficulties: readonly Difficulty[];
};

export type QuizLine = Pick<Quiz, "id" | "title" | "language" | "createdAt" | "revision"> & {
  readonly items: number;
  readonly kept: number;
  readonly proposed: number;
};

export type SessionLine = {
  readonly id: string;
  readonly code: string;
  readonly phase: Phase;
  readonly createdAt: number;
  readonly endedAt: number | null;
  readonly players: number;
};

export type JoinInfo = {
  readonly session: string;
  readonly title: string;
  readonly language: Language;
  readonly teams: readonly string[];
  readonly phase: Phase;
  readonly joined: boolean;
  /** Where others join, as a whole address. */
  readonly joinUrl: string;
};

export type JoinBody = {
  readonly name: string;
  readonly language: Language;
  readonly team?: string | null;
  readonly returning?: string;
};

export type ReceiptReply =
  | { readonly status: "counted" | "repeated"; readonly response: Given }
  | { readonly status: "refused"; readonly reason: AnswerRefusal };

export type ReviewedAnswer = Pick<
  Item,
  "stem" | "options" | "matches" | "unit" | "key" | "explanation" | "evidence"
> & {
  readonly question: number;
  readonly isVoid: boolean;
  readonly response: Given | null;
  readonly isRight: boolean | null;
};

type OfLearner = { readonly learner: string };
export type PracticeTask = OfLearner & CorePracticeTask;
export type PracticeVerdict = OfLearner & CorePracticeVerdict;

export type CityLine = { readonly id: string; readonly name: string };
export type Imported = Quiz & { readonly problems: readonly { readonly line: number; readonly message: string }[] };

/** The quiz pages' one way to the server. Every call throws QuizFailed and nothing else. */
export type QuizServer = ReturnType<typeof createQuizServer>;

export function createQuizServer(fetch: Fetch, language: Language) {
  async function reach(method: string, address: string, body?: unknown): Promise<globalThis.Response> {
    const headers: Record<string, string> = { accept: "application/json" };
    if (body !== undefined) headers["content-type"] = "application/json";
    let response: globalThis.Response;
    try {
      response = await fetch(address, {
        method,
        headers,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
    } catch (error) {
      throw new QuizFailed(UNREACHABLE, error);
    }
    if (response.ok) return response;
    throw new QuizFailed(quizProblemOf(await response.json().catch(() => null), response.status));
  }

  async function call<Reply>(method: string, address: string, body?: unknown): Promise<Reply> {
    const response = await reach(method, address, body);
    try {
      return (response.status === 204 ? undefined : await response.json()) as Reply;
    } catch (error) {
      throw new QuizFailed(UNREACHABLE, error);
    }
  }

  const quizzes = (id: string) => `/api/quizzes/${encodeURIComponent(id)}`;
  const sessions = (id: string) => `/api/sessions/${encodeURIComponent(id)}`;
  const play = (id: string) => `/api/play/${encodeURIComponent(id)}`;
  const joining = (code: string) => `/api/join/${encodeURIComponent(code)}`;
  const practice = (code: string) => `/api/practice/${encodeURIComponent(code)}`;

  return {
    cities: async () => (await call<{ cities: CityLine[] }>("GET", `/api/cities?language=${language}`)).cities,
    draw: (wish: DrawWish) => call<Quiz>("POST", "/api/quizzes", wish),
    quizzes: async () => (await call<{ quizzes: QuizLine[] }>("GET", "/api/quizzes")).quizzes,
    quiz: (id: string) => call<Quiz>("GET", quizzes(id)),
    remove: (id: string) => call<void>("DELETE", quizzes(id)),
    change: (id: string, revision: number, change: QuizChange) =>
      call<Quiz>("POST", `${quizzes(id)}/changes`, { revision, change }),
    widen: (id: string, revision: number, count: number) =>
      call<Widened>("POST", `${quizzes(id)}/widen`, { revision, count }),
    bring: (id: string, format: "gift" | "csv", text: string) =>
      call<Imported>("POST", `${quizzes(id)}/import`, { format, text }),
    start: (id: string) => call<{ id: string; url: string }>("POST", `${quizzes(id)}/sessions`, {}),
    sessions: async (id: string) =>
      (await call<{ sessions: SessionLine[] }>("GET", `${quizzes(id)}/sessions`)).sessions,
    host: (id: string) => call<HostSnapshot>("GET", `${sessions(id)}/host`),
    move: (id: string, version: number, move: Move) =>
      call<HostSnapshot>("POST", `${sessions(id)}/moves`, { version, move }),
    analysis: (id: string) => call<{ questions: ItemAnalysis[]; wrong: number[] }>("GET", `${sessions(id)}/analysis`),
    joinInfo: (code: string) => call<JoinInfo>("GET", joining(code)),
    join: (code: string, body: JoinBody) => call<{ session: string; participant: string }>("POST", joining(code), body),
    answer: (id: string, question: number, version: number, response: Given) =>
      call<ReceiptReply>("POST", `${play(id)}/answers`, { question, version, response }),
    dispute: (id: string, question: number, text: string) =>
      call<void>("POST", `${play(id)}/disputes`, { question, text }),
    changePlayer: (id: string, change: { readonly timeFactor: number | null }) =>
      call<PlayerSnapshot>("PATCH", play(id), change),
    ownAnswers: async (id: string) =>
      (await call<{ questions: ReviewedAnswer[] }>("GET", `${play(id)}/review`)).questions,
    practise: (code: string, learner: string | null) =>
      call<PracticeTask>("POST", `${practice(code)}/next`, learner === null ? {} : { learner }),
    answerPractice: (code: string, learner: string, item: string, response: Given) =>
      call<PracticeVerdict>("POST", `${practice(code)}/answers`, { learner, item, response }),
    /** A file, with the key that a link could not send. */
    file: async (address: string): Promise<Blob> => (await reach("GET", address)).blob(),
    events: (address: string, signal: AbortSignal): Promise<globalThis.Response> =>
      fetch(address, { headers: { accept: "text/event-stream" }, signal }),
  };
}
