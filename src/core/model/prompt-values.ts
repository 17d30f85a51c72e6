import type { Language } from "../language.ts";
import type { ModelTurn, NumberedPassage } from "./language-model.ts";

/** The beginning of a tag that the prompts use themselves: whoever writes one must not seem to be the prompt. */
const OWN_TAG =
  /<(?=\s*\/?\s*(?:passages?|question|sentence|claim|conversation|turn|asked|answered|taken|options)\b)/giu;
const IN_ATTRIBUTE = /["<>\r\n]+/gu;

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: "English",
  de: "German",
  tr: "Turkish",
  fr: "French",
  ar: "Arabic",
};

export function languageName(language: Language): string {
  return LANGUAGE_NAMES[language];
}

/** A text from outside, which cannot end the element of the prompt that it stands in. */
export function untrusted(text: string): string {
  return text.replace(OWN_TAG, "‹");
}

/** Passages in elements of their own, each with its number and where it stands. */
export function passagesText(passages: readonly NumberedPassage[]): string {
  return passages
    .map(({ number, label, text }) => {
      const place = label.replace(IN_ATTRIBUTE, " ");
      return `<passage number="${number}" from="${place}">\n${untrusted(text)}\n</passage>`;
    })
    .join("\n");
}

/** Texts from outside, a numbered line each. */
export function numberedText(texts: readonly string[]): string {
  return texts.map((text, place) => `${place + 1}. ${untrusted(text).replaceAll(/\s+/gu, " ")}`).join("\n");
}

/** Earlier turns, oldest first. */
export function conversationText(before: readonly ModelTurn[]): string {
  return before
    .map(
      ({ question, answer }) =>
        `<turn>\n<asked>${untrusted(question)}</asked>\n<answered>${untrusted(answer)}</answered>\n</turn>`,
    )
    .join("\n");
}
