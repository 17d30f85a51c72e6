import { z } from "zod";
import type { City } from "../../core/corpus/city.ts";
import { DEFAULT_LANGUAGE } from "../../core/language.ts";
import type { Acknowledgement } from "./accept.ts";
import { VIEWS } from "./listening.ts";
import { acknowledgeAnswer } from "./quiz/answer-form.ts";
import { acknowledgeDraw } from "./quiz/draw-submission.ts";
import { acknowledgeEdit } from "./quiz/edit-item.ts";
import { acknowledgeStart } from "./quiz/start-form.ts";
import { readSettings } from "./settings-submission.ts";

const submissionSchema = z.object({
  type: z.literal("view_submission"),
  user: z.object({ id: z.string() }),
  view: z.object({
    callback_id: z.literal(VIEWS.settings),
    private_metadata: z.string(),
    state: z.object({ values: z.record(z.string(), z.record(z.string(), z.unknown())) }),
  }),
});

/** What is said at once to what came in: what is wrong with a submitted form, so that the modal stays open with it. */
export function acknowledge(body: unknown, cities: readonly City[]): Acknowledgement {
  const read = submissionSchema.safeParse(body);
  if (!read.success) {
    const said = [acknowledgeDraw, acknowledgeEdit, acknowledgeStart, acknowledgeAnswer].map((each) => each(body));
    return said.find(({ response }) => response !== undefined) ?? {};
  }
  const { user, view } = read.data;
  const settings = readSettings(view, user.id, { cities, language: DEFAULT_LANGUAGE });
  return settings.kind === "errors" ? { response: { response_action: "errors", errors: settings.errors } } : {};
}
