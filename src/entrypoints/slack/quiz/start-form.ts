import type { types } from "@slack/bolt";
import { z } from "zod";
import { LANGUAGES } from "../../../core/language.ts";
import { messagesIn } from "../../../core/messages/catalogue.ts";
import type { Acknowledgement } from "../accept.ts";
import { plain } from "../blocks/elements.ts";
import type { Arrival, Desk } from "../desk.ts";
import { LIMITS } from "../limits.ts";
import { VIEWS } from "../listening.ts";
import type { SubmittedView } from "../settings-submission.ts";
import { startSession } from "./start-session.ts";
import { viewValues } from "./view-values.ts";

const CHANNEL = "channel";

const aboutSchema = z.object({
  quiz: z.string(),
  /** The review under the form, by the id that Slack gave it. */
  review: z.string(),
  language: z.enum(LANGUAGES),
});

type Start = z.output<typeof aboutSchema>;

/** Asks in which channel a quiz is to be played. */
export function startForm(about: Start): types.ModalView {
  const { slackQuiz } = messagesIn(about.language);
  return {
    type: "modal",
    callback_id: VIEWS.quizStart,
    private_metadata: JSON.stringify(about),
    title: plain(slackQuiz.draw.title, LIMITS.viewTitle),
    submit: plain(slackQuiz.review.startElsewhere, LIMITS.viewTitle),
    close: plain(slackQuiz.draw.cancel, LIMITS.viewTitle),
    blocks: [
      {
        type: "input",
        block_id: CHANNEL,
        label: plain(slackQuiz.draw.channel, LIMITS.inputLabel),
        element: {
          type: "conversations_select",
          action_id: CHANNEL,
          filter: { include: ["public", "private"], exclude_bot_users: true },
        },
      },
    ],
  };
}

const submissionSchema = z.object({
  type: z.literal("view_submission"),
  view: z.object({
    callback_id: z.literal(VIEWS.quizStart),
    private_metadata: z.string(),
    state: z.object({ values: z.record(z.string(), z.record(z.string(), z.unknown())) }),
  }),
});

/** What is said at once to the form: that a channel is to be chosen, so that it stays open. */
export function acknowledgeStart(body: unknown): Acknowledgement {
  const view = submissionSchema.safeParse(body).data?.view;
  const about = view === undefined ? null : readStart(view);
  if (view === undefined || about === null || channelIn(view) !== null) return {};
  const errors = { [CHANNEL]: messagesIn(about.language).slackQuiz.draw.chooseChannel };
  return { response: { response_action: "errors", errors } };
}

export async function onStartSubmitted(
  desk: Desk,
  arrival: Arrival,
  { view, user }: { readonly view: SubmittedView; readonly user: string },
): Promise<void> {
  const about = readStart(view);
  const channel = channelIn(view);
  if (about === null || channel === null) return;
  await startSession(desk, arrival, { ...about, channel, person: user });
}

function readStart({ private_metadata: metadata }: SubmittedView): Start | null {
  try {
    return aboutSchema.safeParse(JSON.parse(metadata)).data ?? null;
  } catch {
    return null;
  }
}

function channelIn(view: SubmittedView): string | null {
  const chosen = viewValues(view).conversation(CHANNEL);
  return chosen !== null && /^[CG][A-Z0-9]{1,30}$/u.test(chosen) ? chosen : null;
}
