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

/** The answers that are being worked on in this process, by their question and by their thread. */
export type RunningAnswers = {
  /** @returns the signal that ends it, and what is called when it is over. */
  readonly begin: (question: string, thread: string) => { readonly signal: AbortSignal; readonly end: () => void };
  readonly interruptQuestion: (question: string) => void;
  readonly interruptThread: (thread: string) => void;
  readonly interruptAll: () => void;
};

export function createRunningAnswers(): RunningAnswers {
  const running = new Set<{ question: string; thread: string; controller: AbortController }>();
  const interrupt = (
    interruption: Interruption,
    concerns: (answer: { question: string; thread: string }) => boolean,
  ) => {
    for (const answer of running) if (concerns(answer)) answer.controller.abort(new AnswerInterrupted(interruption));
  };
  return {
    begin(question, thread) {
      const answer = { question, thread, controller: new AbortController() };
      running.add(answer);
      return { signal: answer.controller.signal, end: () => void running.delete(answer) };
    },
    interruptQuestion: (question) => interrupt("deleted", (answer) => answer.question === question),
    interruptThread: (thread) => interrupt("stopped", (answer) => answer.thread === thread),
    interruptAll: () => interrupt("shutdown", () => true),
  };
}
