import { z } from "zod";
import { type Language, LANGUAGES } from "../language.ts";
import { CORPUS_SUGGESTIONS as suggestions } from "../messages/en/corpus-problems.ts";
import { cleanLine } from "../text/clean.ts";
import { isDate } from "./dates.ts";
import { FRONT_MATTER_LINE, splitFrontMatter } from "./front-matter.ts";
import { nearestKey } from "./nearest-key.ts";
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
  /** Keys that are almost ones that would be read; those of other programs are none. */
  readonly misspelt: readonly { readonly line: number; readonly key: string; readonly meant: string }[];
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

/** What other programs call the same. */
const ALSO_CALLED: ReadonlyMap<string, keyof PlainFrontMatter> = new Map([
  ["author", "authors"],
  ["page", "pages"],
  ["lang", "language"],
]);
export const PLAIN_KEYS = Object.keys(plainSchema.shape) as readonly (keyof PlainFrontMatter)[];

const NOTHING: PlainFrontMatter = { title: null, city: null, pages: null, authors: [], date: null, language: null };
const LOOKS_LIKE_KEYS = /^\s*(?:#.*\n\s*)*[\p{L}_-]+\s*:/u;

/** Reads what front matter a plain file may have; text between two rules at its top is text. */
export function readPlainFrontMatter(text: string): PlainFile {
  const { yaml, body, unclosed } = splitFrontMatter(text);
  if (yaml === null) {
    const isMeant = unclosed && LOOKS_LIKE_KEYS.test(text.slice(text.indexOf("\n") + 1));
    const advice = isMeant ? [suggestions.unclosedFrontMatter()] : [];
    return { frontMatter: NOTHING, body: text, suggestions: advice, misspelt: [] };
  }

  const faults: number[] = [];
  const source = parseYaml(yaml, FRONT_MATTER_LINE, (line) => void faults.push(line));
  const keys = keysOf(source?.value);
  const lineOf = (key: string) => source?.lineOf([key]) ?? FRONT_MATTER_LINE;
  const parsed = plainSchema.safeParse(keys === null ? null : Object.fromEntries(keys.read));
  if (keys === null || !parsed.success) {
    const advice = [suggestions.unreadableFrontMatter(faults[0] ?? FRONT_MATTER_LINE)];
    return LOOKS_LIKE_KEYS.test(yaml)
      ? { frontMatter: NOTHING, body, suggestions: advice, misspelt: [] }
      : { frontMatter: NOTHING, body: yaml.trim() === "" ? body : text, suggestions: [], misspelt: [] };
  }
  const { title, city, pages, authors, date, language } = parsed.data;
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
    suggestions: PLAIN_KEYS.flatMap((key) => {
      const written = keys.written.get(key);
      const isOfNoUse = (keys.read.get(key) ?? null) !== null && (parsed.data[key] ?? null) === null;
      return isOfNoUse && written !== undefined ? suggestions.unusableKey(lineOf(written), written) : [];
    }),
    misspelt: keys.others.flatMap((key) => {
      const meant = nearestKey(key, PLAIN_KEYS);
      return meant === null ? [] : { line: lineOf(key), key, meant };
    }),
  };
}

type GivenKeys = {
  /** The values of the keys that are read, by the names that they have here. */
  readonly read: ReadonlyMap<string, unknown>;
  /** How those keys are written in the file. */
  readonly written: ReadonlyMap<string, string>;
  readonly others: readonly string[];
};

/** Sorts the keys of front matter, whose capitals do not matter; null when it has no keys. */
function keysOf(value: unknown): GivenKeys | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const read = new Map<string, unknown>();
  const written = new Map<string, string>();
  const others: string[] = [];
  // Our own names last, so that they count where a file has both.
  const isOurs = (key: string) => Number(PLAIN_KEYS.some((known) => known === key));
  for (const [key, content] of Object.entries(value).toSorted(([a], [b]) => isOurs(a) - isOurs(b))) {
    const small = key.toLowerCase();
    const name = ALSO_CALLED.get(small) ?? PLAIN_KEYS.find((known) => known === small);
    if (name === undefined) others.push(key);
    else {
      read.set(name, content);
      written.set(name, key);
    }
  }
  return { read, written, others };
}
