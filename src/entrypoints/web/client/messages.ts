import { DEFAULT_LANGUAGE, type Language } from "../../../core/language.ts";
import { type WebMessages, webMessages } from "../../../core/messages/en/web.ts";

/** English comes along; the others are fetched when they are spoken, so that nobody loads five. */
const MESSAGES: Readonly<Record<Language, () => Promise<WebMessages>>> = {
  en: async () => webMessages,
  de: async () => (await import("../../../core/messages/de/web.ts")).germanWebMessages,
  tr: async () => (await import("../../../core/messages/tr/web.ts")).turkishWebMessages,
  fr: async () => (await import("../../../core/messages/fr/web.ts")).frenchWebMessages,
  ar: async () => (await import("../../../core/messages/ar/web.ts")).arabicWebMessages,
};

export type SpokenMessages = { readonly language: Language; readonly messages: WebMessages };

/** In English where the language cannot be fetched. */
export async function webMessagesIn(language: Language): Promise<SpokenMessages> {
  try {
    return { language, messages: await MESSAGES[language]() };
  } catch {
    return { language: DEFAULT_LANGUAGE, messages: webMessages };
  }
}
