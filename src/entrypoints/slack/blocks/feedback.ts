import type { types } from "@slack/bolt";
import { z } from "zod";
import type { Language } from "../../../core/language.ts";
import { messagesIn } from "../../../core/messages/catalogue.ts";
import { type ActionValue, decodeAction, encodeAction } from "../actions.ts";
import { visibleText } from "../escape.ts";
import { LIMITS } from "../limits.ts";
import { VIEWS } from "../listening.ts";
import type { SubmittedView } from "../submitted-view.ts";
import { clipText } from "../split-text.ts";
import { button, inputBlock, plain, row, section } from "./elements.ts";
import { message, type SlackMessage } from "./message.ts";

type Feedback = ActionValue<"feedback">;

export type Comment = Feedback & { readonly text: string };

const INPUT = "comment";
/** As long as a comment needs to be. */
const LONGEST_COMMENT = 2000;

/** Said to whoever gave a thumb, with a way to say why. */
export function feedbackThanks(feedback: Feedback, language: Language): SlackMessage {
  const words = messagesIn(language).slack.feedback;
  const thanks = feedback.verdict === "up" ? words.thanksGood : words.thanksBad;
  return message(thanks, [section(thanks), ...row([button(words.add, "comment", feedback)])]);
}

export function commentView(feedback: Feedback, language: Language): types.ModalView {
  const words = messagesIn(language).slack.feedback;
  return {
    type: "modal",
    callback_id: VIEWS.comment,
    private_metadata: encodeAction("comment", feedback, LIMITS.privateMetadata) ?? "",
    title: plain(words.title, LIMITS.viewTitle),
    submit: plain(words.send, LIMITS.viewTitle),
    close: plain(words.cancel, LIMITS.viewTitle),
    blocks: [
      inputBlock(
        INPUT,
        words.question[feedback.verdict],
        { type: "plain_text_input", action_id: INPUT, multiline: true, max_length: LONGEST_COMMENT },
        { hint: words.hint, optional: true },
      ),
    ],
  };
}

const valueSchema = z.object({ value: z.string().nullish() });

/** The comment that was sent. Null when it names no answer, or says nothing. */
export function readComment(view: SubmittedView): Comment | null {
  const action = decodeAction("comment", view.private_metadata);
  const element = valueSchema.safeParse(view.state.values[INPUT]?.[INPUT]);
  if (action?.name !== "comment" || !element.success) return null;
  const text = clipText(visibleText(element.data.value ?? "").trim(), LONGEST_COMMENT);
  return text === "" ? null : { ...action.value, text };
}
