import { z } from "zod";
import { type Language, LANGUAGES } from "../language.ts";
import { CORPUS_SUGGESTIONS as suggestions } from "../messages/en/corpus-problems.ts";
import { cleanLine } from "../text/clean.ts";
import { isDate } from "./dates.ts";
import { FRONT_MATTER_LINE, splitFrontMatter } from "./front-matter.ts";
import { parsePages } from "./pages.ts";
import { parseYaml } from "./yaml-source.ts";

/** What a plain file says of itself; null where it says nothing that can be used. */
export type PlainFrontMatter = {
  readonly title: string | null;
  /** A city's name or id, as written. */
  readonly city: string | null;
  readonly pages: string | null;
  readonly authors: readonly string[];
  readonly date: string | null;
  readonly language: Language | null;
};

export type PlainFile = {
  readonly frontMatter: PlainFrontMatter;
  /** The file's text with the front matter's lines left empty. */
  readonly body: string;
  /** What of the front matter is of no use, each with its line. */
  readonly suggestions: readonly string[];
};

const words = z
  .union([z.string(), z.number().transform(String)])
  .transform(cleanLine)
  .pipe(z.string().min(1));
const ISO_TIME = /T.*$/;

const plainSchema = z.object({
  title: words.nullish().catch(null),
  city: words.nullish().catch(null),
  pages: words.transform(parsePages).nullish().catch(null),
  authors: z
    .union([z.array(words), words.transform((author) => [author])])
    .nullish()
    .catch(null),
  date: words
    .transform((date) => date.replace(ISO_TIME, ""))
    .transform((date) => (isDate(date) ? date : null))
    .nullish()
    .catch(null),
  language: z.enum(LANGUAGES).nullish().catch(null),
});

const NOTHING: PlainFrontMatter = { title: null, city: null, pages: null, authors: [], date: null, language: null };
const LOOKS_LIKE_KEYS = /^\s*(?:#.*\n\s*)*[\p{L}_-]+\s*:/u;

/** Reads what front matter a plain file may have; text between two rules at its top is text. */
export function readPlainFrontMatter(text: string): PlainFile {
  const { yaml, body, unclosed } = splitFrontMatter(text);
  if (yaml === null) {
    const isMeant = unclosed && LOOKS_LIKE_KEYS.test(text.slice(text.indexOf("\n") + 1));
    return { frontMatter: NOTHING, body: text, suggestions: isMeant ? [suggestions.unclosedFrontMatter()] : [] };
  }

  const faults: number[] = [];
  const source = parseYaml(yaml, FRONT_MATTER_LINE, (line) => void faults.push(line));
  const parsed = plainSchema.safeParse(source?.value);
  if (!parsed.success) {
    return LOOKS_LIKE_KEYS.test(yaml)
      ? { frontMatter: NOTHING, body, suggestions: [suggestions.unreadableFrontMatter(faults[0] ?? FRONT_MATTER_LINE)] }
      : { frontMatter: NOTHING, body: yaml.trim() === "" ? body : text, suggestions: [] };
  }
  const { title, city, pages, authors, date, language } = parsed.data;
  const given = source?.value as Record<string, unknown>;
  return {
    frontMatter: {
      title: title ?? null,
      city: city ?? null,
      pages: pages ?? null,
      authors: authors ?? [],
      date: date ?? null,
      language: language ?? null,
    },
    body,
    suggestions: Object.entries(parsed.data).flatMap(([key, value]) =>
      (given[key] ?? null) !== null && (value ?? null) === null
        ? suggestions.unusableKey(source?.lineOf([key]) ?? FRONT_MATTER_LINE, key)
        : [],
    ),
  };
}
