import type { Answer } from "../../src/core/answer/answer.ts";
import type { AnswerTask } from "../../src/core/answer/answer-task.ts";
import type { AnswererEvent } from "../../src/core/answer/answerer.ts";
import type { Assistant } from "../../src/core/answer/assistant.ts";
import type { AnswerExplanation } from "../../src/core/answer/explanation.ts";

/** All events of an answer. */
export async function answerEvents(
  assistant: Assistant,
  question: string,
  changes: Partial<AnswerTask> = {},
): Promise<AnswererEvent[]> {
  const task = { id: "a", conversationId: "c", question, wished: "en", filter: {}, before: [], ...changes } as const;
  const events: AnswererEvent[] = [];
  for await (const event of assistant.answerer.answer(task)) events.push(event);
  return events;
}

/** The record that the events end with, and how it came about. */
export function finishedIn(events: readonly AnswererEvent[]): {
  readonly answer: Answer;
  readonly explanation: AnswerExplanation;
} {
  const last = events.at(-1);
  if (last?.type !== "answer-finished") throw new Error("the last event is not answer-finished");
  return last;
}

/** The sentences that were shown on the way, before the whole answer. */
export function shownIn(events: readonly AnswererEvent[]): string[] {
  return events.flatMap((event) => (event.type === "sentence" ? [event.sentence.text] : []));
}
