import type { Language } from "../language.ts";

/** Said in the language of somebody who is answered in English, until the catalogue speaks it. */
export const ONLY_IN_ENGLISH: Readonly<Partial<Record<Language, string>>> = {
  tr: "Şimdilik yalnızca İngilizce yanıt verilebiliyor.",
  fr: "Pour l’instant, les réponses n’existent qu’en anglais.",
  ar: "الإجابات متاحة حاليًا باللغة الإنجليزية فقط.",
};
