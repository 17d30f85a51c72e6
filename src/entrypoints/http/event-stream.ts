import type { AnswerEvent } from "../../core/answer/answer.ts";
import type { SentenceEventData, SourcesEventData } from "./schemas/answer-event.ts";
import type { AnswerReply } from "./schemas/answer.ts";
import type { ProblemReply } from "./schemas/problem.ts";
import { HEARTBEAT, serverSentEvent } from "./server-sent-event.ts";
import { within } from "./within.ts";

export type EventStreamOptions = {
  readonly heartbeatMilliseconds: number;
  /** What to tell the reader when the answer fails midway. */
  readonly describe: (error: unknown) => ProblemReply;
};

/**
 * Renders an answer's events as server-sent events, with comments as heartbeats in between. It never throws: what
 * fails midway becomes the event `error`. `first` is the already awaited first step of `events`.
 */
export async function* eventStream(
  events: AsyncGenerator<AnswerEvent>,
  first: Promise<IteratorResult<AnswerEvent>>,
  { heartbeatMilliseconds, describe }: EventStreamOptions,
): AsyncGenerator<string, void, undefined> {
  let next = first;
  let answered = false;
  try {
    for (;;) {
      const step = await within(next, heartbeatMilliseconds);
      if (step === null) {
        yield HEARTBEAT;
        continue;
      }
      if (step.value.done === true) break;
      answered = step.value.value.type === "answer-finished";
      yield render(step.value.value);
      next = events.next();
    }
    if (!answered) throw new Error("the answer ended without answer-finished");
  } catch (error) {
    yield serverSentEvent("error", describe(error));
  } finally {
    void events.return(undefined).catch(() => undefined);
  }
}

function render(event: AnswerEvent): string {
  switch (event.type) {
    case "sources-found":
      return serverSentEvent("sources", {
        sources: event.sources,
        answerId: event.answerId,
      } satisfies SourcesEventData);
    case "sentence":
      return serverSentEvent("sentence", {
        sentence: event.sentence,
        citations: event.citations,
      } satisfies SentenceEventData);
    case "answer-finished":
      return serverSentEvent("answer", event.answer satisfies AnswerReply);
  }
}
