import type { City } from "../corpus/city.ts";
import type { Corpus } from "../corpus/corpus.ts";
import type { Figure, FigureValue } from "../corpus/figure.ts";
import type { Language } from "../language.ts";
import { messagesIn } from "../messages/catalogue.ts";

export type ComparedCity = Pick<City, "id" | "name">;

/** A value, or the gap of a city for which the document gives none. */
export type ComparisonRow = {
  /** Null where the value is of no city of the document. */
  readonly city: ComparedCity | null;
  readonly value: FigureValue | null;
  /** The value's date in words, with the remark that there is none; empty for a gap. */
  readonly date: string;
};

export type ComparisonNote = {
  readonly kind: "dates-differ" | "scopes-differ" | "several" | "undated" | "one-city" | "gap";
  readonly text: string;
};

/** A figure for all cities of its document, in the language of the corpus that it was made from. */
export type Comparison = {
  readonly figure: string;
  readonly document: { readonly id: string; readonly title: string };
  readonly language: Language;
  readonly label: string;
  /** In words of the language. */
  readonly unit: string;
  /** False where a length would say nothing: a year, a rank. */
  readonly hasBars: boolean;
  /** The cities in the document's order, each with its values or its gap; then what is of no city. */
  readonly rows: readonly ComparisonRow[];
  /** What keeps the rows from being compared as they stand. */
  readonly notes: readonly ComparisonNote[];
};

const WITHOUT_BARS: ReadonlySet<string> = new Set(["year", "rank"]);

export function compareFigure(figure: Figure, corpus: Corpus, language: Language): Comparison {
  const words = messagesIn(language).comparison;
  const document = corpus.document(figure.document);
  const cities = document?.cities ?? [];
  const row = (city: ComparedCity | null, value: FigureValue): ComparisonRow => {
    const date = words.date(value.date);
    return { city, value, date: value.dateKnown ? date : words.undated(date) };
  };
  const rows = cities.flatMap(({ id, name }): ComparisonRow[] => {
    const values = figure.values.filter(({ city }) => city === id);
    const city = { id, name };
    return values.length === 0 ? [{ city, value: null, date: "" }] : values.map((value) => row(city, value));
  });
  const others = figure.values.filter((value) => cities.every(({ id }) => id !== value.city));
  const isOfCities = others.length < figure.values.length;
  return {
    figure: figure.id,
    document: { id: figure.document, title: document?.title ?? figure.document },
    language,
    label: figure.label,
    unit: words.units[figure.unit] ?? figure.unit,
    hasBars: !WITHOUT_BARS.has(figure.unit),
    // What the document says of a whole country or of itself leaves no gap in its cities.
    rows: [...(isOfCities ? rows : []), ...others.map((value) => row(null, value))],
    notes: notesOn(figure, cities, document?.date ?? null, language),
  };
}

function notesOn(
  { values }: Figure,
  cities: readonly City[],
  published: string | null,
  language: Language,
): ComparisonNote[] {
  const words = messagesIn(language).comparison;
  const byCity = cities.map((city) => ({ city, values: values.filter((value) => value.city === city.id) }));
  const given = byCity.filter((each) => each.values.length > 0);
  const [first, second] = given;
  const notes: ComparisonNote[] = [];
  if (first !== undefined && second === undefined) {
    notes.push({ kind: "one-city", text: words.notes.oneCity(first.city.name) });
  }
  if (second !== undefined) {
    const differ = (of: (value: FigureValue) => string) => !shareOne(given.map((each) => each.values.map(of)));
    // The date of an undated value is the document's; it is no evidence that another is of the same time.
    if (differ(({ date, dateKnown }) => `${date} ${dateKnown}`)) {
      notes.push({ kind: "dates-differ", text: words.notes.datesDiffer });
    }
    if (differ(({ scope }) => scope)) notes.push({ kind: "scopes-differ", text: words.notes.scopesDiffer });
  }
  for (const { city, values: several } of given) {
    if (several.length > 1) notes.push({ kind: "several", text: words.notes.several(city.name) });
  }
  if (published !== null && values.some(({ dateKnown }) => !dateKnown)) {
    notes.push({ kind: "undated", text: words.notes.undated(words.date(published)) });
  }
  if (second !== undefined) {
    for (const { city, values: none } of byCity) {
      if (none.length === 0) notes.push({ kind: "gap", text: words.gap(city.name) });
    }
  }
  return notes;
}

/** Whether there is one that all the lists have. */
function shareOne(lists: readonly (readonly string[])[]): boolean {
  return (lists[0] ?? []).some((each) => lists.every((list) => list.includes(each)));
}
