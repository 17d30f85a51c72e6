import { stringify } from "csv-stringify/sync";
import type { Application } from "../../../core/application.ts";
import { type GapReport, gapReport } from "../../../core/feedback/gap-report.ts";
import { httpMessages } from "../../../core/messages/en/http.ts";
import { attachment } from "../attachment.ts";
import type { HttpApp } from "../http-app.ts";
import { files, responses } from "../responses.ts";
import { gapReportSchema, gapsQuerySchema } from "../schemas/gap.ts";
import type { CallLimits } from "./answers.ts";

/** Questions of one report, newest first. */
const MOST_ANSWERS = 10_000;
const DAY = 24 * 60 * 60_000;
const CSV = "text/csv; charset=utf-8";

const { description } = httpMessages;
const replies = { json: responses(description.gaps, gapReportSchema), csv: files(description.gaps, [CSV], []) };

/** What readers asked and did not find, for those who tend the documents. */
export function addGapsRoutes(app: HttpApp, application: Application, { perMinute, milliseconds }: CallLimits): void {
  const call = { config: { rateLimit: { max: perMinute } }, handlerTimeout: milliseconds };
  const report = async (days: number): Promise<GapReport> =>
    gapReport(await application.judgedSince(days * DAY, MOST_ANSWERS));

  app.get(
    "/api/gaps",
    {
      ...call,
      schema: {
        operationId: "reportGaps",
        summary: description.gaps,
        querystring: gapsQuerySchema,
        response: replies.json,
      },
    },
    async (request, reply) => {
      const { gaps, ...rest } = await report(request.query.days);
      return reply.send({ ...rest, gaps: gaps.map((gap) => ({ ...gap, at: gap.at.toISOString() })) });
    },
  );

  app.get(
    "/api/gaps.csv",
    {
      ...call,
      schema: {
        operationId: "reportGapsCsv",
        summary: description.gaps,
        querystring: gapsQuerySchema,
        response: replies.csv,
      },
    },
    async (request, reply) =>
      reply
        .header("content-type", CSV)
        .header("content-disposition", attachment("gaps", "csv"))
        .send(Buffer.from(tableOf(await report(request.query.days)))),
  );
}

/** As CSV (RFC 4180); what begins like a formula is made text (OWASP, "CSV injection"). */
function tableOf({ gaps }: GapReport): string {
  const columns = ["at", "question", "language", "status", "reason", "city", "section", "up", "down", "comments"];
  const rows = gaps.map(({ at, question, language, status, reason, city, section, up, down, comments }) => [
    at.toISOString(),
    question,
    language,
    status,
    reason ?? "",
    city ?? "",
    section ?? "",
    up,
    down,
    comments.join(" | "),
  ]);
  return stringify([columns, ...rows], { bom: true, escape_formulas: true, record_delimiter: "windows" });
}
