import { fold } from "../../core/text/fold.ts";
import type { Language } from "../../core/language.ts";

/** What a question begins with when its mark is left out, or a follow-up ("and in Tangier"), folded. */
const BEGINNINGS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    ...["what", "which", "who", "whose", "when", "where", "why", "how", "is", "are", "was", "were", "do", "does", "did"],
    ...["can", "could", "has", "have", "should", "would", "tell me", "show me", "list", "compare", "explain", "and in"],
    ...["and what", "what about", "how about", "give me", "name"],
  ],
  de: [
    ...["was", "welche", "welcher", "welches", "wer", "wessen", "wann", "wo", "woher", "wohin", "warum", "wieso", "wie"],
    ...["ist", "sind", "gibt es", "hat", "haben", "kann", "und in", "und was", "nenne", "zeige", "vergleiche", "erklare"],
  ],
  tr: [
    ...["ne", "neden", "nicin", "nasil", "nerede", "nereden", "hangi", "kim", "kimin", "kac", "ne zaman", "ya", "peki"],
    ...["goster", "karsilastir", "acikla", "listele"],
  ],
  fr: [
    ...["que", "quel", "quelle", "quels", "quelles", "qui", "quand", "ou", "pourquoi", "comment", "combien", "est-ce"],
    ...["qu'est-ce", "et a", "et pour", "et en", "donne", "montre", "compare", "explique", "cite"],
  ],
  ar: ["ما", "ماذا", "من", "متى", "اين", "أين", "لماذا", "كيف", "كم", "هل", "أي", "اي", "وماذا", "وفي", "قارن", "اشرح"],
};

const OPENINGS = new Set(Object.values(BEGINNINGS).flatMap((words) => words.map(fold)));
const LONGEST_OPENING = 3;

/** What people say after an answer without asking anything, folded. */
const COURTESIES = new Set(
  [
    ...["thanks", "thank you", "thx", "ty", "great", "ok", "okay", "cool", "nice", "got it", "perfect", "good", "wow"],
    ...["danke", "vielen dank", "super", "alles klar", "tesekkurler", "tesekkur ederim", "sagol", "tamam", "merci"],
    ...["merci beaucoup", "parfait", "d'accord", "شكرا", "شكرا جزيلا", "حسنا", "تمام", "ممتاز"],
    ...["thanks a lot", "thank you very much", "many thanks", "very helpful", "that helps", "understood", "interesting"],
  ].map(fold),
);

/** Whether a message asks something, in any of the readers' languages; one that only might is none. */
export function looksLikeQuestion(text: string): boolean {
  if (/[?؟]/u.test(text)) return true;
  const words = wordsOf(text);
  return Array.from({ length: LONGEST_OPENING }, (_, count) => words.slice(0, count + 1).join(" ")).some((opening) =>
    OPENINGS.has(opening),
  );
}

/** Whether a message is thanks, a nod or nothing in words at all. */
export function isCourtesy(text: string): boolean {
  const words = wordsOf(text);
  return words.length === 0 || COURTESIES.has(words.join(" ")) || (words.length < 5 && COURTESIES.has(words[0] ?? ""));
}

function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
}
