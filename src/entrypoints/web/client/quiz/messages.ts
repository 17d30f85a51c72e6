import { DEFAULT_LANGUAGE, type Language } from "../../../../core/language.ts";
import { type QuizWebMessages, quizWebMessages } from "../../../../core/messages/en/quiz-web.ts";

/** English comes along; the others are fetched when they are spoken. */
const MESSAGES: Readonly<Record<Language, () => Promise<QuizWebMessages>>> = {
  en: async () => quizWebMessages,
  de: async () => (await import("../../../../core/messages/de/quiz-web.ts")).germanQuizWebMessages,
  tr: async () => (await import("../../../../core/messages/tr/quiz-web.ts")).turkishQuizWebMessages,
  fr: async () => (await import("../../../../core/messages/fr/quiz-web.ts")).frenchQuizWebMessages,
  ar: async () => (await import("../../../../core/messages/ar/quiz-web.ts")).arabicQuizWebMessages,
};

export type SpokenQuizMessages = { readonly language: Language; readonly messages: QuizWebMessages };

/** In English where the language cannot be fetched. */
export async function quizMessagesIn(language: Language): Promise<SpokenQuizMessages> {
  try {
    return { language, messages: await MESSAGES[language]() };
  } catch {
    return { language: DEFAULT_LANGUAGE, messages: quizWebMessages };
  }
}
