import { readEventStream, type ServerSentEvent } from "./event-stream.ts";
import { problemOf, type ProblemDetails, RequestFailed } from "./problem.ts";
import type { Answer, AnswerSentence, AskBody, Citation, SentenceEventData, SourcesEventData } from "./replies.ts";
import { type Fetch, reach, readJson } from "./request.ts";

export type Question = {
  readonly question: string;
  readonly city: string | null;
  readonly section: string | null;
  readonly conversationId: string | null;
  /** Of an earlier try whose connection broke: should the server have finished it, it is not asked again. */
  readonly answerId: string | null;
};

/** Answering as it reaches the page. `answer-finished` is authoritative and always last. */
export type AskingEvent =
  | { readonly type: "sources-found"; readonly sources: number; readonly answerId: string | null }
  /** The answer is now looked for where the server keeps it. */
  | { readonly type: "connection-lost" }
  | { readonly type: "sentence-written"; readonly sentence: AnswerSentence; readonly citations: readonly Citation[] }
  | { readonly type: "answer-finished"; readonly answer: Answer };

/** Milliseconds without a byte; the server sends a heartbeat every 15 s. */
const SILENCE = 45_000;

/** Milliseconds before each try to fetch an answer whose stream broke; a network that is back ends the pause. */
const PAUSES = [500, 2_000, 5_000];

/** How the server is reached. `network` fires `offline` and `online`. */
export type Connection = { readonly fetch: Fetch; readonly network: EventTarget };

/**
 * Asks the server and gives the answer's events as they arrive. An answer that the server finished while the
 * connection broke is fetched. Throws RequestFailed when no whole answer comes.
 */
export async function* askServer(
  { fetch, network }: Connection,
  question: Question,
  signal: AbortSignal,
  pause = pauseFor,
): AsyncGenerator<AskingEvent, void, undefined> {
  const before = await findAnswer(fetch, question.answerId, signal);
  if (before !== null) return yield { type: "answer-finished", answer: before };
  let answerId: string | null = null;
  try {
    for await (const event of streamFrom({ fetch, network }, question, signal)) {
      if (event.type === "sources-found") answerId = event.answerId;
      yield event;
    }
  } catch (error) {
    const isBroken = error instanceof RequestFailed && error.problem.kind === "interrupted";
    if (!isBroken || answerId === null || signal.aborted) throw error;
    yield { type: "connection-lost" };
    for (const milliseconds of PAUSES) {
      await pause(milliseconds, network, signal);
      const answer = await findAnswer(fetch, answerId, signal);
      if (answer !== null) return yield { type: "answer-finished", answer };
    }
    throw error;
  }
}

/** An answer that the server keeps; null where it keeps none, or cannot be reached. */
async function findAnswer(fetch: Fetch, id: string | null, signal: AbortSignal): Promise<Answer | null> {
  if (id === null) return null;
  try {
    const response = await reach(fetch, `/api/answers/${encodeURIComponent(id)}`, { signal });
    return (await readJson(response)) as Answer;
  } catch {
    signal.throwIfAborted();
    return null;
  }
}

async function pauseFor(milliseconds: number, network: EventTarget, signal: AbortSignal): Promise<void> {
  const over = new AbortController();
  await new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
    network.addEventListener("online", resolve, { signal: over.signal });
    signal.addEventListener("abort", resolve, { signal: over.signal });
  });
  over.abort();
  signal.throwIfAborted();
}

async function* streamFrom(
  { fetch, network }: Connection,
  { question, city, section, conversationId }: Question,
  signal: AbortSignal,
): AsyncGenerator<AskingEvent, void, undefined> {
  const response = await reach(fetch, "/api/ask", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "text/event-stream" },
    body: JSON.stringify({ question, city, section, conversationId } satisfies AskBody),
    signal,
  });
  if (response.body === null || !isEventStream(response)) {
    yield { type: "answer-finished", answer: (await readJson(response)) as Answer };
    return;
  }
  try {
    for await (const received of readEventStream(response.body, SILENCE, network)) {
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
      const { sources, answerId = null } = JSON.parse(data) as SourcesEventData;
      return { type: "sources-found", sources: sources.length, answerId };
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
