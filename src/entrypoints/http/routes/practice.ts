import { z } from "zod";
import { httpMessages } from "../../../core/messages/en/http.ts";
import { practiceSetOf } from "../../../core/quiz/practice/practice.ts";
import type { Quizzes } from "../../../core/quiz/quizzes.ts";
import type { TakingHome } from "../../../core/quiz/taking-home.ts";
import type { HttpApp } from "../http-app.ts";
import { assertRoom } from "../player-access.ts";
import { responses } from "../responses.ts";
import { nextTaskSchema, practiseSchema, taskSchema, verdictSchema } from "../schemas/practice.ts";
import type { CallLimits } from "./answers.ts";

export type PracticeParts = Pick<TakingHome, "practice" | "ids"> & {
  readonly quizzes: Quizzes;
  readonly calls: CallLimits;
};

const { description } = httpMessages;
const params = z.object({ code: z.string() });
const replies = {
  task: responses(description.practiceTask, taskSchema, [404, 413, 415]),
  verdict: responses(description.practiceVerdict, verdictSchema, [404, 413, 415]),
};

/** The questions of a session once more, alone and in one's own time. */
export function addPracticeRoutes(app: HttpApp, { quizzes, practice, ids, calls }: PracticeParts): void {
  const call = { config: { rateLimit: { max: calls.perMinute } }, handlerTimeout: calls.milliseconds };

  app.post(
    "/api/practice/:code/next",
    {
      ...call,
      schema: {
        operationId: "nextTask",
        summary: description.practiceTask,
        params,
        body: nextTaskSchema,
        response: replies.task,
      },
    },
    async (request, reply) => {
      const { session: id, player } = assertRoom(request);
      // Who played goes on as who they were.
      const learner = request.body.learner ?? player ?? ids.learner();
      const session = await quizzes.session(id);
      return reply.send({ learner, ...(await practice.next(learner, practiceSetOf(session))) });
    },
  );

  app.post(
    "/api/practice/:code/answers",
    {
      ...call,
      schema: {
        operationId: "practise",
        summary: description.practiceVerdict,
        params,
        body: practiseSchema,
        response: replies.verdict,
      },
    },
    async (request, reply) => {
      const session = await quizzes.session(assertRoom(request).session);
      const { learner, item, response } = request.body;
      return reply.send({ learner, ...(await practice.answer(learner, practiceSetOf(session), item, response)) });
    },
  );
}
