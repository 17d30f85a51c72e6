import { renderSVG } from "uqr";
import { z } from "zod";
import { httpMessages } from "../../../core/messages/en/http.ts";
import type { Quizzes } from "../../../core/quiz/quizzes.ts";
import type { HttpApp } from "../http-app.ts";
import { type JoinAddress, joinUrlOf } from "../join-address.ts";
import { assertRoom } from "../player-access.ts";
import { playerCookie } from "../player-cookie.ts";
import { creations, problems, responses } from "../responses.ts";
import { joinedSchema, joinSchema } from "../schemas/play.ts";
import { joinInfoSchema } from "../schemas/session.ts";
import type { CallLimits } from "./answers.ts";

export type JoinParts = { readonly quizzes: Quizzes; readonly calls: CallLimits; readonly address: JoinAddress };

const { description } = httpMessages;
const params = z.object({ code: z.string() });
const SVG = "image/svg+xml";
const replies = {
  info: responses(description.joinInfo, joinInfoSchema, [404]),
  qr: {
    200: { description: description.joinQr, content: { [SVG]: { schema: z.string() } } },
    ...problems([400, 403, 404, 429, 500, 503]),
  },
  joined: creations(description.joined, joinedSchema, [404, 409, 413, 415]),
};

/** How players come into a session. */
export function addJoinRoutes(app: HttpApp, { quizzes, calls, address }: JoinParts): void {
  const call = { config: { rateLimit: { max: calls.perMinute } }, handlerTimeout: calls.milliseconds };

  app.get(
    "/api/join/:code",
    {
      ...call,
      schema: { operationId: "lookAtSession", summary: description.joinInfo, params, response: replies.info },
    },
    async (request, reply) => {
      const { player, ...room } = assertRoom(request);
      const { id, code, title, language, settings, phase } = await quizzes.session(room.session);
      return reply.send({
        session: id,
        title,
        language,
        teams: settings.teams,
        phase,
        joinUrl: joinUrlOf(request, address, code),
        joined: player !== null,
      });
    },
  );

  app.get(
    "/api/join/:code/qr.svg",
    { ...call, schema: { operationId: "getJoinQr", summary: description.joinQr, params, response: replies.qr } },
    async (request, reply) => {
      const { code } = await quizzes.session(assertRoom(request).session);
      const image = renderSVG(joinUrlOf(request, address, code), { border: 2, ecc: "M" });
      return reply.header("content-type", `${SVG}; charset=utf-8`).send(image);
    },
  );

  app.post(
    "/api/join/:code",
    {
      ...call,
      schema: {
        operationId: "joinSession",
        summary: description.join,
        params,
        body: joinSchema,
        response: replies.joined,
      },
    },
    async (request, reply) => {
      const { session, player } = assertRoom(request);
      const { name, language, team, returning } = request.body;
      const { id } = await quizzes.join({
        code: request.params.code,
        name,
        language,
        team: team ?? null,
        door: "web",
        person: null,
        returning: returning ?? player,
      });
      const isSecure = address.publicUrl?.startsWith("https:") ?? request.protocol === "https";
      return reply
        .code(201)
        .header("set-cookie", playerCookie(session, id, isSecure))
        .send({ session, participant: id });
    },
  );
}
