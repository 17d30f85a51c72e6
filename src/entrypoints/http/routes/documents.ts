import type { Application } from "../../../core/application.ts";
import type { Document } from "../../../core/corpus/document.ts";
import type { Section } from "../../../core/corpus/section.ts";
import { httpMessages } from "../../../core/messages/en/http.ts";
import type { HttpApp } from "../http-app.ts";
import { passageUrl } from "../passage-url.ts";
import { responses } from "../responses.ts";
import { type DocumentReply, documentsReplySchema, type PartReply } from "../schemas/document.ts";
import { languageQuerySchema } from "../schemas/language-query.ts";
import type { CallLimits } from "./answers.ts";

const { description } = httpMessages;
const response = responses(description.documents, documentsReplySchema);

export function addDocumentsRoute(app: HttpApp, application: Application, { perMinute }: CallLimits): void {
  app.get(
    "/api/documents",
    {
      schema: {
        operationId: "listDocuments",
        summary: description.documents,
        querystring: languageQuerySchema,
        response,
      },
      config: { rateLimit: { max: perMinute } },
    },
    async (request, reply) => {
      const { language } = request.query;
      const corpus = language === undefined ? application.corpus : await application.corpusIn(language);
      return reply.send({ documents: corpus.documents.map(documentReply) });
    },
  );
}

function documentReply(document: Document): DocumentReply {
  const { id, title, subtitle, authors, publishers, date, digest } = document;
  const cities = document.cities.map((city) => city.id);
  return { id, title, subtitle, authors, publishers, date, digest, cities, parts: partsOf(document.sections) };
}

/** Sections stand in reading order, those of a part together. */
function partsOf(sections: readonly Section[]): PartReply[] {
  const byPart = new Map<string, Section[]>();
  for (const section of sections) {
    const known = byPart.get(section.part);
    if (known === undefined) byPart.set(section.part, [section]);
    else known.push(section);
  }
  return [...byPart].map(([id, own]) => ({ id, title: own[0]?.path[0] ?? id, sections: own.map(sectionReply) }));
}

/** A library has many times more passages than sections: they are counted, and the first leads to the others. */
function sectionReply({ id, heading, label, path, city, pages, passages }: Section): PartReply["sections"][number] {
  const [first] = passages;
  return {
    id,
    heading,
    label,
    path,
    city,
    pages,
    passageCount: passages.length,
    firstPassageId: first ?? null,
    url: first === undefined ? null : passageUrl(first),
  };
}
