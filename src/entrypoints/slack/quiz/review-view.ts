import type { types } from "@slack/bolt";
import type { Language } from "../../../core/language.ts";
import { messagesIn } from "../../../core/messages/catalogue.ts";
import { isReviewed, type Quiz } from "../../../core/quiz/quiz.ts";
import { button, header, plain, row, section, smallPrint } from "../blocks/elements.ts";
import { LIMITS } from "../limits.ts";
import { optionLines, sourceLine, spelled } from "./item-text.ts";

export type ReviewContext = {
  readonly quiz: Quiz;
  /** Where it is to be played; null where that is asked at the start. */
  readonly channel: string | null;
  /** Index of the item that is looked at. */
  readonly at: number;
  readonly language: Language;
  readonly publicUrl: string | null;
  /** Said above all else: what went wrong. */
  readonly notice: string | null;
};

/** One item after the other, each with its key, quote, page and proof: nothing starts unreviewed. */
export function reviewView({ quiz, channel, at, language, publicUrl, notice }: ReviewContext): types.ModalView {
  const { slackQuiz, slack, quizWeb } = messagesIn(language);
  const words = slackQuiz.review;
  const place = Math.min(Math.max(at, 0), quiz.items.length - 1);
  const shown = quiz.items[place];
  if (shown === undefined) throw new RangeError("a quiz without items");
  const { item, state } = shown;
  const left = quiz.items.filter((each) => each.state === "proposed").length;
  const to = (wish: "show" | "keep" | "drop" | "swap" | "keep-all", next: number) => ({
    quiz: quiz.id,
    channel,
    at: next,
    wish,
  });
  const isDoubtful = item.proof.some(({ verdict }) => verdict === "person");
  const proof = item.proof.map(({ check, verdict }) => `${verdict === "holds" ? "✓" : "!"} ${quizWeb.checks[check]}`);
  return {
    type: "modal",
    title: plain(words.title, LIMITS.viewTitle),
    close: plain(slack.passage.close, LIMITS.viewTitle),
    blocks: [
      ...(notice === null ? [] : [section(notice)]),
      header(`${words.place(place + 1, quiz.items.length)} · ${words.states[state]}`),
      section(item.stem),
      ...optionLines(item, item.key).map(section),
      ...(item.key === null || item.key.type === "choice" ? [] : [section(`✓ ${spelled(item, item.key)}`)]),
      ...(item.explanation === "" ? [] : [section(item.explanation)]),
      ...(item.evidence === null ? [] : [smallPrint(sourceLine(item.evidence, item))]),
      ...(isDoubtful ? [section(words.person)] : []),
      ...(proof.length === 0 ? [] : [smallPrint(proof.join(" · "))]),
      ...row([
        button(words.keep, "quiz_review", to("keep", place), {
          place: 0,
          ...(state === "kept" ? {} : { style: "primary" as const }),
        }),
        button(words.drop, "quiz_review", to("drop", place), { place: 1 }),
        button(words.swap, "quiz_review", to("swap", place), { place: 2 }),
        button(words.edit, "quiz_edit", { quiz: quiz.id, channel, at: place }),
        place > 0 ? button(words.before, "quiz_review", to("show", place - 1), { place: 3 }) : null,
        place + 1 < quiz.items.length ? button(words.after, "quiz_review", to("show", place + 1), { place: 4 }) : null,
      ]),
      smallPrint(words.left(left)),
      ...row([
        left > 0 ? button(words.keepAll, "quiz_review", to("keep-all", place), { place: 5 }) : null,
        isReviewed(quiz)
          ? button(
              channel === null ? words.startElsewhere : words.start,
              "quiz_start",
              { quiz: quiz.id, channel },
              { style: "primary" },
            )
          : null,
      ]),
      ...(publicUrl === null ? [] : [smallPrint(`${words.onTheWeb}: ${publicUrl}/quiz/${quiz.id}`)]),
    ],
  };
}
