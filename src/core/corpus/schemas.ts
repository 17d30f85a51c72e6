import { z } from "zod";
import { type Language, LANGUAGES } from "../language.ts";
import { cleanLine } from "../text/clean.ts";
import { isDate, isDateOrSpan } from "./dates.ts";
import { REACHES } from "./event.ts";
import { parsePages } from "./pages.ts";
import { SLUG } from "./slug.ts";

/*
 * The strict YAML of a structured document. An issue's message says what stands there when it is right, as
 * "… is not <message>"; for unknown keys it lists the known ones.
 */

/** An object without unknown keys. */
function record<Shape extends z.ZodRawShape>(shape: Shape, what: string) {
  return z.strictObject(shape, {
    error: (issue) => (issue.code === "unrecognized_keys" ? Object.keys(shape).join(", ") : what),
  });
}

function list<Item extends z.ZodType>(item: Item, what: string) {
  return z.array(item, { error: what });
}

/** Text that is not empty and passes the test. YAML reads an unquoted 2016 or 4 as a number; the text is meant. */
function text(what: string, isRight: (value: string) => boolean = () => true) {
  return z
    .union([z.string(), z.number().transform(String)], { error: what })
    .transform(cleanLine)
    .refine((value) => value !== "" && isRight(value), { error: what });
}

const words = text("text, in quotation marks where it holds a colon");
const namesList = list(words, "a list: [one, another]");
const slug = text("an id of small letters a–z, digits and hyphens", (value) => SLUG.test(value));
const date = text('a date: "2016", "2016-10" or "2016-10-05"', isDate);
const dateOrSpan = text('a date or a span of two: "2016-10", "1951/1977"', isDateOrSpan);
const pages = text('pages: "7" or "7–8"', (value) => parsePages(value) !== null).transform(parsePages);
const yesOrNo = z.boolean({ error: "true or false" });

const city = record(
  { id: slug, name: words, country: words.optional(), names: namesList.optional() },
  "a city: id, name, country, names",
);

/** document.yaml */
export const documentSchema = record(
  {
    title: words,
    subtitle: words.optional(),
    authors: namesList.optional(),
    publishers: namesList.optional(),
    date: date.optional(),
    digest: yesOrNo.optional(),
    cities: list(city, "a list of cities").optional(),
    parts: list(slug, "the list of parts in reading order").min(1, { error: "a list with at least one part" }),
  },
  "a list of keys and values, such as title: …",
);

const cityTranslation = record(
  { id: slug, name: words, country: words.optional() },
  "a city in the language of the folder: id, name, country",
);

/** document.yaml in the folder of a language: what document.yaml says that is said otherwise there. */
export const documentTranslationSchema = record(
  {
    title: words.optional(),
    subtitle: words.optional(),
    cities: list(cityTranslation, "a list of cities").optional(),
  },
  "a list of keys and values: title, subtitle, cities",
);

/** The front matter of a part. */
export const partSchema = record(
  { title: words, label: words.optional(), city: slug.optional(), pages: pages.optional() },
  "a list of keys and values, such as title: …",
);

const figureValue = record(
  {
    city: slug.optional(),
    scope: words,
    value: z.number({ error: "a number without quotation marks and separators" }),
    text: words,
    date: dateOrSpan,
    dateKnown: yesOrNo,
    passage: words,
    source: words.optional(),
    note: words.optional(),
  },
  "a value: scope, value, text, date, dateKnown, passage",
);

/** figures.yaml as a list, so that one faulty figure keeps no other from being checked. */
export const figuresSchema = record(
  { figures: list(z.unknown(), "a list of figures") },
  "a list of keys and values: figures: …",
);

/** A figure of figures.yaml. */
export const figureSchema = record(
  {
    id: slug,
    label: words,
    names: namesList.optional(),
    unit: words,
    values: list(figureValue, "a list of values").min(1, { error: "a list with at least one value" }),
  },
  "a figure: id, label, unit, values",
);

const figureValueTranslation = record(
  { scope: words, text: words, note: words.optional() },
  "a value in the language of the folder: scope, text, note",
);

const glossaryWords = text("words, parted by | where several mean the same");

const glossaryTerm = record(
  Object.fromEntries(LANGUAGES.map((language) => [language, glossaryWords.optional()])) as {
    [Code in Language]: z.ZodOptional<typeof glossaryWords>;
  },
  `a term: ${LANGUAGES.join(", ")}`,
);

/** glossary.yaml */
export const glossarySchema = list(glossaryTerm, "a list of terms: - { en: …, de: … }");

/** A figure of figures.yaml in the folder of a language; the values stand in the same order. */
export const figureTranslationSchema = record(
  { id: slug, label: words, names: namesList.optional(), values: list(figureValueTranslation, "a list of values") },
  "a figure in the language of the folder: id, label, names, values",
);

/** events.yaml as a list, as figures.yaml is. */
export const eventsSchema = record(
  { events: list(z.unknown(), "a list of events") },
  "a list of keys and values: events: …",
);

/** An event of events.yaml. */
export const eventSchema = record(
  {
    id: slug,
    city: slug.optional(),
    reach: z.enum(REACHES, { error: REACHES.join(", ") }),
    date: dateOrSpan,
    label: words,
    passage: words,
  },
  "an event: id, city, reach, date, label, passage",
);

/** An event of events.yaml in the folder of a language. */
export const eventTranslationSchema = record(
  { id: slug, label: words },
  "an event in the language of the folder: id, label",
);

export type FigureTranslation = z.output<typeof figureTranslationSchema>;
export type DocumentDescription = z.output<typeof documentSchema>;
export type PartDescription = z.output<typeof partSchema>;
export type FigureDescription = z.output<typeof figureSchema>;
