/** The languages of readers, as BCP 47 primary subtags. */
export const LANGUAGES = ["en", "de", "tr", "fr", "ar"] as const;

export type Language = (typeof LANGUAGES)[number];

export const DEFAULT_LANGUAGE: Language = "en";
