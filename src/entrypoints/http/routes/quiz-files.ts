import { z } from "zod";
import { httpMessages } from "../../../core/messages/en/http.ts";
import { QUIZ_FORMATS } from "../../../core/quiz/formats/formats.ts";
import { importCsv } from "../../../core/quiz/formats/import-csv.ts";
import { importGift } from "../../../core/quiz/formats/import-gift.ts";
import { keptItems } from "../../../core/quiz/quiz.ts";
import type { Quizzes } from "../../../core/quiz/quizzes.ts";
import { attachment } from "../attachment.ts";
import { hostOf } from "../hosting.ts";
import type { HttpApp } from "../http-app.ts";
import { HttpProblem } from "../http-problem.ts";
import { files, responses } from "../responses.ts";
import { exportParametersSchema, exportQuerySchema, importedSchema, importSchema } from "../schemas/quiz-file.ts";
import type { CallLimits } from "./answers.ts";
import { ownQuiz } from "./quizzes.ts";

export type QuizFilesParts = {
  readonly quizzes: Quizzes;
  readonly calls: CallLimits;
  readonly newItemId: () => string;
  readonly importBytes: number;
};

const { description } = httpMessages;
const READERS = { gift: importGift, csv: importCsv };
const replies = {
  imported: responses(description.imported, importedSchema, [404, 409, 413, 415]),
  exported: files(
    description.exported,
    Object.values(QUIZ_FORMATS).map(({ mediaType }) => mediaType),
    [404, 409],
  ),
};

/** Questions that come from other programs, and go to them. */
export function addQuizFilesRoutes(app: HttpApp, parts: QuizFilesParts): void {
  const { quizzes, calls, newItemId, importBytes } = parts;
  const call = { config: { rateLimit: { max: calls.perMinute } }, handlerTimeout: calls.milliseconds };

  app.post(
    "/api/quizzes/:id/import",
    {
      ...call,
      bodyLimit: importBytes,
      schema: {
        operationId: "importQuestions",
        summary: description.importQuestions,
        params: z.object({ id: z.string() }),
        body: importSchema,
        response: replies.imported,
      },
    },
    async (request, reply) => {
      const quiz = await ownQuiz(quizzes, hostOf(request), request.params.id);
      const { format, text } = request.body;
      const { items, problems } = READERS[format](text, quiz.language, newItemId);
      const changed =
        items.length === 0 ? quiz : await quizzes.change(quiz.id, quiz.revision, { type: "import", items });
      return reply.send({ ...changed, problems });
    },
  );

  app.get(
    "/api/quizzes/:id/export/:format",
    {
      ...call,
      schema: {
        operationId: "exportQuestions",
        summary: description.exportQuestions,
        params: exportParametersSchema,
        querystring: exportQuerySchema,
        response: replies.exported,
      },
    },
    async (request, reply) => {
      const quiz = await ownQuiz(quizzes, hostOf(request), request.params.id);
      const { write, mediaType, extension } = QUIZ_FORMATS[request.params.format];
      const { title, language } = quiz;
      const { content, leftOut } = write({ title, language, items: keptItems(quiz) });
      if (leftOut.length > 0 && request.query.partial !== "true") {
        const errors = leftOut.map(({ item, reason }) => ({ path: item, message: reason }));
        throw new HttpProblem("not_in_format", httpMessages.notInFormat(leftOut.length), { errors });
      }
      return reply
        .header("content-type", mediaType)
        .header("content-disposition", attachment(title, extension))
        .send(typeof content === "string" ? Buffer.from(content) : content);
    },
  );
}
