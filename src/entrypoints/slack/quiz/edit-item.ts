import { createHash } from "node:crypto";
import { AppError } from "../../../core/errors.ts";
import { messagesIn } from "../../../core/messages/catalogue.ts";
import type { Item } from "../../../core/quiz/item.ts";
import type { Quiz } from "../../../core/quiz/quiz.ts";
import type { ActionValue } from "../actions.ts";
import type { Arrival, Desk } from "../desk.ts";
import type { Clicked } from "../listeners/clicked.ts";
import { openView } from "../open-view.ts";
import type { SubmittedView } from "../submitted-view.ts";
import { type EditedItem, editView, readEdited, rewritten, writtenIn } from "./edit-view.ts";
import { reviewView } from "./review-view.ts";

/** Times that an edit is tried again behind somebody else's change of another question. */
const MOST_TRIES = 3;

/** A form over the review, with the words of a question. */
export async function openEdit(clicked: Clicked, { quiz: id, channel, at }: ActionValue<"quiz_edit">): Promise<void> {
  const { desk, arrival, click, language } = clicked;
  const quiz = await desk.quizzes.quiz(id);
  const item = quiz.items[at]?.item;
  if (item === undefined || click.view === null) return;
  const about = { quiz: id, channel, at, fingerprint: fingerprintOf(item), review: click.view.id, language };
  await openView(desk, arrival, { view: editView(item, about), trigger: click.trigger, refusal: null, isOver: true });
}

/** Saves what was written, and shows in the review how it stands; what is refused there is given back in full. */
export async function onEditSubmitted(
  desk: Desk,
  arrival: Arrival,
  { view }: { readonly view: SubmittedView },
): Promise<void> {
  const about = readEdited(view);
  if (about === null) return;
  const { channel, at, review, language } = about;
  const { quiz, refusal } = await edited(desk, view, about);
  const words = messagesIn(language).slackQuiz.review;
  const notice = refusal === null ? null : [refusal, words.written, writtenIn(view)].join("\n");
  const shown = reviewView({ quiz, channel, at, language, publicUrl: desk.publicUrl, notice });
  await arrival.client.views.update({ view_id: review, view: shown });
}

type Edited = { readonly quiz: Quiz; readonly refusal: string | null };

async function edited(desk: Desk, view: SubmittedView, about: EditedItem, tries = 1): Promise<Edited> {
  const { quizzes } = desk;
  const { review } = messagesIn(about.language).slackQuiz;
  const quiz = await quizzes.quiz(about.quiz);
  const found = quiz.items[about.at]?.item;
  if (found === undefined || fingerprintOf(found) !== about.fingerprint) return { quiz, refusal: review.changed };
  try {
    const change = { type: "edit", item: rewritten(found, view) } as const;
    return { quiz: await quizzes.change(quiz.id, quiz.revision, change), refusal: null };
  } catch (error) {
    if (!(error instanceof AppError) || error.code === "storage_failed") throw error;
    if (error.code === "quiz_changed" && tries < MOST_TRIES) return edited(desk, view, about, tries + 1);
    return { quiz: await quizzes.quiz(quiz.id), refusal: review.refused };
  }
}

function fingerprintOf(item: Item): string {
  return createHash("sha256").update(JSON.stringify(item)).digest("base64url").slice(0, 16);
}
