import type { Application } from "../../../core/application.ts";
import type { Corpus } from "../../../core/corpus/corpus.ts";
import { AppError } from "../../../core/errors.ts";
import { httpMessages } from "../../../core/messages/en/http.ts";
import { createPassageFinder } from "../../../core/retrieval/passage-finder.ts";
import type { HttpApp } from "../http-app.ts";
import { passageReply } from "../passage-reply.ts";
import { responses } from "../responses.ts";
import { languageQuerySchema } from "../schemas/language-query.ts";
import {
  findQuerySchema,
  foundPassagesSchema,
  passageParametersSchema,
  passageReplySchema,
} from "../schemas/passage.ts";
import type { CallLimits } from "./answers.ts";

const { description } = httpMessages;
const replies = {
  one: responses(description.passage, passageReplySchema, [404]),
  found: responses(description.foundPassages, foundPassagesSchema),
};

export function addPassagesRoute(app: HttpApp, application: Application, { perMinute }: CallLimits): void {
  // An index of words is made for a language that is read in, and goes with its corpus.
  const finders = new WeakMap<Corpus, ReturnType<typeof createPassageFinder>>();
  const finderOf = (corpus: Corpus) => {
    const finder = finders.get(corpus) ?? createPassageFinder(corpus);
    finders.set(corpus, finder);
    return finder;
  };

  app.get(
    "/api/passages",
    {
      schema: {
        operationId: "findPassages",
        summary: description.findPassages,
        querystring: findQuerySchema,
        response: replies.found,
      },
      config: { rateLimit: { max: perMinute } },
    },
    async (request, reply) => {
      const { language, city, section, document, ...rest } = request.query;
      const corpus = language === undefined ? application.corpus : await application.corpusIn(language);
      // An empty value is how forms leave a filter out.
      const filter = { city: city || undefined, section: section || undefined, document: document || undefined };
      const { total, passages } = finderOf(corpus)({ ...rest, ...filter });
      return reply.send({
        total,
        passages: passages.map(({ passage, marks }) => ({ ...passageReply(corpus, passage), marks })),
      });
    },
  );

  app.get(
    "/api/passages/*",
    {
      schema: {
        operationId: "getPassage",
        summary: description.passage,
        params: passageParametersSchema,
        querystring: languageQuerySchema,
        response: replies.one,
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
