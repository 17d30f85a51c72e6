import { Readable } from "node:stream";
import { z } from "zod";
import type { Answer, AnswerEvent, AskRequest } from "../../../core/answer/answer.ts";
import type { Application } from "../../../core/application.ts";
import { AppError } from "../../../core/errors.ts";
import { httpMessages } from "../../../core/messages/en/http.ts";
import { abortable } from "../abortable.ts";
import { prefersEventStream } from "../accept.ts";
import { eventStream } from "../event-stream.ts";
import type { Failures } from "../failures.ts";
import type { HoldingBack } from "../held-back.ts";
import type { HttpApp } from "../http-app.ts";
import { mayBeId } from "../id.ts";
import { responses } from "../responses.ts";
import type { RunningAsks } from "../running-asks.ts";
import { answerSchema } from "../schemas/answer.ts";
import { askRequestOf, askSchema } from "../schemas/ask.ts";
import { within } from "../within.ts";

export type AskRouteParts = {
  readonly application: Application;
  readonly asks: RunningAsks;
  readonly holdingBack: HoldingBack;
  readonly failures: Failures;
  readonly assertReady: () => void;
  readonly perMinute: number;
  readonly heartbeatMilliseconds: number;
};

const { description } = httpMessages;
const described = responses(description.answered, answerSchema, [404, 409, 413, 415]);
const response = {
  ...described,
  200: {
    ...described[200],
    content: {
      ...described[200].content,
      "text/event-stream": {
        schema: z.custom<Readable>().meta({ type: "string", description: description.askStream }),
      },
    },
  },
};

export function addAskRoute(app: HttpApp, parts: AskRouteParts): void {
  const { asks, failures, heartbeatMilliseconds } = parts;
  app.post(
    "/api/ask",
    {
      schema: { operationId: "ask", summary: description.ask, body: askSchema, response },
      config: { rateLimit: { max: parts.perMinute } },
    },
    async (request, reply) => {
      parts.assertReady();
      const ask = askRequestOf(request.body);
      const signal = asks.begin(reply.raw);
      const answers = parts.holdingBack.from(request.headers.cookie, answering(parts.application, ask, signal));
      const events = abortable(answers, signal);
      if (!prefersEventStream(request.headers.accept)) return reply.send(await answerOf(events));

      // What fails before the first event gets its own status; a slow start must not keep the headers back.
      const first = events.next();
      await within(first, heartbeatMilliseconds);
      const stream = eventStream(events, first, {
        heartbeatMilliseconds,
        describe: (error) => failures.describe(error, request).body,
      });
      return reply
        .header("content-type", "text/event-stream; charset=utf-8")
        .header("x-accel-buffering", "no")
        .send(Readable.from(stream));
    },
  );
}

async function* answering(
  application: Application,
  ask: AskRequest,
  signal: AbortSignal,
): AsyncGenerator<AnswerEvent, void, undefined> {
  if (ask.conversationId !== undefined && !mayBeId(ask.conversationId)) {
    throw new AppError("conversation_not_found", httpMessages.conversationUnknown);
  }
  yield* application.ask(ask, signal);
}

async function answerOf(events: AsyncGenerator<AnswerEvent>): Promise<Answer> {
  for await (const event of events) {
    if (event.type === "answer-finished") return event.answer;
  }
  throw new Error("the answer ended without answer-finished");
}
