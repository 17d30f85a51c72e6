/** Why an answer under way ended: its question was deleted, somebody pressed stop, or the program ends. */
export type Interruption = "deleted" | "stopped" | "shutdown";

/** The reason of the signal of an answer that was interrupted. */
export class AnswerInterrupted extends Error {
  override readonly name = "AnswerInterrupted";
  readonly interruption: Interruption;

  constructor(interruption: Interruption) {
    super(interruption);
    this.interruption = interruption;
  }
}

/** A question that waits for its turn, or is being answered. */
export type RunningAnswer = {
  readonly signal: AbortSignal;
  /** Its turn has come: from now on it is what is stopped when its thread is. */
  readonly start: () => void;
  readonly end: () => void;
};

/** The answers that are being worked on in this process, by their question and by their thread. */
export type RunningAnswers = {
  readonly begin: (question: string, thread: string) => RunningAnswer;
  readonly interruptQuestion: (question: string) => void;
  readonly interruptThread: (thread: string) => void;
  readonly interruptAll: () => void;
};

type Running = { readonly question: string; readonly thread: string; isStarted: boolean; controller: AbortController };

export function createRunningAnswers(): RunningAnswers {
  const running = new Set<Running>();
  const interrupt = (interruption: Interruption, concerns: (answer: Running) => boolean) => {
    for (const answer of running) if (concerns(answer)) answer.controller.abort(new AnswerInterrupted(interruption));
  };
  return {
    begin(question, thread) {
      const answer: Running = { question, thread, isStarted: false, controller: new AbortController() };
      running.add(answer);
      return {
        signal: answer.controller.signal,
        start: () => void (answer.isStarted = true),
        end: () => void running.delete(answer),
      };
    },
    interruptQuestion: (question) => interrupt("deleted", (answer) => answer.question === question),
    interruptThread: (thread) => interrupt("stopped", (answer) => answer.thread === thread && answer.isStarted),
    interruptAll: () => interrupt("shutdown", () => true),
  };
}
