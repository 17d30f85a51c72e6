import { z } from "zod";
import type { Application } from "../../../core/application.ts";
import { AppError } from "../../../core/errors.ts";
import { httpMessages } from "../../../core/messages/en/http.ts";
import { cleanLine } from "../../../core/text/clean.ts";
import type { HttpApp } from "../http-app.ts";
import { mayBeId } from "../id.ts";
import { noContent, responses } from "../responses.ts";
import { answerSchema } from "../schemas/answer.ts";
import { feedbackSchema } from "../schemas/feedback.ts";
import { explanationSchema } from "../schemas/explanation.ts";

const explained = responses(httpMessages.description.explanation, explanationSchema, [404, 414]);
const response = responses(httpMessages.description.answer, answerSchema, [404, 414]);

export type CallLimits = { readonly perMinute: number; readonly milliseconds: number };

export function addAnswersRoutes(
  app: HttpApp,
  application: Application,
  { perMinute, milliseconds }: CallLimits,
): void {
  app.get(
    "/api/answers/:id",
    {
      schema: {
        operationId: "getAnswer",
        summary: httpMessages.description.answer,
        params: z.object({ id: z.string() }),
        response,
      },
      config: { rateLimit: { max: perMinute } },
      handlerTimeout: milliseconds,
    },
    async (request, reply) => {
      const { id } = request.params;
      const answer = mayBeId(id) ? await application.findAnswer(id) : null;
      if (answer === null) throw new AppError("answer_not_found", httpMessages.answerUnknown);
      return reply.send(answer);
    },
  );

  app.get(
    "/api/answers/:id/explanation",
    {
      schema: {
        operationId: "explainAnswer",
        summary: httpMessages.description.explanation,
        params: z.object({ id: z.string() }),
        response: explained,
      },
      config: { rateLimit: { max: perMinute } },
      handlerTimeout: milliseconds,
    },
    async (request, reply) => {
      const { id } = request.params;
      const explanation = mayBeId(id) ? await application.explainAnswer(id) : null;
      if (explanation === null) throw new AppError("answer_not_found", httpMessages.explanationUnknown);
      return reply.send(explanation);
    },
  );

  app.post(
    "/api/answers/:id/feedback",
    {
      schema: {
        operationId: "giveFeedback",
        summary: httpMessages.description.giveFeedback,
        params: z.object({ id: z.string() }),
        body: feedbackSchema,
        response: noContent([404, 413, 414, 415]),
      },
      config: { rateLimit: { max: perMinute } },
      handlerTimeout: milliseconds,
    },
    async (request, reply) => {
      const { id } = request.params;
      const { voter, verdict, comment } = request.body;
      const said = cleanLine(comment ?? "");
      const feedback = { answerId: id, person: `web:${voter}`, verdict, comment: said === "" ? null : said };
      const isKept = mayBeId(id) && (await application.giveFeedback(feedback));
      if (!isKept) throw new AppError("answer_not_found", httpMessages.answerUnknown);
      return reply.code(204).send();
    },
  );
}
