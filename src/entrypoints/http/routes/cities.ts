import type { Application } from "../../../core/application.ts";
import { httpMessages } from "../../../core/messages/en/http.ts";
import type { HttpApp } from "../http-app.ts";
import { responses } from "../responses.ts";
import { citiesReplySchema } from "../schemas/city.ts";
import { languageQuerySchema } from "../schemas/language-query.ts";
import type { CallLimits } from "./answers.ts";

const { description } = httpMessages;
const response = responses(description.cities, citiesReplySchema);

export function addCitiesRoute(app: HttpApp, application: Application, { perMinute }: CallLimits): void {
  app.get(
    "/api/cities",
    {
      schema: {
        operationId: "listCities",
        summary: description.cities,
        querystring: languageQuerySchema,
        response,
      },
      config: { rateLimit: { max: perMinute } },
    },
    async (request, reply) => {
      const { language } = request.query;
      const corpus = language === undefined ? application.corpus : await application.corpusIn(language);
      return reply.send({ cities: corpus.cities });
    },
  );
}
