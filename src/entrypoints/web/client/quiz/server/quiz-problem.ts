/** Why a call of the quiz brought nothing. */
export type QuizProblem = {
  /** The server's code; `unreachable` where it was not reached. */
  readonly code: string;
  readonly status: number;
  readonly detail: string;
  readonly errors: readonly { readonly path: string; readonly message: string }[];
};

/** Thrown by every call that fails, but when it is aborted. */
export class QuizFailed extends Error {
  readonly problem: QuizProblem;

  constructor(problem: QuizProblem, cause?: unknown) {
    super(problem.code, { cause });
    this.name = "QuizFailed";
    this.problem = problem;
  }
}

export const UNREACHABLE: QuizProblem = { code: "unreachable", status: 0, detail: "", errors: [] };

/** Of a problem document, or of whatever came in its place. */
export function quizProblemOf(details: unknown, status: number): QuizProblem {
  const { code, detail, errors } = (details ?? {}) as Partial<QuizProblem>;
  return {
    code: typeof code === "string" ? code : "server",
    status,
    detail: typeof detail === "string" ? detail : "",
    errors: Array.isArray(errors) ? errors : [],
  };
}

/** What went wrong in a call; of an error that is none of the server's, that it was not reached. */
export function problemIn(error: unknown): QuizProblem {
  return error instanceof QuizFailed ? error.problem : UNREACHABLE;
}
