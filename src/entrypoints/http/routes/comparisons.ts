import type { Application } from "../../../core/application.ts";
import { barChart } from "../../../core/figures/bar-chart.ts";
import { comparisonCsv, timelineCsv } from "../../../core/figures/comparison-csv.ts";
import { type Comparison, compareFigure } from "../../../core/figures/comparison.ts";
import type { PngDrawing } from "../../../core/figures/png-drawing.ts";
import { timelineChart } from "../../../core/figures/timeline-chart.ts";
import { type Timeline, timelineOf } from "../../../core/figures/timeline.ts";
import { DEFAULT_LANGUAGE, type Language } from "../../../core/language.ts";
import { httpMessages } from "../../../core/messages/en/http.ts";
import { type ChartFormat, chartFiles, MEDIA_TYPES, sendChart } from "../chart-files.ts";
import type { HttpApp } from "../http-app.ts";
import { HttpProblem } from "../http-problem.ts";
import { passageUrl } from "../passage-url.ts";
import { files, responses } from "../responses.ts";
import {
  comparisonParametersSchema as params,
  type ComparisonReply,
  comparisonReplySchema,
  type TimelineReply,
  timelineReplySchema,
} from "../schemas/comparison.ts";
import { languageQuerySchema as querystring } from "../schemas/language-query.ts";
import type { CallLimits } from "./answers.ts";
import { valueReply } from "./figures.ts";

const { description } = httpMessages;
const FILES = [
  { file: "chart.svg", format: "svg", name: "ChartSvg" },
  { file: "chart.png", format: "png", name: "ChartPng" },
  { file: "table.csv", format: "csv", name: "TableCsv" },
] as const satisfies readonly { file: string; format: ChartFormat; name: string }[];
const replies = {
  comparison: responses(description.comparison, comparisonReplySchema),
  timeline: responses(description.timeline, timelineReplySchema),
};

export type ComparisonsParts = {
  readonly application: Application;
  readonly drawPng: PngDrawing;
  readonly calls: CallLimits;
};

/** A figure for all cities and the report's time: as data, as charts and as tables. */
export function addComparisonsRoutes(app: HttpApp, { application, drawPng, calls }: ComparisonsParts): void {
  const call = { config: { rateLimit: { max: calls.perMinute } }, handlerTimeout: calls.milliseconds };
  const read = async (language: Language | undefined) => {
    const corpus = language === undefined ? application.corpus : await application.corpusIn(language);
    return { corpus, language: language ?? corpus.passages[0]?.language ?? DEFAULT_LANGUAGE };
  };
  const compared = async (id: string, wanted: Language | undefined) => {
    const { corpus, language } = await read(wanted);
    const figure = corpus.figures.find((each) => each.id === id);
    if (figure === undefined) {
      const known = [...new Set(corpus.figures.map((each) => each.id))];
      throw new HttpProblem("unknown_figure", httpMessages.unknownFigure(id, known), { known });
    }
    return compareFigure(figure, corpus, language);
  };
  const timed = async (wanted: Language | undefined) => {
    const { corpus, language } = await read(wanted);
    return timelineOf(corpus, language);
  };

  app.get(
    "/api/comparisons/:figure",
    {
      ...call,
      schema: {
        operationId: "compareFigure",
        summary: description.comparison,
        params,
        querystring,
        response: replies.comparison,
      },
    },
    async (request, reply) =>
      reply.send(comparisonReply(await compared(request.params.figure, request.query.language))),
  );
  app.get(
    "/api/timeline",
    {
      ...call,
      schema: {
        operationId: "getTimeline",
        summary: description.timeline,
        querystring,
        response: replies.timeline,
      },
    },
    async (request, reply) => reply.send(timelineReply(await timed(request.query.language))),
  );
  for (const { file, format, name } of FILES) {
    const response = files(description.chartFile, [MEDIA_TYPES[format]], format === "png" ? [501] : []);
    const summary = description.chartFile;
    app.get(
      `/api/comparisons/:figure/${file}`,
      { ...call, schema: { operationId: `getComparison${name}`, summary, params, querystring, response } },
      async (request, reply) => {
        const comparison = await compared(request.params.figure, request.query.language);
        const chart = { svg: () => barChart(comparison), csv: () => comparisonCsv(comparison) };
        return sendChart(reply, { name: comparison.label, ...chart }, format, drawPng);
      },
    );
    app.get(
      `/api/timeline/${file}`,
      { ...call, schema: { operationId: `getTimeline${name}`, summary, querystring, response } },
      async (request, reply) => {
        const timeline = await timed(request.query.language);
        const chart = { svg: () => timelineChart(timeline), csv: () => timelineCsv(timeline) };
        return sendChart(reply, { name: timeline.title, ...chart }, format, drawPng);
      },
    );
  }
}

function comparisonReply({ figure, document, language, label, unit, rows, notes }: Comparison): ComparisonReply {
  return {
    figure,
    document: document.title,
    documentId: document.id,
    language,
    label,
    unit,
    rows: rows.map(({ city, value, date }) => ({ city, value: value === null ? null : valueReply(value), date })),
    notes,
    files: chartFiles(`/api/comparisons/${encodeURIComponent(figure)}`, language),
  };
}

function timelineReply({ language, title, caption, rows }: Timeline): TimelineReply {
  return {
    language,
    title,
    caption,
    events: rows.map(({ event: { document, passage, ...event }, city, date, reach }) => ({
      ...event,
      city,
      reachText: reach,
      dateText: date,
      documentId: document,
      passageId: passage,
      url: passageUrl(passage),
    })),
    files: chartFiles("/api/timeline", language),
  };
}
