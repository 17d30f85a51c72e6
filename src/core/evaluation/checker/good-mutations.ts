import { ENGLISH_SYNONYMS } from "../../languages/english/english-synonyms.ts";
import type { Mutation } from "./checker-case.ts";

/** Ways of saying the same that a model has; what they make still says what the passage says. */
export const GOOD_MUTATIONS: Readonly<Record<string, Mutation>> = {
  verbatim: ({ text }) => text,
  "number-format": numberFormat,
  "percent-word": ({ text }) => changed(text, text.replace(/(\d)\s?%/gu, "$1 per cent")),
  "number-word": numberWord,
  synonym,
  "clause-order": clauseOrder,
  "framing-dropped": ({ text }) => changed(text, withoutFraming(text)),
  "clause-dropped": clauseDropped,
  joined: ({ text, next }) =>
    next === null || isLong(text, next) ? null : `${withoutStop(text)}, and ${lowered(next)}`,
  attributed: ({ text }) => (isFramed(text) ? null : `According to the report, ${lowered(text)}`),
  "city-named": cityNamed,
  "voice-turned": voiceTurned,
  "abbreviated-month": ({ text }) =>
    changed(
      text,
      text.replace(/\b(January|February|August|September|October|November|December)(?= \d)/gu, (month) =>
        month.slice(0, 3),
      ),
    ),
};

/** A sentence that two others make, each with its own citation. */
export function fusedWith(one: string, other: string): string {
  return `${withoutStop(one)}, while ${lowered(other)}`;
}

const GROUPED = /(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])/u;
const MILLIONS = /(\d+(?:\.\d+)?) million\b/u;

/** 12,600 as 12 600, 12600 or 12.6 thousand; 14.6 million as 14,600,000. */
function numberFormat({ text }: { text: string }, { random }: Parameters<Mutation>[1]): string | null {
  const million = MILLIONS.exec(text);
  if (million !== null) {
    const value = Math.round(Number(million[1]) * 1_000_000);
    return text.replace(MILLIONS, () => value.toLocaleString("en-US"));
  }
  const grouped = GROUPED.exec(text)?.[0];
  if (grouped === undefined) return null;
  const digits = grouped.replaceAll(",", "");
  const ways = [grouped.replaceAll(",", " "), grouped.replaceAll(",", "\u202f"), digits];
  if (digits.endsWith("00")) ways.push(`${Number(digits) / 1000} thousand`);
  const way = random.pick(ways) ?? digits;
  return text.replace(grouped, () => way);
}

const WORDS = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen"];

/** "Three districts" as "3 districts", or the other way round. */
function numberWord({ text }: { text: string }): string | null {
  const inWords = new RegExp(`(?<=\\p{Ll} )(?:${WORDS.join("|")})(?= \\p{Ll}{4,})`, "u").exec(text)?.[0];
  if (inWords !== undefined)
    return text.replace(new RegExp(`(?<=\\p{Ll} )${inWords}(?= \\p{Ll}{4,})`, "u"), String(WORDS.indexOf(inWords) + 2));
  const inDigits = /(?<=\p{Ll} )(?:[2-9]|1[0-3])(?= \p{Ll}{4,})/u.exec(text)?.[0];
  return inDigits === undefined
    ? null
    : text.replace(/(?<=\p{Ll} )(?:[2-9]|1[0-3])(?= \p{Ll}{4,})/u, WORDS[Number(inDigits) - 2] ?? inDigits);
}

/** Groups of the synonym table whose words may stand for one another in a running sentence, by their number there. */
const INTERCHANGEABLE: readonly (readonly [string, string])[] = [
  ["usually", "mostly"],
  ["inhabitants", "residents"],
  ["challenge", "problem"],
  ["challenges", "problems"],
  ["district", "borough"],
  ["districts", "boroughs"],
  ["district", "neighbourhood"],
  ["important", "crucial"],
  ["project", "initiative"],
  ["projects", "initiatives"],
  ["jobs", "employment"],
  ["rapidly", "quickly"],
  ["housing", "accommodation"],
  ["flats", "apartments"],
  ["courses", "classes"],
  ["help", "support"],
  ["begin", "start"],
  ["began", "started"],
  ["founded", "established"],
  ["growth", "increase"],
  ["large", "big"],
  ["share", "proportion"],
  ["programme", "scheme"],
  ["immigrants", "migrants"],
  ["organisations", "associations"],
  ["municipalities", "municipal authorities"],
  ["money", "funds"],
  ["workers", "employees"],
  ["aim", "goal"],
  ["often", "frequently"],
  ["children", "minors"],
  ["fear", "worry"],
  ["task", "duty"],
  ["lack", "shortage"],
];
const IN_TABLE = new Set(ENGLISH_SYNONYMS.flat());

/** One word for another that the table of synonyms knows. */
function synonym({ text }: { text: string }, { random }: Parameters<Mutation>[1]): string | null {
  const pairs = INTERCHANGEABLE.flatMap(([one, other]) => [[one, other] as const, [other, one] as const]);
  const found = random
    .shuffled(pairs)
    .find(([word]) => new RegExp(`(?<=\\p{Ll} )${word}(?= \\p{Ll})`, "u").test(text) && isKnown(word));
  return found === undefined ? null : text.replace(new RegExp(`(?<=\\p{Ll} )${found[0]}(?= \\p{Ll})`, "u"), found[1]);
}

