import type { Bound } from "../../checking/language/checking-language.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import type { Figure, FigureValue } from "../../corpus/figure.ts";
import type { Section } from "../../corpus/section.ts";
import type { Language } from "../../language.ts";
import { messagesIn } from "../../messages/catalogue.ts";
import { monthAndYear } from "../../messages/month-and-year.ts";
import { numbersOf, type Statement } from "./read-sentence.ts";

/** A value of a figure, with all that a question about it needs. */
export type ValueFact = {
  /** `figure/place`, from 1. */
  readonly id: string;
  readonly figure: string;
  readonly label: string;
  readonly city: string | null;
  /** The city's name, else what the scope begins with: `Morocco`. */
  readonly place: string;
  /** What makes it unique, as it stands in a stem: `Offenbach, the report's box, September 2016`. */
  readonly subject: string;
  /** What is counted, where that is more than the label says: `the report's box`; empty where not. */
  readonly scope: string;
  /** The subject without the place. */
  readonly detail: string;
  /** The date as it stands in a stem: `September 2016`, `report of 2016`. */
  readonly when: string;
  readonly value: number;
  /** The value in digits, as the language writes them, with the unit's sign. */
  readonly text: string;
  readonly unit: string;
  readonly date: string;
  readonly bound: Bound;
  /** The sentence that gives the value; null where none does in digits or number words. */
  readonly statement: Statement | null;
  readonly section: Section;
  readonly passageId: string;
};

/** The values of all figures, in their order. */
export function valueFacts(corpus: Corpus, language: Language, statements: readonly Statement[]): ValueFact[] {
  const cities = new Map(corpus.cities.map((city) => [city.id, city.name]));
  return corpus.figures.flatMap((figure) =>
    figure.values.flatMap((value, index): ValueFact[] => {
      const passage = corpus.passage(value.passage);
      if (passage === undefined || passage.language !== language) return [];
      const cityName = value.city === null ? null : (cities.get(value.city) ?? value.city);
      const scope = scopeOf(value, cityName, language);
      const when = whenOf(value, language);
      const isDated = value.dateKnown && isSpanNamed(yearsOf(value), scope);
      const found = statementOf(
        statements.filter((statement) => statement.passage.id === passage.id),
        value,
      );
      const place = cityName ?? firstPart(value.scope);
      const subject = joined([cityName, scope, isDated ? null : when], language);
      return [
        {
          id: `${figure.id}/${index + 1}`,
          figure: figure.id,
          label: figure.label,
          city: value.city,
          place,
          scope,
          subject,
          detail: subject.startsWith(place) ? subject.slice(place.length).replace(/^[,،]\s*/u, "") : subject,
          when: isDated ? scope : when,
          value: value.value,
          text: valueText(figure, value.value, language),
          unit: figure.unit,
          date: value.date,
          bound: found?.bound ?? "exact",
          statement: found?.statement ?? null,
          section: corpus.sectionOf(passage),
          passageId: passage.id,
        },
      ];
    }),
  );
}

/** Years that a date or span of dates names. */
export function yearsOf({ date }: Pick<ValueFact, "date">): string[] {
  return date.split("/").map((each) => each.slice(0, 4));
}

/** Whether a scope names the years itself; a decade by its first. */
function isSpanNamed([from = "", to = from]: readonly string[], scope: string): boolean {
  return scope.includes(from) && (scope.includes(to) || Number(to) - Number(from) === 9);
}

/** `9.8%`, `336,000,000 euros`, `39`: the unit's sign is left out where the label says what is counted. */
function valueText({ unit }: Pick<Figure, "unit">, value: number, language: Language): string {
  const { locale, units } = messagesIn(language).quizItems;
  if (unit === "year") return String(value);
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value);
  if (unit === "percent")
    return language === "tr" ? `%${number}` : `${number}${language === "de" || language === "fr" ? " " : ""}%`;
  const sign = units[unit];
  return sign === undefined ? number : `${number} ${sign}`;
}

function whenOf({ date, dateKnown }: FigureValue, language: Language): string {
  const { locale, undated } = messagesIn(language).quizItems;
  if (!dateKnown) return undated(date.slice(0, 4));
  const [from = "", to] = date.split("/").map((each) => monthAndYear(each, locale));
  return to === undefined || to === from ? from : `${from} – ${to}`;
}

/** What the scope says beyond that the city itself is meant; all of it where there is no city. */
function scopeOf({ scope }: FigureValue, cityName: string | null, language: Language): string {
  if (cityName === null) return scope;
  const { cityScope } = messagesIn(language).quizItems;
  const parts = scope.split(/[,،]\s*/u);
  const [first = "", ...rest] = parts;
  return (cityScope.includes(first) ? rest : parts).join(comma(language));
}

function firstPart(scope: string): string {
  return scope.split(/[,،]/u)[0]?.trim() ?? scope;
}

function joined(parts: readonly (string | null)[], language: Language): string {
  return parts.filter((part) => part !== null && part !== "").join(comma(language));
}

function comma(language: Language): string {
  return language === "ar" ? "، " : ", ";
}

function statementOf(
  statements: readonly Statement[],
  { value }: FigureValue,
): { readonly statement: Statement; readonly bound: Bound } | null {
  for (const statement of statements) {
    const quantity = statement.reading.quantities.find(({ values, upTo }) => values.includes(value) && upTo === null);
    if (quantity !== undefined) return { statement, bound: quantity.bound };
    if (numbersOf(statement).includes(value)) return { statement, bound: "exact" };
  }
  return null;
}
