import { fold } from "../../core/text/fold.ts";
import type { Language } from "../../core/language.ts";

/** What a question begins with when its mark is left out, or a follow-up ("and in Tangier"). */
const BEGINNINGS: Readonly<Record<Language, string>> = {
  en: `what, which, who, whose, when, where, why, how, is, are, was, were, do, does, did, can, could, has, have, should,
    would, tell me, show me, give me, list, name, compare, explain, and in, and what, what about, how about`,
  de: `was, welche, welcher, welches, wer, wessen, wann, wo, woher, wohin, warum, wieso, wie, ist, sind, gibt es, hat,
    haben, kann, und in, und was, nenne, zeige, vergleiche, erkläre`,
  tr: `ne, neden, niçin, nasıl, nerede, nereden, hangi, kim, kimin, kaç, ya, peki, göster, karşılaştır, açıkla, listele`,
  fr: `que, quel, quelle, quels, quelles, qui, quand, où, pourquoi, comment, combien, est-ce, qu'est-ce, et à, et pour,
    et en, donne, montre, compare, explique, cite`,
  ar: `ما, ماذا, من, متى, اين, أين, لماذا, كيف, كم, هل, أي, اي, وماذا, وفي, قارن, اشرح`,
};

/** What people say after an answer without asking anything. */
const THANKS: Readonly<Record<Language, string>> = {
  en: `thanks, thank you, thx, ty, many thanks, great, ok, okay, cool, nice, got it, perfect, good, wow, very helpful,
    that helps, understood, interesting`,
  de: `danke, vielen dank, super, alles klar, verstanden`,
  tr: `teşekkürler, teşekkür ederim, sağol, tamam`,
  fr: `merci, parfait, d'accord`,
  ar: `شكرا, حسنا, تمام, ممتاز`,
};

const OPENINGS = phrasesOf(BEGINNINGS);
const COURTESIES = phrasesOf(THANKS);
/** Words of the longest of either. */
const LONGEST_PHRASE = 3;
/** Thanks may be a little longer than what they begin with: "thanks a lot for that". */
const LONGEST_COURTESY = 5;

function phrasesOf(phrases: Readonly<Record<Language, string>>): ReadonlySet<string> {
  return new Set(Object.values(phrases).flatMap((list) => list.split(",").map((phrase) => fold(phrase.trim()))));
}

/** Whether a message asks something, in any of the readers' languages; one that only might is none. */
export function looksLikeQuestion(text: string): boolean {
  if (/[?؟]/u.test(text)) return true;
  return beginsWith(wordsOf(text), OPENINGS);
}

/** Whether a message is no question but asks how one is asked. */
export function asksForHelp(text: string): boolean {
  return /^(?:help|hilfe|yardım|aide|مساعدة|[?؟])[!.]?$/iu.test(text);
}

/** Whether a message is thanks, a nod or nothing in words at all. */
export function isCourtesy(text: string): boolean {
  const words = wordsOf(text);
  if (words.length === 0) return true;
  if (words.length > LONGEST_COURTESY) return false;
  const asksOn = /[?؟]/u.test(text) || words.some((_, place) => beginsWith(words.slice(place), OPENINGS));
  return !asksOn && beginsWith(words, COURTESIES);
}

function beginsWith(words: readonly string[], phrases: ReadonlySet<string>): boolean {
  return Array.from({ length: LONGEST_PHRASE }, (_, count) => words.slice(0, count + 1).join(" ")).some((beginning) =>
    phrases.has(beginning),
  );
}

function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
}
