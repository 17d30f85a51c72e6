import type { Corpus } from "../../../src/core/corpus/corpus.ts";
import type { CheckerCase } from "../../../src/core/evaluation/checker/checker-case.ts";
import type { Language } from "../../../src/core/language.ts";
import { splitSentences } from "../../../src/core/text/sentences.ts";
import { type TurnedKind, turnedSentences } from "./turned-sentences.ts";

type Further = Exclude<Language, "en">;
type Draft = Pick<CheckerCase, "kind" | "verdict" | "text" | "passages">;

/** More sentences of a kind would only repeat what it shows. */
const MOST_OF_A_KIND = 60;

const KINDS: Readonly<Record<TurnedKind, Pick<CheckerCase, "kind" | "verdict">>> = {
  good: { kind: "unframed", verdict: "good" },
  figure: { kind: "invented-figure", verdict: "bad" },
  year: { kind: "invented-year", verdict: "bad" },
  name: { kind: "invented-name", verdict: "bad" },
  city: { kind: "swapped-city", verdict: "bad" },
  negation: { kind: "turned-negation", verdict: "bad" },
};

/** The other figure stands in the passage too, as another thing's: its place is wrong, it is not invented. */
const SWAPPED_FIGURE = { kind: "swapped-figure", verdict: "bad" } as const;

/** Words that nobody in any report has said, in the language's marks. */
const QUOTES: Readonly<Record<Further, string>> = {
  de: "„Niemand hat uns je danach gefragt“",
  tr: "“Bunu bize hiç kimse sormadı”",
  fr: "« Personne ne nous l’a jamais demandé »",
  ar: "«لم يسألنا أحد عن ذلك قط»",
};
const MARKS: Readonly<Record<Further, readonly [string, string]>> = {
  de: ["„", "“"],
  tr: ["“", "”"],
  fr: ["« ", " »"],
  ar: ["«", "»"],
};

/** Sentences of a corpus as good and lying models write them in its language; the same every time. */
export function turnedCases(corpus: Corpus, language: Further, most = MOST_OF_A_KIND): CheckerCase[] {
  const sentences = corpus.passages.flatMap((passage) =>
    splitSentences(passage.text).flatMap(({ text }) => (/[.!?؟]$/u.test(text) ? [{ text, passages: [passage] }] : [])),
  );
  const drafts: Draft[] = [
    ...sentences.map((one) => ({ ...one, kind: "verbatim", verdict: "good" as const })),
    ...turnedSentences(corpus, language).map(({ kind, text, passage }): Draft => {
      const isElsewhere =
        kind === "figure" && figuresIn(text).every((figure) => figuresIn(passage.text).includes(figure));
      return { ...(isElsewhere ? SWAPPED_FIGURE : KINDS[kind]), text, passages: [passage] };
    }),
    ...sentences.flatMap((one, at): Draft[] => {
      const text = at % 2 === 0 ? withInventedQuote(one.text, language) : misquoted(one.text, language);
      return text === null ? [] : [{ ...one, kind: "invented-quote", verdict: "bad", text }];
    }),
    ...sentences.map(({ text }) => ({ text, passages: [], kind: "invented-citation", verdict: "bad" as const })),
  ];
  return [...new Set(drafts.map(({ kind }) => kind))].flatMap((kind) => {
    const ofKind = drafts.filter((draft) => draft.kind === kind);
    return spread(ofKind, kind === "verbatim" ? 2 * most : most).map((draft, at) => ({
      ...draft,
      id: `${kind}-${language}-${at + 1}`,
      half: "test",
    }));
  });
}

function figuresIn(text: string): string[] {
  return text.match(/\d+(?:[.,\u00a0\u202f]\d+)*/gu) ?? [];
}

function withInventedQuote(text: string, language: Further): string {
  return `${text.slice(0, -1)}: ${QUOTES[language]}.`;
}

/** Words of the sentence as if somebody had said them, two of them in the other order. */
function misquoted(text: string, language: Further): string | null {
  const words = text.slice(0, -1).split(" ");
  const [first, second] = words.slice(2, 4);
  if (words.length < 8 || first === undefined || second === undefined || /[\p{P}]/u.test(words.join(""))) return null;
  const [opening, closing] = MARKS[language];
  const said = `${opening}${[second, first, ...words.slice(4, 7)].join(" ")}${closing}`;
  return `${[...words.slice(0, 2), said, ...words.slice(7)].join(" ")}.`;
}

/** At most so many, from beginning to end. */
function spread<Item>(items: readonly Item[], most: number): Item[] {
  if (items.length <= most) return [...items];
  return Array.from({ length: most }, (_, at) => items[Math.floor((at * items.length) / most)]).filter(
    (item) => item !== undefined,
  );
}
