import type { Language } from "../../../core/language.ts";
import { messagesIn } from "../../../core/messages/catalogue.ts";
import type { ActionValue } from "../actions.ts";
import { clipText } from "../split-text.ts";
import { button, row, section, smallPrint } from "./elements.ts";
import { message, type SlackMessage } from "./message.ts";

/** Sentences come from the catalogue; a problem's detail may come from elsewhere. */
const LONGEST_SENTENCE = 1000;
const LONGEST_REFERENCE = 100;

/** A sentence and nothing else: thanks, settings saved, nothing to compare. */
export function noticeMessage(sentence: string): SlackMessage {
  const shown = clipText(sentence, LONGEST_SENTENCE);
  return message(shown, [section(shown)]);
}

export type ProblemContext = {
  readonly language: Language;
  /** By which it is found in the log; null where there is nothing to look for. */
  readonly reference: string | null;
  /** The question that was not answered, to be asked again with a click; null where that is of no use. */
  readonly question: string | null;
};

/** What went wrong, in words for who asked, with a reference and a way to ask again. */
export function problemMessage(sentence: string, { language, reference, question }: ProblemContext): SlackMessage {
  const words = messagesIn(language).slack.problem;
  const shown = clipText(sentence, LONGEST_SENTENCE);
  return message(shown, [
    section(shown),
    ...(reference === null ? [] : [smallPrint(words.reference(clipText(reference, LONGEST_REFERENCE)))]),
    ...row([question === null ? null : button(words.again, "ask", { question })]),
  ]);
}

/** What is told of a thread, with what can be done about it. */
export function mutedMessage(thread: ActionValue<"mute">, language: Language): SlackMessage {
  const words = messagesIn(language).slack.thread;
  return message(words.muted, [section(words.muted), ...row([button(words.unmute, "unmute", thread)])]);
}

/** A question was changed after it was answered: it is answered again only if somebody wants it. */
export function editedMessage(question: ActionValue<"answer_message">, language: Language): SlackMessage {
  const words = messagesIn(language).slack.thread;
  return message(words.edited, [
    section(words.edited),
    ...row([button(words.answerEdited, "answer_message", question, { style: "primary" })]),
  ]);
}
