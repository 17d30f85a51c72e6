import type { Language } from "../language.ts";
import type { QuestionKind } from "../languages/question-kind.ts";
import { rulesOf } from "../languages/rules-of.ts";

/** The kind of thing that a question asks for, by its wording. */
export function questionKind(question: string, language: Language): QuestionKind {
  const { questionKinds, legible } = rulesOf(language);
  const text = legible(question);
  return questionKinds.find(([, pattern]) => pattern.test(text))?.[0] ?? "other";
}
