import type { Corpus } from "../../corpus/corpus.ts";
import type { FigureValue } from "../../corpus/figure.ts";
import type { Language } from "../../language.ts";
import type { Response } from "../item.ts";
import type { Rendered } from "./rendered.ts";
import { solveQuestions } from "./solve-questions.ts";

/**
 * Every response that the corpus makes right, found by reading the rendered question and searching the corpus for it:
 * no code, proof or key of the drawing is used. Of a number, the values that it may have.
 */
export function solve(rendered: Rendered, corpus: Corpus): Response[] {
  const reader = { corpus, language: rendered.language };
  const answered = solveQuestions(rendered, corpus);
  if (answered !== null) return answered;
  return rendered.stem.includes("____") || isAboutStatement(rendered, corpus)
    ? solveStatement(rendered, reader)
    : solveValues(rendered, reader);
}

type Reader = { readonly corpus: Corpus; readonly language: Language };

/** What stands between the first quotation mark and the last. */
function quoted(text: string): string {
  return /[“„«]\s?(.*\S)\s?[”“»]/su.exec(text)?.[1] ?? "";
}

function isAboutStatement({ stem, kind }: Rendered, { figures }: Corpus): boolean {
  return (
    kind === "true-false" &&
    !figures.some(
      ({ label }) =>
        stem.includes(`${label}”`) ||
        stem.includes(`${label}“`) ||
        stem.includes(`${label} »`) ||
        stem.includes(`${label}»`),
    )
  );
}

function solveStatement({ kind, stem, options }: Rendered, { corpus }: Reader): Response[] {
  const statement = quoted(stem);
  const texts = corpus.passages.map(({ text, city }) => ({ text, city }));
  if (kind === "true-false") {
    const isSaid = texts.some(({ text }) => text.includes(statement));
    const [yes, no] = options;
    return choose(isSaid ? yes?.id : no?.id);
  }
  const fits = (word: string) => texts.some(({ text }) => text.includes(statement.split("____").join(word)));
  const cities = corpus.cities.filter(({ name }) => options.some(({ text }) => text === name));
  if (cities.length === options.length) {
    const [before = "", ...rest] = statement.split("____");
    const found = texts.filter(({ text }) => text.includes(before) && rest.every((part) => text.includes(part)));
    const told = new Set(found.map(({ city }) => city));
    return cities
      .filter(({ id }) => told.has(id))
      .flatMap(({ name }) => choose(options.find(({ text }) => text === name)?.id));
  }
  return options.filter(({ text }) => fits(text)).flatMap(({ id }) => choose(id));
}

function choose(id: string | undefined): Response[] {
  return id === undefined ? [] : [{ type: "choice", options: [id] }];
}

function solveValues({ kind, stem, options, matches }: Rendered, reader: Reader): Response[] {
  switch (kind) {
    case "single-choice": {
      const values = valuesNamed(stem, reader);
      return options
        .filter(({ text }) => values.includes(numberOf(text, reader.language)))
        .flatMap(({ id }) => choose(id));
    }
    case "true-false": {
      const shown = numberOf(stem.replace(/.*[):]/su, ""), reader.language);
      const [yes, no] = options;
      const values = valuesNamed(stem, reader);
      return values.length === 0 ? [] : choose(values.includes(shown) ? yes?.id : no?.id);
    }
    case "number":
      return valuesNamed(stem, reader).map((value) => ({ type: "number", value }));
    case "multiple-choice": {
      const right = options.filter(({ text }) => {
        const at = text.lastIndexOf(": ");
        return valuesNamed(`${text.slice(0, at)} ${stem}`, reader).includes(numberOf(text.slice(at), reader.language));
      });
      return right.length === 0 ? [] : [{ type: "choice", options: right.map(({ id }) => id) }];
    }
    case "order": {
      const valued = options.map(({ id, text }) => ({ id, values: valuesNamed(`${text} ${stem}`, reader) }));
      const sorted = valued.toSorted((one, other) => Math.min(...one.values) - Math.min(...other.values));
      // Where an option may mean several values, all of them have to lie between its neighbours'.
      const isClear = sorted.every(
        ({ values }, place) =>
          values.length > 0 && Math.max(...values) < Math.min(...(sorted[place + 1]?.values ?? [Infinity])),
      );
      return isClear ? [{ type: "order", options: sorted.map(({ id }) => id) }] : [];
    }
    case "match": {
      const pairs = options.map(({ id, text }) => {
        const values = valuesNamed(`${text} ${stem}`, reader);
        const fitting = matches.filter((match) => values.includes(numberOf(match.text, reader.language)));
        return [id, fitting.length === 1 ? fitting[0]?.id : undefined] as const;
      });
      if (pairs.some(([, match]) => match === undefined)) return [];
      return [{ type: "match", pairs: Object.fromEntries(pairs) as Record<string, string> }];
    }
    case "poll":
      return [];
  }
}

/**
 * Values of the figure whose label is the longest in a text, of the places and years that the text names. Where it names
 * neither, all of them.
 */
function valuesNamed(text: string, { corpus }: Reader): number[] {
  const labelled = corpus.figures.filter(({ label }) => text.includes(label));
  const longest = Math.max(0, ...labelled.map(({ label }) => label.length));
  const candidates = labelled.filter(({ label }) => label.length === longest).flatMap(({ values }) => values);
  const cities = corpus.cities.filter(({ name }) => text.includes(name)).map(({ id }) => id);
  const rest = labelled.reduce((left, { label }) => left.replaceAll(label, " "), text);
  const ofPlace = candidates.filter((value) =>
    value.city === null ? text.includes(partsOf(value)[0] ?? "") : cities.includes(value.city),
  );
  const best = Math.max(...ofPlace.map((value) => agreement(value, rest)));
  return [...new Set(ofPlace.filter((value) => agreement(value, rest) === best).map(({ value }) => value))];
}

function partsOf({ scope }: FigureValue): string[] {
  return scope.split(/[,،]\s*/u);
}

/** How much of a value's scope and date a text names: the whole scope counts most, then the years. */
function agreement(value: FigureValue, text: string): number {
  const parts = partsOf(value);
  const named = parts.filter((part) => text.includes(part)).length;
  const years = [...text.matchAll(/(?<!\d)(?:1[89]|20)\d\d(?!\d)/gu)].map(([year]) => year);
  const own = value.date.split("/").map((date) => date.slice(0, 4));
  const isDated = years.length === 0 || own.every((year) => years.includes(year));
  return (isDated ? 100 : 0) + named;
}

const DECIMAL_POINT: ReadonlySet<Language> = new Set(["en", "ar"]);

/** The number of an option, as its language writes them; NaN where there is none. */
function numberOf(text: string, language: Language): number {
  const [digits] = /\d[\d.,\s\u00A0\u202F]*/u.exec(text) ?? [];
  if (digits === undefined) return Number.NaN;
  const compact = digits.replace(/[\s\u00A0\u202F]/gu, "").replace(/[.,]$/u, "");
  return Number(
    DECIMAL_POINT.has(language) ? compact.replaceAll(",", "") : compact.replaceAll(".", "").replace(",", "."),
  );
}
