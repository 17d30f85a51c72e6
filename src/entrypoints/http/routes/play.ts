import { z } from "zod";
import { httpMessages } from "../../../core/messages/en/http.ts";
import type { Quizzes } from "../../../core/quiz/quizzes.ts";
import type { HttpApp } from "../http-app.ts";
import { HttpProblem } from "../http-problem.ts";
import { assertPlayer } from "../player-access.ts";
import { noContent, responses } from "../responses.ts";
import {
  answerSchema,
  disputeSchema,
  playerChangeSchema,
  receiptReply,
  receiptSchema,
  reviewSchema,
} from "../schemas/play.ts";
import { playerSnapshotSchema } from "../schemas/snapshot.ts";
import { reviewOf } from "../review.ts";
import { sendSnapshots, type SnapshotEvents, snapshotEventResponses } from "../snapshot-events.ts";
import type { CallLimits } from "./answers.ts";

export type PlayParts = SnapshotEvents & { readonly quizzes: Quizzes; readonly calls: CallLimits };

const { description } = httpMessages;
const params = z.object({ session: z.string() });
const replies = {
  snapshot: responses(description.playerSnapshot, playerSnapshotSchema, [404]),
  changed: responses(description.playerSnapshot, playerSnapshotSchema, [404, 413, 415]),
  receipt: responses(description.receipt, receiptSchema, [404, 413, 415]),
  done: noContent([404, 413, 415]),
  review: responses(description.review, reviewSchema, [404, 409]),
};

/** What players do. Who they are is said by their cookie alone. */
export function addPlayRoutes(app: HttpApp, { quizzes, calls, ...events }: PlayParts): void {
  const limited = { config: { rateLimit: { max: calls.perMinute } } };
  const call = { ...limited, handlerTimeout: calls.milliseconds };

  app.get(
    "/api/play/:session",
    {
      ...call,
      schema: { operationId: "seeAsPlayer", summary: description.playerSnapshot, params, response: replies.snapshot },
    },
    async (request, reply) => reply.send(await quizzes.playerSnapshot(assertPlayer(request).player)),
  );

  app.get(
    "/api/play/:session/events",
    {
      ...limited,
      schema: {
        operationId: "followAsPlayer",
        summary: description.playerSnapshot,
        params,
        response: snapshotEventResponses("PlayerSnapshot"),
      },
    },
    async (request, reply) => {
      const { session, player } = assertPlayer(request);
      return sendSnapshots(request, reply, events, {
        session,
        look: (views) => views.player(player),
        reader: player,
      });
    },
  );

  app.post(
    "/api/play/:session/answers",
    {
      ...call,
      schema: {
        operationId: "answerQuestion",
        summary: description.answerQuestion,
        params,
        body: answerSchema,
        response: replies.receipt,
      },
    },
    async (request, reply) => {
      const { session, player } = assertPlayer(request);
      const receipt = await quizzes.answer({ session, participant: player, ...request.body });
      return reply.send(receiptReply(receipt));
    },
  );

  app.post(
    "/api/play/:session/disputes",
    {
      ...call,
      schema: {
        operationId: "disputeQuestion",
        summary: description.dispute,
        params,
        body: disputeSchema,
        response: replies.done,
      },
    },
    async (request, reply) => {
      const { session, player } = assertPlayer(request);
      await quizzes.dispute({ session, participant: player, ...request.body });
      return reply.code(204).send();
    },
  );

  app.patch(
    "/api/play/:session",
    {
      ...call,
      schema: {
        operationId: "changePlayer",
        summary: description.changePlayer,
        params,
        body: playerChangeSchema,
        response: replies.changed,
      },
    },
    async (request, reply) => {
      const { player } = assertPlayer(request);
      await quizzes.changeParticipant(player, request.body);
      return reply.send(await quizzes.playerSnapshot(player));
    },
  );

  app.get(
    "/api/play/:session/review",
    { ...call, schema: { operationId: "review", summary: description.review, params, response: replies.review } },
    async (request, reply) => {
      const { player, ...room } = assertPlayer(request);
      const { session, answers } = await quizzes.played(room.session);
      if (session.endedAt === null) throw new HttpProblem("session_not_over", httpMessages.sessionNotOver);
      const participant = await quizzes.participant(player);
      return reply.send({ questions: reviewOf(session, participant, answers, quizzes.isRight) });
    },
  );
}
