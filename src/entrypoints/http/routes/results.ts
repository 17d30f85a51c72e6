import { z } from "zod";
import { httpMessages } from "../../../core/messages/en/http.ts";
import type { Quizzes } from "../../../core/quiz/quizzes.ts";
import { analyseItems, wrongInTheRoom } from "../../../core/quiz/results/item-analysis.ts";
import { resultsCsv } from "../../../core/quiz/results/results-csv.ts";
import { resultsTables } from "../../../core/quiz/results/results-table.ts";
import type { SpreadsheetWriter } from "../../../core/quiz/results/spreadsheet.ts";
import { attachment } from "../attachment.ts";
import { hostedSession } from "../hosted-session.ts";
import type { HttpApp } from "../http-app.ts";
import { files, responses } from "../responses.ts";
import { analysisReplySchema } from "../schemas/analysis.ts";
import type { CallLimits } from "./answers.ts";

export type ResultsParts = {
  readonly quizzes: Quizzes;
  readonly calls: CallLimits;
  readonly writeSpreadsheet: SpreadsheetWriter;
};

const { description } = httpMessages;
const CSV = "text/csv; charset=utf-8";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const params = z.object({ id: z.string() });
const replies = {
  csv: files(description.results, [CSV], [404]),
  xlsx: files(description.results, [XLSX], [404]),
  analysis: responses(description.analysis, analysisReplySchema, [404]),
};

/** What a session's host takes home. Only questions that were revealed are in it. */
export function addResultsRoutes(app: HttpApp, { quizzes, calls, writeSpreadsheet }: ResultsParts): void {
  const call = { config: { rateLimit: { max: calls.perMinute } }, handlerTimeout: calls.milliseconds };

  app.get(
    "/api/sessions/:id/results.csv",
    { ...call, schema: { operationId: "getResultsCsv", summary: description.results, params, response: replies.csv } },
    async (request, reply) => {
      const played = await quizzes.played((await hostedSession(quizzes, request)).id);
      const [board] = resultsTables(played);
      return reply
        .header("content-type", CSV)
        .header("content-disposition", attachment(played.session.title, "csv"))
        .send(Buffer.from(resultsCsv(board)));
    },
  );

  app.get(
    "/api/sessions/:id/results.xlsx",
    {
      ...call,
      schema: { operationId: "getResultsXlsx", summary: description.results, params, response: replies.xlsx },
    },
    async (request, reply) => {
      const played = await quizzes.played((await hostedSession(quizzes, request)).id);
      const isRightToLeft = played.session.language === "ar";
      return reply
        .header("content-type", XLSX)
        .header("content-disposition", attachment(played.session.title, "xlsx"))
        .send(Buffer.from(await writeSpreadsheet(resultsTables(played), { isRightToLeft })));
    },
  );

  app.get(
    "/api/sessions/:id/analysis",
    {
      ...call,
      schema: { operationId: "analyseSession", summary: description.analysis, params, response: replies.analysis },
    },
    async (request, reply) => {
      const questions = analyseItems(await quizzes.played((await hostedSession(quizzes, request)).id));
      return reply.send({ questions, wrong: wrongInTheRoom(questions).map(({ question }) => question) });
    },
  );
}
