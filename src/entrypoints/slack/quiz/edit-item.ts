import type { types } from "@slack/bolt";
import { z } from "zod";
import { AppError } from "../../../core/errors.ts";
import type { Language } from "../../../core/language.ts";
import { messagesIn } from "../../../core/messages/catalogue.ts";
import type { Item, Option } from "../../../core/quiz/item.ts";
import type { Quiz } from "../../../core/quiz/quiz.ts";
import type { ActionValue } from "../actions.ts";
import { plain } from "../blocks/elements.ts";
import { type Arrival, type Desk, languageOf } from "../desk.ts";
import { LIMITS } from "../limits.ts";
import { VIEWS } from "../listening.ts";
import type { Clicked } from "../listeners/clicked.ts";
import type { SubmittedView } from "../settings-submission.ts";
import { letterOf } from "./item-text.ts";
import { reviewView } from "./review-view.ts";
import { viewValues } from "./view-values.ts";

const INPUTS = { stem: "stem", explanation: "explanation" } as const;

/** What the form is about, and the review under it, by the id that Slack gave it. */
const metadataSchema = z.object({ quiz: z.string(), channel: z.string(), at: z.int().min(0), review: z.string() });

/** A form over the review, with the words of a question, its options and its explanation. */
export async function openEdit(clicked: Clicked, { quiz: id, channel, at }: ActionValue<"quiz_edit">): Promise<void> {
  const { desk, arrival, click, language } = clicked;
  const quiz = await desk.quizzes.quiz(id);
  const item = quiz.items[at]?.item;
  if (item === undefined || click.view === null) return;
  const metadata = JSON.stringify({ quiz: id, channel, at, review: click.view.id });
  await arrival.client.views.push({ trigger_id: click.trigger, view: editView(item, metadata, language) });
}

function editView(item: Item, metadata: string, language: Language): types.ModalView {
  const { slackQuiz } = messagesIn(language);
  const words = slackQuiz.review;
  return {
    type: "modal",
    callback_id: VIEWS.quizEdit,
    private_metadata: metadata,
    title: plain(words.edit, LIMITS.viewTitle),
    submit: plain(words.save, LIMITS.viewTitle),
    close: plain(slackQuiz.draw.cancel, LIMITS.viewTitle),
    blocks: [
      input(INPUTS.stem, words.stem, item.stem),
      ...item.options.map((option, place) => input(optionInput(option), letterOf(place), option.text)),
      ...item.matches.map((match) => input(matchInput(match), `→ ${match.id}`, match.text)),
      { ...input(INPUTS.explanation, words.explanation, item.explanation), optional: true },
    ],
  };
}

const optionInput = ({ id }: Option) => `option_${id}`;
const matchInput = ({ id }: Option) => `match_${id}`;

function input(id: string, label: string, value: string): types.InputBlock {
  return {
    type: "input",
    block_id: id,
    label: plain(label, LIMITS.inputLabel),
    element: { type: "plain_text_input", action_id: id, initial_value: value, multiline: true },
  };
}

/** Saves what was written, and shows in the review how it stands; what cannot be asked is refused there, with its reason. */
export async function onEditSubmitted(
  desk: Desk,
  arrival: Arrival,
  { view, user }: { readonly view: SubmittedView; readonly user: string },
): Promise<void> {
  const about = readMetadata(view.private_metadata);
  if (about === null) return;
  const language = await languageOf(desk, arrival.team, user);
  const before = await desk.quizzes.quiz(about.quiz);
  const { quiz, notice } = await edited(desk, before, before.items[about.at]?.item, { view, language });
  const { channel, at, review } = about;
  const shown = reviewView({ quiz, channel, at, language, publicUrl: desk.publicUrl, notice });
  await arrival.client.views.update({ view_id: review, view: shown });
}

async function edited(
  { quizzes }: Desk,
  quiz: Quiz,
  item: Item | undefined,
  { view, language }: { readonly view: SubmittedView; readonly language: Language },
): Promise<{ readonly quiz: Quiz; readonly notice: string | null }> {
  const words = messagesIn(language).slackQuiz.review;
  if (item === undefined) return { quiz, notice: words.changed };
  try {
    const change = { type: "edit", item: rewritten(item, view) } as const;
    return { quiz: await quizzes.change(quiz.id, quiz.revision, change), notice: null };
  } catch (error) {
    if (!(error instanceof AppError) || error.code === "storage_failed") throw error;
    const notice = error.code === "quiz_changed" ? words.changed : error.message;
    return { quiz: await quizzes.quiz(quiz.id), notice };
  }
}

function rewritten(item: Item, view: SubmittedView): Item {
  const values = viewValues(view);
  const reworded = (options: readonly Option[], name: (option: Option) => string) =>
    options.map((option) => ({ ...option, text: values.text(name(option)) }));
  return {
    ...item,
    stem: values.text(INPUTS.stem),
    options: reworded(item.options, optionInput),
    matches: reworded(item.matches, matchInput),
    explanation: values.text(INPUTS.explanation),
  };
}

function readMetadata(text: string): z.output<typeof metadataSchema> | null {
  try {
    return metadataSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
