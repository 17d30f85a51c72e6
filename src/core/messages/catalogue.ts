import { DEFAULT_LANGUAGE, type Language } from "../language.ts";
import { answerMessages } from "./en/answer.ts";
import { type SlackMessages, slackMessages } from "./en/slack.ts";

/** What the assistant itself says, by surface. A language is one more row; missing ones fall back to English. */
export type Messages = { readonly answer: typeof answerMessages; readonly slack: SlackMessages };

const CATALOGUE: Readonly<Partial<Record<Language, Messages>>> & { readonly en: Messages } = {
  en: { answer: answerMessages, slack: slackMessages },
};

/** The language spoken to someone who wishes for one: that, where the catalogue has it. */
export function spokenLanguage(wished: Language): Language {
  return wished in CATALOGUE ? wished : DEFAULT_LANGUAGE;
}

export function messagesIn(language: Language): Messages {
  return CATALOGUE[language] ?? CATALOGUE.en;
}
