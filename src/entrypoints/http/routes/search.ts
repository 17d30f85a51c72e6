import type { Application } from "../../../core/application.ts";
import type { Corpus } from "../../../core/corpus/corpus.ts";
import { httpMessages } from "../../../core/messages/en/http.ts";
import type { SearchHit } from "../../../core/retrieval/search.ts";
import type { HttpApp } from "../http-app.ts";
import { responses } from "../responses.ts";
import { passageReply } from "../passage-reply.ts";
import { searchReplySchema, searchRequestOf, searchSchema } from "../schemas/search.ts";
import type { CallLimits } from "./answers.ts";

const { description } = httpMessages;
const response = responses(description.found, searchReplySchema, [413, 415]);

export function addSearchRoute(
  app: HttpApp,
  application: Application,
  assertReady: () => void,
  { perMinute, milliseconds }: CallLimits,
): void {
  app.post(
    "/api/search",
    {
      schema: { operationId: "search", summary: description.search, body: searchSchema, response },
      config: { rateLimit: { max: perMinute } },
      handlerTimeout: milliseconds,
    },
    async (request, reply) => {
      assertReady();
      const hits = await application.search(searchRequestOf(request.body));
      return reply.send({ results: hits.map((hit) => resultOf(application.corpus, hit)) });
    },
  );
}

function resultOf(corpus: Corpus, { passage, score }: SearchHit) {
  const { passageId, document, city, section, pages, text, url } = passageReply(corpus, passage);
  return { passageId, document, city, section, pages, text, score, url };
}
