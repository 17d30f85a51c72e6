import type { Corpus } from "../../../core/corpus/corpus.ts";
import { httpMessages } from "../../../core/messages/en/http.ts";
import type { HttpApp } from "../http-app.ts";
import { responses } from "../responses.ts";
import { citiesReplySchema } from "../schemas/city.ts";
import type { CallLimits } from "./answers.ts";

const { description } = httpMessages;
const response = responses(description.cities, citiesReplySchema);

export function addCitiesRoute(app: HttpApp, corpus: Corpus, { perMinute }: CallLimits): void {
  app.get(
    "/api/cities",
    {
      schema: { operationId: "listCities", summary: description.cities, response },
      config: { rateLimit: { max: perMinute } },
    },
    async (_request, reply) => reply.send({ cities: corpus.cities }),
  );
}
