import type { Language } from "../../../core/language.ts";
import { messagesIn } from "../../../core/messages/catalogue.ts";
import { LIMITS } from "../limits.ts";
import { COMMAND } from "../listening.ts";
import { clipText } from "../split-text.ts";
import { button, header, row, section, smallPrint } from "./elements.ts";
import { message, type SlackMessage } from "./message.ts";
import { questionButtons } from "./refusal.ts";

const MOST_QUESTIONS = 4;

/** Said after installation to who installed it, and in a channel that it was invited to: `channel` offers its settings. */
export function quickStartMessage(
  questions: readonly string[],
  language: Language,
  channel: string | null = null,
): SlackMessage {
  const words = messagesIn(language).slack;
  const { title, how, settings } = words.quickStart;
  const questionRows = row(questionButtons(questions.slice(0, MOST_QUESTIONS)));
  return message(`${title}.\n${how(COMMAND)}`, [
    header(title),
    section(how(COMMAND)),
    ...(questionRows.length === 0 ? [] : [smallPrint(words.prompts.title), ...questionRows]),
    ...row([channel === null ? null : button(settings, "open_settings", { channel })]),
  ]);
}

/** What `assistant.threads.setSuggestedPrompts` takes. */
export type SuggestedPrompts = {
  readonly title: string;
  readonly prompts: { readonly title: string; readonly message: string }[];
};

/** Questions offered in the agent's view; `questions` replace those of the catalogue for another corpus. */
export function suggestedPrompts(language: Language, questions?: readonly string[]): SuggestedPrompts {
  const words = messagesIn(language).slack.prompts;
  return {
    title: words.title,
    prompts: (questions ?? words.questions)
      .slice(0, LIMITS.suggestedPrompts)
      .map((question) => ({ title: clipText(question, LIMITS.buttonText), message: question })),
  };
}
