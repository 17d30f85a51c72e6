import { z } from "zod";
import { httpMessages } from "../../../core/messages/en/http.ts";
import type { Quizzes } from "../../../core/quiz/quizzes.ts";
import type { Views } from "../../../core/quiz/session/views.ts";
import { hostedSession } from "../hosted-session.ts";
import { hostOf } from "../hosting.ts";
import type { HttpApp } from "../http-app.ts";
import { type JoinAddress, joinUrlOf } from "../join-address.ts";
import { creations, responses } from "../responses.ts";
import { moveSchema, sessionsReplySchema, startedSchema } from "../schemas/session.ts";
import { hostSnapshotSchema, projectorSnapshotSchema } from "../schemas/snapshot.ts";
import { sendSnapshots, type SnapshotEvents, snapshotEventResponses } from "../snapshot-events.ts";
import type { CallLimits } from "./answers.ts";
import { ownQuiz } from "./quizzes.ts";

export type SessionsParts = SnapshotEvents & {
  readonly quizzes: Quizzes;
  readonly calls: CallLimits;
  readonly address: JoinAddress;
};

const { description } = httpMessages;
const params = z.object({ id: z.string() });
const replies = {
  started: creations(httpMessages.description.startSession, startedSchema, [404, 409, 413, 415]),
  list: responses(description.sessions, sessionsReplySchema, [404]),
  host: responses(description.hostSnapshot, hostSnapshotSchema, [404]),
  screen: responses(description.projectorSnapshot, projectorSnapshotSchema, [404]),
  moved: responses(description.hostSnapshot, hostSnapshotSchema, [404, 409, 413, 415]),
};

/** What hosts do with sessions of their quizzes, and what a screen in the room shows. */
export function addSessionsRoutes(app: HttpApp, { quizzes, calls, address, ...events }: SessionsParts): void {
  const limited = { config: { rateLimit: { max: calls.perMinute } } };
  const call = { ...limited, handlerTimeout: calls.milliseconds };

  app.post(
    "/api/quizzes/:id/sessions",
    {
      ...call,
      schema: {
        operationId: "startSession",
        summary: description.startSession,
        params,
        body: z.strictObject({}),
        response: replies.started,
      },
    },
    async (request, reply) => {
      const host = hostOf(request);
      const quiz = await ownQuiz(quizzes, host, request.params.id);
      const { id, code } = await quizzes.start({ quizId: quiz.id, host: host.name, channel: null });
      const joinUrl = joinUrlOf(request, address, code);
      return reply.code(201).send({ id, code, url: `/quiz/host/${id}`, joinUrl });
    },
  );

  app.get(
    "/api/quizzes/:id/sessions",
    { ...call, schema: { operationId: "listSessions", summary: description.sessions, params, response: replies.list } },
    async (request, reply) => {
      const { id: quizId } = await ownQuiz(quizzes, hostOf(request), request.params.id);
      const sessions = await Promise.all(
        (await quizzes.sessionsOf(quizId)).map(async ({ id, code, phase, createdAt, endedAt }) => {
          const { participants } = await quizzes.played(id);
          return { id, code, phase, createdAt, endedAt, players: participants.length };
        }),
      );
      return reply.send({ sessions });
    },
  );

  app.get(
    "/api/sessions/:id/host",
    {
      ...call,
      schema: { operationId: "seeAsHost", summary: description.hostSnapshot, params, response: replies.host },
    },
    async (request, reply) => reply.send(await quizzes.hostSnapshot((await hostedSession(quizzes, request)).id)),
  );
  app.get(
    "/api/sessions/:id/screen",
    {
      ...call,
      schema: { operationId: "seeOnScreen", summary: description.projectorSnapshot, params, response: replies.screen },
    },
    async (request, reply) => reply.send(await quizzes.projectorSnapshot((await hostedSession(quizzes, request)).id)),
  );

  app.get(
    "/api/sessions/:id/host/events",
    {
      ...limited,
      schema: {
        operationId: "followAsHost",
        summary: description.hostSnapshot,
        params,
        response: snapshotEventResponses("HostSnapshot"),
      },
    },
    async (request, reply) => {
      const { id } = await hostedSession(quizzes, request);
      const look = { session: id, look: (views: Views) => views.host() };
      return sendSnapshots(request, reply, events, { ...look, reader: `host:${hostOf(request).name}` });
    },
  );
  app.get(
    "/api/sessions/:id/screen/events",
    {
      ...limited,
      schema: {
        operationId: "followOnScreen",
        summary: description.projectorSnapshot,
        params,
        response: snapshotEventResponses("ProjectorSnapshot"),
      },
    },
    async (request, reply) => {
      const { id } = await hostedSession(quizzes, request);
      const look = { session: id, look: (views: Views) => views.projector() };
      return sendSnapshots(request, reply, events, { ...look, reader: `screen:${hostOf(request).name}` });
    },
  );

  app.post(
    "/api/sessions/:id/moves",
    {
      ...call,
      schema: {
        operationId: "moveSession",
        summary: description.moveSession,
        params,
        body: moveSchema,
        response: replies.moved,
      },
    },
    async (request, reply) => {
      const { id } = await hostedSession(quizzes, request);
      const { name, mayAll } = hostOf(request);
      const { version, move } = request.body;
      await quizzes.move(id, version, move, name, { ofAnySession: mayAll });
      return reply.send(await quizzes.hostSnapshot(id));
    },
  );
}