function isKnown(word: string): boolean {
  return [...IN_TABLE].some((known) => word.startsWith(known.slice(0, -1)));
}

const FRAMING =
  /,? (?:according to (?:the|its) (?:\p{L}+ of the )?(?:report|introduction|summary|conclusion)\b[^,.:;]*|(?:says|notes|finds|points out|explains|concludes|admits) the (?:\p{L}+ of the )?report\b[^,.:;]*|as of the report (?:in|of) (?:October )?2016|the report (?:of (?:October )?2016 )?(?:says|notes|finds|points out|explains|concludes|admits|stresses|observes))(?=[,.:;])/u;
const BRACKETED = / \((?:as of 2016|report of (?:October )?2016|2016)\)/u;

/** Without "according to the report": the citation says that already. */
function withoutFraming(text: string): string {
  const bare = text.replace(BRACKETED, "").replace(FRAMING, "");
  return bare.replace(/,(?=[.:;])/u, "").replace(/^\s*,\s*/u, "");
}

function isFramed(text: string): boolean {
  return /\baccording to\b|\breport\b|\bauthors\b|\b(?:says|say|suggest|argue|hold)\b/iu.test(text);
}

/** "According to the report, …" before instead of behind; "Because …, …" the same. */
function clauseOrder({ text }: { text: string }): string | null {
  const framing = /^(.{20,}), (according to [^,:;]+)\.$/u.exec(text);
  if (framing !== null) return `${raised(framing[2] ?? "")}, ${lowered(framing[1] ?? "")}.`;
  const because = /^([^,:;]{20,}),? (because [^,:;]{15,})\.$/u.exec(text);
  if (because !== null) return `${raised(because[2] ?? "")}, ${lowered(because[1] ?? "")}.`;
  const since = /^((?:In|Since|By|Between|Until) [^,]{3,30}), ([^:;]{20,})\.$/u.exec(text);
  return since === null ? null : `${raised(since[2] ?? "")} ${lowered(since[1] ?? "")}.`;
}

/** Without its last subordinate clause. */
function clauseDropped({ text }: { text: string }): string | null {
  const match =
    /^(.{40,}?),? (?:which|where|because|so that|for example|for instance|such as|and [a-z]+ed) [^:;]{10,}\.$/u.exec(
      text,
    );
  const kept = match?.[1];
  if (kept === undefined || kept.split(" ").length < 7 || /[("“][^)"”]*$/u.test(kept)) return null;
  // Who says it must not be dropped with it.
  if (
    /\b(?:reported|according|says|say|holds|suspect)\b/u.test(text) &&
    !/\b(?:the|its) (?:report|introduction|conclusion|summary)\b/u.test(text)
  )
    return null;
  // What is left must not hang on what was dropped.
  if (/\b(?:both|between|not only|either|neither|only|more|less|than|as|and|or|to|of|in|the|a)$/u.test(kept))
    return null;
  return `${kept}.`;
}

function cityNamed(
  { text, passage }: { text: string; passage: { city: string | null } },
  { cities }: Parameters<Mutation>[1],
) {
  const city = cities.find(({ id }) => id === passage.city);
  return city === undefined || isFramed(text)
    ? null
    : `In its chapter on ${city.name}, the report says that ${lowered(text)}`;
}

/** "X was founded by Y" as "Y founded X". */
function voiceTurned({ text }: { text: string }): string | null {
  const match =
    /^([^,:;]{5,60}) (?:was|is) (founded|started|set up|run|trained|opened|created|led) by ([^,:;]{4,60})\.$/u.exec(
      text,
    );
  if (match !== null) return `${raised(match[3] ?? "")} ${match[2]} ${lowered(match[1] ?? "")}.`;
  const active =
    /^([^,:;]{4,60}) (opened|founded|started|launched|passed) ([^,:;]{5,90}?)( in (?:[A-Z][a-z]+ )?\d{4})(,.*)?\.$/u.exec(
      text,
    );
  return active === null
    ? null
    : `${raised(active[3] ?? "")} was ${active[2]} by ${lowered(active[1] ?? "")}${active[4]}.`;
}

function changed(before: string, after: string): string | null {
  return before === after || after.split(" ").length < 5 ? null : after;
}

export function withoutStop(text: string): string {
  return text.replace(/[.!?…]+$/u, "");
}

function raised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const OPENERS =
  /^(?:The|A|An|In|On|At|For|Many|Most|Some|Several|Since|By|With|Under|Between|Because|People|This|These|Each|No|Both|More|Only|All|It|They|There|Migrants|Cities|Migration|Integration|Social|Public)\b(?! [A-Z])/u;

/** With a small first letter where the first word is surely no name. */
export function lowered(text: string): string {
  return OPENERS.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function isLong(one: string, other: string): boolean {
  return one.length + other.length > 400;
}
