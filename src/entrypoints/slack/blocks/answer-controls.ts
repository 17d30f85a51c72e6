import type { types } from "@slack/bolt";
import type { Answer } from "../../../core/answer/answer.ts";
import { messagesIn } from "../../../core/messages/catalogue.ts";
import { actionId, encodeAction } from "../actions.ts";
import { LIMITS } from "../limits.ts";
import type { AnswerContext } from "./answer-context.ts";
import { button, optionsOf, plain, row } from "./elements.ts";

/** What can be done with an answer: read on, compare, share, be silent here, another language. */
export function answerControls(answer: Answer, context: AnswerContext, hasNext: boolean): types.ActionsBlock[] {
  const words = messagesIn(answer.language).slack.answer;
  const streamed = context.body === "streamed" ? { streamed: true } : {};
  const more = hasNext ? button(words.more, "more", { answer: answer.id, page: context.page + 1, ...streamed }) : null;
  if (context.page > 0) return row([more]);
  const { thread } = context;
  return row([
    more,
    compareButton(answer),
    context.isPrivate ? button(words.share, "share", { answer: answer.id }) : null,
    thread === null ? null : button(words.mute, "mute", { channel: thread.channel, thread: thread.thread }),
    languageMenu(answer, context),
  ]);
}

function compareButton({ language, comparison }: Answer): types.Button | null {
  if (comparison === undefined) return null;
  const { document, figure } = comparison;
  return button(messagesIn(language).slack.answer.compareCities, "compare_cities", { document, figure, page: 0 });
}

function languageMenu(answer: Answer, { languages }: AnswerContext): types.StaticSelect | null {
  const words = messagesIn(answer.language).slack;
  const options = optionsOf(
    languages
      .filter((language) => language !== answer.language)
      .flatMap((language) => {
        const value = encodeAction("switch_language", { answer: answer.id, language }, LIMITS.optionValue);
        return value === null ? [] : [{ value, text: words.languages[language] }];
      }),
  );
  if (options.length === 0) return null;
  return {
    type: "static_select",
    action_id: actionId("switch_language"),
    placeholder: plain(words.answer.language, LIMITS.placeholder),
    options,
  };
}

export function feedbackButtons({ id, language }: Answer): types.ContextActionsBlock {
  const words = messagesIn(language).slack.feedback;
  const thumb = (text: string, spoken: string, verdict: "up" | "down") => ({
    text: plain(text, LIMITS.buttonText),
    accessibility_label: spoken,
    value: encodeAction("feedback", { answer: id, verdict }) ?? "",
  });
  return {
    type: "context_actions",
    elements: [
      {
        type: "feedback_buttons",
        action_id: actionId("feedback"),
        positive_button: thumb(words.good, words.goodLabel, "up"),
        negative_button: thumb(words.bad, words.badLabel, "down"),
      },
    ],
  };
}
