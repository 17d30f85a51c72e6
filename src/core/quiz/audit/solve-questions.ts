import type { Corpus } from "../../corpus/corpus.ts";
import { splitSentences } from "../../text/sentences.ts";
import type { Response } from "../item.ts";
import type { Rendered } from "./rendered.ts";

/** A sentence that an editor's question is about. */
type Answer = { readonly sentence: string; readonly passage: string; readonly published: string };

/**
 * Every response that the sentences make right to which the editors' own questions lead; null where what is asked is no
 * question of theirs. Years are read from the sentences, other numbers from the values that the passage is named for.
 */
export function solveQuestions(rendered: Rendered, corpus: Corpus): Response[] | null {
  const { kind, stem, options, matches } = rendered;
  if (kind === "order" || kind === "match") {
    const answers = options.map(({ text }) => answersTo(text, corpus));
    if (answers.some((each) => each.length === 0)) return null;
    const years = answers.map((each) => each.flatMap(yearsOf));
    if (years.some((each) => new Set(each).size !== 1)) return [];
    const told = options.map(({ id }, place) => ({ id, year: years[place]?.[0] ?? "" }));
    if (kind === "order") {
      const sorted = told.toSorted((one, other) => Number(one.year) - Number(other.year));
      const areTwo = new Set(told.map(({ year }) => year)).size === told.length;
      return areTwo ? [{ type: "order", options: sorted.map(({ id }) => id) }] : [];
    }
    const pairs = told.map(({ id, year }) => [id, matches.find(({ text }) => text === year)?.id ?? ""] as const);
    return pairs.every(([, match]) => match !== "") ? [{ type: "match", pairs: Object.fromEntries(pairs) }] : [];
  }
  const answers = answersTo(stem, corpus);
  if (answers.length === 0) return null;
  const values = answers.flatMap((answer) => valuesOf(answer, stem, corpus));
  if (kind === "number") return [...new Set(values)].map((value) => ({ type: "number", value }));
  const isYears = options.every(({ text }) => /^\d{4}$/u.test(text));
  const right = options.filter(({ text }) =>
    isYears
      ? answers.some((answer) => yearsOf(answer).includes(text))
      : values.some((value) => digitsOf(value).includes(bare(text))),
  );
  return right.map(({ id }) => ({ type: "choice", options: [id] }));
}

/** The sentences that have a question among theirs; what stands in brackets at its end is not part of it. */
function answersTo(text: string, { passages, document }: Corpus): Answer[] {
  const wanted = new Set([plain(text), plain(text.replace(/\s*\([^()]*\)(?=\s*[?؟]$)/u, ""))]);
  return passages.flatMap(({ id, text: whole, document: source, questions = [] }) =>
    questions.flatMap((asked, place) => {
      if (!asked.some((question) => /[?؟]$/u.test(question) && wanted.has(plain(question)))) return [];
      const sentence = splitSentences(whole)[place]?.text;
      const published = document(source)?.date?.slice(0, 4) ?? "";
      return sentence === undefined ? [] : [{ sentence, passage: id, published }];
    }),
  );
}

function plain(question: string): string {
  return question.replace(/[\s?؟]+/gu, " ").trim();
}

function yearsOf({ sentence, published }: Answer): string[] {
  return (sentence.match(/\d+/gu) ?? []).filter((digits) => /^(?:1[89]|20)\d\d$/u.test(digits) && digits !== published);
}

/**
 * The values of the passage's figures whose number the sentence has, of the place that the question names. Of several,
 * those whose figure is known by most words of the question.
 */
function valuesOf({ passage, sentence }: Answer, stem: string, { figures, cities }: Corpus): number[] {
  const stated = figures.flatMap(({ values, label, names }) =>
    values.flatMap(({ passage: from, text, value, city, scope }) => {
      const [number = text] = text.match(/\d[\d.,\u00a0\u202f]*\d|\d/u) ?? [];
      if (from !== passage || !sentence.toLowerCase().includes(number.toLowerCase())) return [];
      const place = city === null ? scope.split(/[,،]/u)[0] : cities.find(({ id }) => id === city)?.name;
      return [
        { value, isNamed: stem.includes(place ?? scope), shared: sharedWords(stem, [label, ...names].join(" ")) },
      ];
    }),
  );
  const named = stated.some(({ isNamed }) => isNamed) ? stated.filter(({ isNamed }) => isNamed) : stated;
  const most = Math.max(...named.map(({ shared }) => shared));
  return named.filter(({ shared }) => shared === most).map(({ value }) => value);
}

function sharedWords(one: string, other: string): number {
  const words = new Set(other.toLowerCase().split(/[^\p{L}]+/u));
  return new Set(
    one
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word !== "" && words.has(word)),
  ).size;
}

/** A number as it may be written in digits alone. */
function digitsOf(value: number): string[] {
  return [String(value), String(value).replace(".", ",")].map(bare);
}

function bare(text: string): string {
  const [digits = ""] = text.match(/\d[\d.,\s\u00a0\u202f]*/u) ?? [];
  return digits.replace(/[^\d]/gu, "");
}
