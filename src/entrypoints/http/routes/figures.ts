import type { Application } from "../../../core/application.ts";
import type { Corpus } from "../../../core/corpus/corpus.ts";
import type { Figure, FigureValue } from "../../../core/corpus/figure.ts";
import { httpMessages } from "../../../core/messages/en/http.ts";
import { checkFilter } from "../../../core/retrieval/check-filter.ts";
import type { HttpApp } from "../http-app.ts";
import { HttpProblem } from "../http-problem.ts";
import { titleOf } from "../passage-reply.ts";
import { passageUrl } from "../passage-url.ts";
import { responses } from "../responses.ts";
import { type FigureReply, figuresQuerySchema, figuresReplySchema } from "../schemas/figure.ts";
import type { CallLimits } from "./answers.ts";

const { description } = httpMessages;
const response = responses(description.figures, figuresReplySchema);

export function addFiguresRoute(app: HttpApp, application: Application, { perMinute }: CallLimits): void {
  app.get(
    "/api/figures",
    {
      schema: { operationId: "listFigures", summary: description.figures, querystring: figuresQuerySchema, response },
      config: { rateLimit: { max: perMinute } },
    },
    async (request, reply) => {
      const { city = "", figure = "", language } = request.query;
      const corpus = language === undefined ? application.corpus : await application.corpusIn(language);
      const known = [...new Set(corpus.figures.map(({ id }) => id))];
      if (city !== "") checkFilter(corpus, { city });
      if (figure !== "" && !known.includes(figure)) {
        throw new HttpProblem("unknown_figure", httpMessages.unknownFigure(figure, known), { known });
      }
      const chosen = corpus.figures
        .filter(({ id }) => figure === "" || id === figure)
        .map((each) => figureReply(corpus, each, city))
        .filter(({ values }) => values.length > 0);
      return reply.send({ figures: chosen });
    },
  );
}

function figureReply(corpus: Corpus, { id, document, label, unit, values }: Figure, city: string): FigureReply {
  return {
    id,
    document: titleOf(corpus, document),
    documentId: document,
    label,
    unit,
    values: values.filter((value) => city === "" || value.city === city).map(valueReply),
  };
}

export function valueReply({ passage, ...value }: FigureValue) {
  return { ...value, passageId: passage, url: passageUrl(passage) };
}
