import { z } from "zod";
import type { Corpus } from "../../../core/corpus/corpus.ts";
import { AppError } from "../../../core/errors.ts";
import { httpMessages } from "../../../core/messages/en/http.ts";
import { quizErrors } from "../../../core/messages/en/quiz-errors.ts";
import type { Quiz } from "../../../core/quiz/quiz.ts";
import type { Quizzes } from "../../../core/quiz/quizzes.ts";
import { checkFilter } from "../../../core/retrieval/check-filter.ts";
import { assertOwns, type Host, hostOf } from "../hosting.ts";
import type { HttpApp } from "../http-app.ts";
import { mayBeId } from "../id.ts";
import { creations, noContent, responses } from "../responses.ts";
import { changeOf, quizChangeSchema, widenedSchema, widenSchema } from "../schemas/quiz-change.ts";
import { drawSchema, quizLine, quizSchema, quizzesReplySchema, wishOf } from "../schemas/quiz.ts";
import { whenGone } from "../when-gone.ts";
import type { CallLimits } from "./answers.ts";

export type QuizzesParts = { readonly quizzes: Quizzes; readonly corpus: Corpus; readonly calls: CallLimits };

const { description } = httpMessages;
const params = z.object({ id: z.string() });
const replies = {
  quiz: responses(description.quiz, quizSchema, [404]),
  drawn: creations(description.quiz, quizSchema, [409, 413, 415]),
  widened: responses(description.widenedQuiz, widenedSchema, [404, 409, 413, 415, 502]),
  changed: responses(description.quiz, quizSchema, [404, 409, 413, 415]),
  list: responses(description.quizzes, quizzesReplySchema),
  deleted: noContent([404, 413, 415]),
};

/** Milliseconds for a model to write questions and to look at each of them again. */
const WIDENING = 10 * 60_000;

/** What trainers do with quizzes before anybody plays them. */
export function addQuizzesRoutes(app: HttpApp, { quizzes, corpus, calls }: QuizzesParts): void {
  const { perMinute, milliseconds } = calls;
  const call = { config: { rateLimit: { max: perMinute } }, handlerTimeout: milliseconds };

  app.post(
    "/api/quizzes",
    {
      ...call,
      schema: { operationId: "drawQuiz", summary: description.drawQuiz, body: drawSchema, response: replies.drawn },
    },
    async (request, reply) => {
      const { name } = hostOf(request);
      for (const city of request.body.cities ?? []) checkFilter(corpus, { city });
      const title = request.body.title ?? null;
      return reply.code(201).send(await quizzes.draw(wishOf(request.body), { title, owner: name }));
    },
  );

  app.get(
    "/api/quizzes",
    { ...call, schema: { operationId: "listQuizzes", summary: description.quizzes, response: replies.list } },
    async (request, reply) => {
      const { name, mayAll } = hostOf(request);
      const list = await quizzes.list(mayAll ? null : name);
      return reply.send({ quizzes: list.map(quizLine) });
    },
  );

  app.get(
    "/api/quizzes/:id",
    { ...call, schema: { operationId: "getQuiz", summary: description.quiz, params, response: replies.quiz } },
    async (request, reply) => reply.send(await ownQuiz(quizzes, hostOf(request), request.params.id)),
  );

  app.delete(
    "/api/quizzes/:id",
    {
      ...call,
      schema: { operationId: "deleteQuiz", summary: description.deleteQuiz, params, response: replies.deleted },
    },
    async (request, reply) => {
      const { id } = await ownQuiz(quizzes, hostOf(request), request.params.id);
      await quizzes.remove(id);
      return reply.code(204).send();
    },
  );

  app.post(
    "/api/quizzes/:id/changes",
    {
      ...call,
      schema: {
        operationId: "changeQuiz",
        summary: description.changeQuiz,
        params,
        body: quizChangeSchema,
        response: replies.changed,
      },
    },
    async (request, reply) => {
      const { id } = await ownQuiz(quizzes, hostOf(request), request.params.id);
      return reply.send(await quizzes.change(id, request.body.revision, changeOf(request.body)));
    },
  );

  app.post(
    "/api/quizzes/:id/widen",
    {
      ...call,
      handlerTimeout: WIDENING,
      schema: {
        operationId: "widenQuiz",
        summary: description.widenQuiz,
        params,
        body: widenSchema,
        response: replies.widened,
      },
    },
    async (request, reply) => {
      const { id } = await ownQuiz(quizzes, hostOf(request), request.params.id);
      const { revision, count } = request.body;
      const gone = new AbortController();
      whenGone(reply.raw, () => gone.abort());
      return reply.send(await quizzes.widen(id, revision, count, gone.signal));
    },
  );
}

/** @throws AppError quiz_not_found */
export async function ownQuiz(quizzes: Quizzes, host: Host, id: string): Promise<Quiz> {
  if (!mayBeId(id)) throw new AppError("quiz_not_found", quizErrors.quizNotFound);
  const quiz = await quizzes.quiz(id);
  assertOwns(host, quiz);
  return quiz;
}
