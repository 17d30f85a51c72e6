import type { Application } from "../../../core/application.ts";
import { AppError } from "../../../core/errors.ts";
import { httpMessages } from "../../../core/messages/en/http.ts";
import type { HttpApp } from "../http-app.ts";
import { passageReply } from "../passage-reply.ts";
import { responses } from "../responses.ts";
import { languageQuerySchema } from "../schemas/language-query.ts";
import { passageParametersSchema, passageReplySchema } from "../schemas/passage.ts";
import type { CallLimits } from "./answers.ts";

const { description } = httpMessages;
const response = responses(description.passage, passageReplySchema, [404]);

export function addPassagesRoute(app: HttpApp, application: Application, { perMinute }: CallLimits): void {
  app.get(
    "/api/passages/*",
    {
      schema: {
        operationId: "getPassage",
        summary: description.passage,
        params: passageParametersSchema,
        querystring: languageQuerySchema,
        response,
      },
      config: { rateLimit: { max: perMinute } },
    },
    async (request, reply) => {
      const { language } = request.query;
      const corpus = language === undefined ? application.corpus : await application.corpusIn(language);
      const passage = corpus.passage(request.params["*"]);
      if (passage === undefined) throw new AppError("passage_not_found", httpMessages.passageUnknown);
      const siblings = corpus.document(passage.document)?.passages ?? [];
      const place = siblings.findIndex(({ id }) => id === passage.id);
      const neighbour = (at: number) => {
        const sibling = siblings[at];
        return sibling === undefined ? null : passageReply(corpus, sibling);
      };
      return reply.send({
        ...passageReply(corpus, passage),
        neighbours: { previous: neighbour(place - 1), next: neighbour(place + 1) },
      });
    },
  );
}
