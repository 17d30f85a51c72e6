import type { types } from "@slack/bolt";
import type { Language } from "../../../core/language.ts";
import { messagesIn } from "../../../core/messages/catalogue.ts";
import { type ActionValue, decodeAction, encodeAction } from "../actions.ts";
import { inputBlock, plain } from "../blocks/elements.ts";
import { LIMITS } from "../limits.ts";
import { VIEWS } from "../listening.ts";
import { type SubmittedView, viewValues } from "../submitted-view.ts";

const INPUT = "objection";

/** As long as the quiz takes. */
const LONGEST = 500;

export function objectionForm(about: ActionValue<"quiz_object">, language: Language): types.ModalView {
  const words = messagesIn(language).slackQuiz;
  return {
    type: "modal",
    callback_id: VIEWS.quizObject,
    private_metadata: encodeAction("quiz_object", about, LIMITS.privateMetadata) ?? "",
    title: plain(words.reveal.object, LIMITS.viewTitle),
    submit: plain(words.question.send, LIMITS.viewTitle),
    close: plain(words.draw.cancel, LIMITS.viewTitle),
    blocks: [
      inputBlock(INPUT, words.reveal.objection, {
        type: "plain_text_input",
        action_id: INPUT,
        multiline: true,
        max_length: LONGEST,
      }),
    ],
  };
}

/** Null when it is about no question, or says nothing. */
export function readObjection(view: SubmittedView): (ActionValue<"quiz_object"> & { readonly text: string }) | null {
  const action = decodeAction("quiz_object", view.private_metadata);
  const text = viewValues(view).text(INPUT);
  return action?.name === "quiz_object" && text !== "" ? { ...action.value, text } : null;
}
