import { readEventStream, type ServerSentEvent } from "./event-stream.ts";
import { problemOf, type ProblemDetails, RequestFailed } from "./problem.ts";
import type { Answer, AnswerSentence, AskBody, Citation, SentenceEventData, SourcesEventData } from "./replies.ts";
import { type Fetch, reach, readJson } from "./request.ts";

export type Question = {
  readonly question: string;
  readonly city: string | null;
  readonly conversationId: string | null;
};

/** Answering as it reaches the page. `answer-finished` is authoritative and always last. */
export type AskingEvent =
  | { readonly type: "sources-found"; readonly sources: number }
  | { readonly type: "sentence-written"; readonly sentence: AnswerSentence; readonly citations: readonly Citation[] }
  | { readonly type: "answer-finished"; readonly answer: Answer };

/** Milliseconds without a byte; the server sends a heartbeat every 15 s. */
const SILENCE = 45_000;

/** Asks the server and gives the answer's events as they arrive. Throws RequestFailed when no whole answer comes. */
export async function* askServer(
  fetch: Fetch,
  { question, city, conversationId }: Question,
  signal: AbortSignal,
): AsyncGenerator<AskingEvent, void, undefined> {
  const response = await reach(fetch, "/api/ask", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "text/event-stream" },
    body: JSON.stringify({ question, city, conversationId } satisfies AskBody),
    signal,
  });
  if (response.body === null || !isEventStream(response)) {
    yield { type: "answer-finished", answer: (await readJson(response)) as Answer };
    return;
  }
  try {
    for await (const received of readEventStream(response.body, SILENCE)) {
      const event = readEvent(received);
      if (event === null) continue;
      yield event;
      if (event.type === "answer-finished") return;
    }
  } catch (error) {
    throw error instanceof RequestFailed ? error : new RequestFailed({ kind: "interrupted" }, error);
  }
  throw new RequestFailed({ kind: "interrupted" });
}

function isEventStream(response: Response): boolean {
  return response.headers.get("content-type")?.startsWith("text/event-stream") ?? false;
}

/** What an event of the stream says; null for events that this page does not know. */
function readEvent({ event, data }: ServerSentEvent): AskingEvent | null {
  switch (event) {
    case "sources": {
      const { sources } = JSON.parse(data) as SourcesEventData;
      return { type: "sources-found", sources: sources.length };
    }
    case "sentence": {
      const { sentence, citations } = JSON.parse(data) as SentenceEventData;
      return { type: "sentence-written", sentence, citations };
    }
    case "answer":
      return { type: "answer-finished", answer: JSON.parse(data) as Answer };
    case "error": {
      const details = JSON.parse(data) as ProblemDetails;
      throw new RequestFailed(problemOf(details, details.status ?? 500));
    }
    default:
      return null;
  }
}
