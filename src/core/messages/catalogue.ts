import { DEFAULT_LANGUAGE, type Language } from "../language.ts";
import { germanAnswerMessages } from "./de/answer.ts";
import { germanSlackMessages } from "./de/slack.ts";
import { germanTerminalMessages } from "./de/terminal.ts";
import { type AnswerMessages, answerMessages } from "./en/answer.ts";
import { type SlackMessages, slackMessages } from "./en/slack.ts";
import { type TerminalMessages, terminalMessages } from "./en/terminal.ts";

/** What the assistant itself says, by surface. A language is one more row; missing ones fall back to English. */
export type Messages = {
  readonly answer: AnswerMessages;
  readonly slack: SlackMessages;
  readonly terminal: TerminalMessages;
};

const CATALOGUE: Readonly<Partial<Record<Language, Messages>>> & { readonly en: Messages } = {
  en: { answer: answerMessages, slack: slackMessages, terminal: terminalMessages },
  de: { answer: germanAnswerMessages, slack: germanSlackMessages, terminal: germanTerminalMessages },
};

/** The language spoken to someone who wishes for one: that, where the catalogue has it. */
export function spokenLanguage(wished: Language): Language {
  return wished in CATALOGUE ? wished : DEFAULT_LANGUAGE;
}

export function messagesIn(language: Language): Messages {
  return CATALOGUE[language] ?? CATALOGUE.en;
}
