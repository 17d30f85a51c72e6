import type { Corpus } from "../corpus/corpus.ts";
import { AppError } from "../errors.ts";
import { type Judgement, judge } from "./judgement.ts";
import type { Observe, TimedObservation } from "./observation.ts";
import type { EvaluationQuestion } from "./question.ts";

type EvaluationRun = {
  readonly observe: Observe;
  readonly passage: Corpus["passage"];
  /** Milliseconds of a clock that only runs forward. */
  readonly now: () => number;
  /** Told after each question how many are done. */
  readonly progress?: (done: number, total: number) => void;
};

/**
 * Asks every question, one after the other so that latency means something, and judges the answers.
 * @throws AppError what asking throws, with the question's id
 */
export async function evaluate(questions: readonly EvaluationQuestion[], run: EvaluationRun): Promise<Judgement[]> {
  const judgements: Judgement[] = [];
  for (const question of questions) {
    judgements.push(await ask(question, run));
    run.progress?.(judgements.length, questions.length);
  }
  return judgements;
}

async function ask(question: EvaluationQuestion, run: EvaluationRun): Promise<Judgement> {
  try {
    const conversationId = await askPrevious(question, run.observe);
    const observation = await timed(run, { question: question.question, conversationId });
    return judge(question, observation, observation.passage ?? run.passage);
  } catch (cause) {
    throw cause instanceof AppError ? new AppError(cause.code, `${question.id}: ${cause.message}`, { cause }) : cause;
  }
}

/** Leads the conversation up to a follow-up; its id, or none when nothing comes before. */
async function askPrevious(question: EvaluationQuestion, observe: Observe): Promise<string | undefined> {
  let conversationId: string | undefined;
  for (const previous of question.previous) {
    const { answer } = await observe({ question: previous, conversationId });
    conversationId = answer.conversationId;
  }
  return conversationId;
}

/** Asks once and takes the time. */
export async function timed(
  { observe, now }: Pick<EvaluationRun, "observe" | "now">,
  request: Parameters<Observe>[0],
): Promise<TimedObservation> {
  const start = now();
  const observation = await observe(request);
  return { ...observation, milliseconds: now() - start };
}
