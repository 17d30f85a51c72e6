import { DEFAULT_LANGUAGE, type Language } from "../../../../core/language.ts";
import { type DeskMessages, deskMessages } from "../../../../core/messages/en/desk.ts";

/** English comes along; the others are fetched when they are spoken. */
const MESSAGES: Readonly<Record<Language, () => Promise<DeskMessages>>> = {
  en: async () => deskMessages,
  de: async () => (await import("../../../../core/messages/de/desk.ts")).germanDeskMessages,
  tr: async () => (await import("../../../../core/messages/tr/desk.ts")).turkishDeskMessages,
  fr: async () => (await import("../../../../core/messages/fr/desk.ts")).frenchDeskMessages,
  ar: async () => (await import("../../../../core/messages/ar/desk.ts")).arabicDeskMessages,
};

export type SpokenDeskMessages = { readonly language: Language; readonly messages: DeskMessages };

/** In English where the language cannot be fetched. */
export async function deskMessagesIn(language: Language): Promise<SpokenDeskMessages> {
  try {
    return { language, messages: await MESSAGES[language]() };
  } catch {
    return { language: DEFAULT_LANGUAGE, messages: deskMessages };
  }
}
