import { z } from "zod";
import type { City } from "../../core/corpus/city.ts";
import { DEFAULT_LANGUAGE } from "../../core/language.ts";
import type { Acknowledgement } from "./accept.ts";
import { VIEWS } from "./listening.ts";
import { answerErrors } from "./quiz/answer-form.ts";
import { drawErrors } from "./quiz/draw-submission.ts";
import { editErrors } from "./quiz/edit-view.ts";
import { startErrors } from "./quiz/start-form.ts";
import { readSettings } from "./settings-submission.ts";
import type { SubmittedView } from "./submitted-view.ts";

const submissionSchema = z.object({
  type: z.literal("view_submission"),
  user: z.object({ id: z.string() }),
  view: z.object({
    callback_id: z.string(),
    private_metadata: z.string(),
    state: z.object({ values: z.record(z.string(), z.record(z.string(), z.unknown())) }),
  }),
});

type Submitted = { readonly view: SubmittedView; readonly user: string; readonly cities: readonly City[] };

/** What is wrong with a form, by block; empty where nothing is. Forms that are not here are taken as they come. */
const ERRORS: Readonly<Record<string, (submitted: Submitted) => Readonly<Record<string, string>>>> = {
  [VIEWS.settings]({ view, user, cities }) {
    const settings = readSettings(view, user, { cities, language: DEFAULT_LANGUAGE });
    return settings.kind === "errors" ? settings.errors : {};
  },
  [VIEWS.quizDraw]: ({ view }) => drawErrors(view),
  [VIEWS.quizEdit]: ({ view }) => editErrors(view),
  [VIEWS.quizStart]: ({ view }) => startErrors(view),
  [VIEWS.quizAnswer]: ({ view }) => answerErrors(view),
  [VIEWS.quizPractice]: ({ view }) => answerErrors(view),
};

/** What is said at once to what came in: what is wrong with a submitted form, so that the modal stays open with it. */
export function acknowledge(body: unknown, cities: readonly City[]): Acknowledgement {
  const { view, user } = submissionSchema.safeParse(body).data ?? {};
  if (view === undefined || user === undefined) return {};
  const errors = ERRORS[view.callback_id]?.({ view, user: user.id, cities }) ?? {};
  return Object.keys(errors).length === 0 ? {} : { response: { response_action: "errors", errors } };
}
