import type { Corpus } from "../../../src/core/corpus/corpus.ts";
import type { Passage } from "../../../src/core/corpus/passage.ts";
import type { Language } from "../../../src/core/language.ts";
import { splitSentences } from "../../../src/core/text/sentences.ts";

/** A sentence as a model might write it of a passage, and whether it may be shown. */
export type TurnedSentence = { readonly kind: TurnedKind; readonly text: string; readonly passage: Passage };
export type TurnedKind = "good" | "figure" | "year" | "name" | "city" | "negation";

type Turn = (text: string) => string | null;

type LanguageTurns = {
  /** Namings of the source, which a model leaves out. */
  readonly framing: RegExp;
  readonly decimals: "." | ",";
  /** Somebody and something that nobody has heard of. */
  readonly invented: string;
  readonly negate: Turn;
  /** What a sentence that is already negated holds. */
  readonly negated: RegExp;
};

const LATIN_NAME = /(?:\p{Script=Latin}\p{Lu}*[\p{Ll}'’-]+|\p{Lu}{2,})(?: (?:\p{Lu}[\p{L}'’-]+))+/u;

const TURNS: Readonly<Record<Exclude<Language, "en">, LanguageTurns>> = {
  de: {
    framing:
      /,? (?:so der Bericht|sagt der Bericht|nach dem Bericht|wie der Bericht sagt|so die Einleitung des Berichts)(?: vom Oktober 2016)?(?=[,.])/u,
    decimals: ",",
    invented: "Gerwin Talmoser",
    negated: /\b(?:nicht|kein\w*|ohne|weder|nie|niemand|nichts|fehl\w*)\b/iu,
    negate: (text) => changed(text, / (ist|sind|hat|haben|wird|werden|gibt|kann|können) /u, " $1 nicht "),
  },
  tr: {
    framing: /^(?:Ekim 2016 tarihli )?(?:rapora|raporun özetine|raporun sonucuna|raporun girişine) göre /iu,
    decimals: ",",
    invented: "Selman Torgay",
    negated: /değil|yok|hiç|m[ae]z|m[ae]y[ae]n|m[ıiuü]yor|m[ae]d[ıi]|m[ae]m[ıi]ş|m[ae]m[ae]kt|olmadan|yoksun/u,
    negate: (text) =>
      changed(text, /(?<=\p{L})(?:dır|dir|dur|dür|tır|tir|tur|tür)\.$/u, " değildir.") ??
      changed(text, /(?<=\p{L})(ı|i|u|ü)yor(lar)?\.$/u, "m$1yor$2.") ??
      changed(text, /(vardır|var)\.$/u, "yoktur."),
  },
  fr: {
    framing:
      /,? (?:selon le rapport|d’après le rapport|d'après le rapport|dit le rapport)(?: d['’]octobre 2016| de 2016)?(?=[,.])/u,
    decimals: ",",
    invented: "Gaspard Vermillet",
    negated: /\b(?:ne|n['’]|pas|aucun\w*|jamais|sans|ni|rien|manqu\w*)(?=\b|\p{L})/iu,
    negate: (text) =>
      changed(text, / (est|sont|ont|peut|peuvent|compte|donne|vit|vivent) /u, " ne $1 pas ") ??
      changed(text, / (a|aide|offre|organise) /u, " n'$1 pas "),
  },
  ar: {
    framing: /[،,]? (?:وفق التقرير|وفق تقرير تشرين الأول\/أكتوبر 2016|كما يقول التقرير|وفق تقرير 2016)(?=[.،])/u,
    decimals: ".",
    invented: "نجيب قرملاوي",
    negated: /(?<!\p{L})و?(?:لا|لم|لن|ليس\p{L}*|غير|دون|بدون|بلا|عدم|ما من|ينقص|تنقص|يفتقر|تفتقر)(?!\p{L})/u,
    negate: (text) => changed(text, /(?<=^|\s)([يت]\p{L}{3,}) /u, "لا $1 "),
  },
};

const YEAR = /(?<![\d.,\u00a0\u202f])(?:19|20)\d\d(?![\d])/u;
const NUMBER = /(?<![\d.,])\d+(?:[.,\u00a0\u202f]\d+)*(?![\d])/gu;

/** Every sentence of the corpus turned in every way that it can be; passages as they are. */
export function turnedSentences(corpus: Corpus, language: Exclude<Language, "en">): TurnedSentence[] {
  const turns = TURNS[language];
  return corpus.passages.flatMap((passage) =>
    splitSentences(passage.text).flatMap(({ text }) => {
      const plain = upper(text.replace(turns.framing, ""), language);
      const kinds: Readonly<Record<TurnedKind, string | null>> = {
        good: plain === text ? null : plain,
        figure: withOtherFigure(plain),
        year: changed(plain, YEAR, (year) => String(Number(year) - 13)),
        name: changed(plain, LATIN_NAME, turns.invented),
        city: withOtherCity(plain, corpus),
        negation: turns.negated.test(plain) ? null : turns.negate(plain),
      };
      return (Object.entries(kinds) as [TurnedKind, string | null][]).flatMap(([kind, turned]) =>
        turned === null ? [] : [{ kind, text: turned, passage }],
      );
    }),
  );
}

function upper(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

function changed(text: string, pattern: RegExp, by: string | ((found: string) => string)): string | null {
  const turned = typeof by === "string" ? text.replace(pattern, by) : text.replace(pattern, by);
  return turned === text ? null : turned;
}

/** The first figure that is no year, made another of the same form. */
function withOtherFigure(text: string): string | null {
  for (const { 0: figure, index } of text.matchAll(NUMBER)) {
    // Days of a date and pages are compared as what they are.
    if (YEAR.test(figure) || /^[[.]/.test(text.slice(index + figure.length)) || text[index - 1] === "^") continue;
    const other = figure.replace(/^\d/, (digit) => String((Number(digit) % 9) + 1));
    if (other !== figure) return text.slice(0, index) + other + text.slice(index + figure.length);
  }
  return null;
}

function withOtherCity(text: string, { cities }: Corpus): string | null {
  const named = cities.filter(({ name }) => text.includes(name));
  const other = cities.find(({ name }) => !text.includes(name));
  const [only] = named;
  return named.length === 1 && only !== undefined && other !== undefined
    ? text.replaceAll(only.name, other.name)
    : null;
}
