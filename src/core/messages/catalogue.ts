import type { Language } from "../language.ts";
import { arabicAnswerMessages } from "./ar/answer.ts";
import { arabicSlackMessages } from "./ar/slack.ts";
import { arabicTerminalMessages } from "./ar/terminal.ts";
import { germanAnswerMessages } from "./de/answer.ts";
import { germanSlackMessages } from "./de/slack.ts";
import { germanTerminalMessages } from "./de/terminal.ts";
import { type AnswerMessages, answerMessages } from "./en/answer.ts";
import { type SlackMessages, slackMessages } from "./en/slack.ts";
import { type TerminalMessages, terminalMessages } from "./en/terminal.ts";
import { frenchAnswerMessages } from "./fr/answer.ts";
import { frenchSlackMessages } from "./fr/slack.ts";
import { frenchTerminalMessages } from "./fr/terminal.ts";
import { turkishAnswerMessages } from "./tr/answer.ts";
import { turkishSlackMessages } from "./tr/slack.ts";
import { turkishTerminalMessages } from "./tr/terminal.ts";

/** What the assistant itself says, by surface. */
export type Messages = {
  readonly answer: AnswerMessages;
  readonly slack: SlackMessages;
  readonly terminal: TerminalMessages;
};

/** A language is one more row. */
const CATALOGUE: Readonly<Record<Language, Messages>> = {
  en: { answer: answerMessages, slack: slackMessages, terminal: terminalMessages },
  de: { answer: germanAnswerMessages, slack: germanSlackMessages, terminal: germanTerminalMessages },
  tr: { answer: turkishAnswerMessages, slack: turkishSlackMessages, terminal: turkishTerminalMessages },
  fr: { answer: frenchAnswerMessages, slack: frenchSlackMessages, terminal: frenchTerminalMessages },
  ar: { answer: arabicAnswerMessages, slack: arabicSlackMessages, terminal: arabicTerminalMessages },
};

export function messagesIn(language: Language): Messages {
  return CATALOGUE[language];
}
