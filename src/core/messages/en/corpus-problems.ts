import type { ProblemText } from "../../corpus/corpus-problem.ts";

type Problems = { readonly [name: string]: (...values: never[]) => ProblemText };

/** Why a corpus file is refused, and what to do about it. */
export const CORPUS_PROBLEMS = {
  // Files
  tooLarge: (bytes: number) => ({
    problem: `The file is larger than ${bytes / 1_000_000} MB.`,
    remedy: "Split it into several files.",
  }),
  binary: () => ({
    problem: "The file holds a NUL character, so it is not text.",
    remedy: "Save it as UTF-8 text, or take it out of the corpus folder.",
  }),
  notUtf8: () => ({
    problem: "The file holds bytes that are not UTF-8, or the character � that stands in their place.",
    remedy: "Save it with the encoding UTF-8 and correct the characters on this line.",
  }),
  nestedTooDeep: () => ({
    problem: "Lists or quotes are nested too deep to be read.",
    remedy: "Keep them to a few levels.",
  }),
  folderName: (name: string, slug: string) => ({
    problem: `The folder's name "${name}" cannot be the document's id.`,
    remedy: `Name the folder with small letters a–z, digits and hyphens${slug === "" ? "" : `: ${slug}`}.`,
  }),
  descriptionAtTop: () => ({
    problem: "A document.yaml stands in the corpus folder itself.",
    remedy: "Put it with its parts into a folder of its own, or set CORPUS_DIR to the folder above.",
  }),
  descriptionElsewhere: () => ({
    problem: "A document's description is not where it is read.",
    remedy: "Name it document.yaml and put the document's folder directly into the corpus folder.",
  }),
  misplacedFile: (languages: readonly string[]) => ({
    problem: "The file is at a place where nothing reads it.",
    remedy: `Parts stand in a folder per language (${languages.join(", ")}), figures.yaml and events.yaml beside document.yaml; move or remove the file.`,
  }),
  noLanguage: (languages: readonly string[]) => ({
    problem: "The document has no text.",
    remedy: `Put its parts into a folder named by their language: ${languages.join(", ")}.`,
  }),

  // YAML
  yamlFault: (message: string) => ({
    problem: `The YAML cannot be read: ${message.replace(/\.$/, "")}.`,
    remedy: "Correct it there; a value that holds a colon, a # or quotation marks goes in quotation marks itself.",
  }),
  yamlTooDeep: () => ({
    problem: "The YAML is nested too deep or repeats itself by too many aliases.",
    remedy: "Write its values out, without & and *.",
  }),
  unknownKey: (key: string, known: string, meant: string | null) => ({
    problem: `The key "${key}" is not known here.`,
    remedy:
      meant === null
        ? `Remove it or correct its spelling; known are ${known}.`
        : `Did you mean "${meant}"? Correct or remove it; known are ${known}.`,
  }),
  missingKey: (name: string, expected: string) => ({
    problem: `${capitalised(name)} is missing.`,
    remedy: `Add it: ${expected}.`,
  }),
  wrongValue: (name: string, expected: string) => ({
    problem: `${name === "" ? "This" : capitalised(name)} is not ${expected}.`,
    remedy: `Write ${expected}.`,
  }),
  frontMatterMissing: () => ({
    problem: "The part has no front matter.",
    remedy: "Begin the file with a line ---, title: …, and a second line ---.",
  }),
  frontMatterUnclosed: () => ({
    problem: "The front matter has no end.",
    remedy: "Put a line --- behind its last key.",
  }),

  // document.yaml
  partTwice: (part: string) => ({
    problem: `The part "${part}" is listed twice.`,
    remedy: "List each part once.",
  }),
  partWithoutFile: (part: string, file: string) => ({
    problem: `The part "${part}" has no file ${file}.`,
    remedy: "Add the file or take the part off the list.",
  }),
  partNotListed: (part: string) => ({
    problem: "No document.yaml lists this part, so it would never be read.",
    remedy: `Add ${part} to parts in document.yaml, or remove the file.`,
  }),
  cityTwice: (city: string) => ({
    problem: `The city "${city}" is described twice.`,
    remedy: "Describe each city once.",
  }),
  sharedCityName: (name: string, other: string) => ({
    problem: `The name "${name}" already means the city "${other}".`,
    remedy: "Leave it to one of the two.",
  }),
  unknownCity: (city: string, known: readonly string[]) => ({
    problem: `The document has no city "${city}".`,
    remedy:
      known.length === 0
        ? "Describe it under cities in document.yaml."
        : `Use one of ${known.join(", ")}, or describe it under cities in document.yaml.`,
  }),
  languagesDiffer: (language: string, missing: readonly string[], added: readonly string[]) => ({
    problem: [
      "The part has other passages than in the language",
      ` "${language}"`,
      missing.length === 0 ? "" : `; missing: ${someOf(missing)}`,
      added.length === 0 ? "" : `; only here: ${someOf(added)}`,
      ".",
    ].join(""),
    remedy: "Give its headings the same {#slug} and its sections the same number of passages in every language.",
  }),

  // Parts
  headingOfLevelOne: () => ({
    problem: "A part has no heading of level 1: its title stands in the front matter.",
    remedy: "Remove the heading, or begin it with ##.",
  }),
  emptyHeading: () => ({
    problem: "The heading has no words.",
    remedy: "Write some, or remove it.",
  }),
  unknownHeadingAttribute: (attribute: string) => ({
    problem: `"${attribute}" behind a heading is not known.`,
    remedy: 'Write {#slug} or {#slug label="Short name"}; a slug has small letters a–z, digits and hyphens.',
  }),
  slugTwice: (slug: string) => ({
    problem: `The slug "${slug}" stands twice in this part.`,
    remedy: "Give one of the headings another.",
  }),
  partWithoutText: () => ({
    problem: "The part has no passage.",
    remedy: "Write its text, or take it off the list of parts.",
  }),
  emptyPassage: () => ({
    problem: "A paragraph has no text that could be quoted.",
    remedy: "Write some (an image needs its description), or remove it.",
  }),
  malformedDirective: (comment: string) => ({
    problem: `The comment "${comment}" is almost one that says something.`,
    remedy:
      "Write <!-- page 7 -->, <!-- pages 7–8 -->, <!-- terms: one, another --> or <!-- asks 1: Why? | reason -->.",
  }),
  commentWithText: () => ({
    problem: "A comment of terms, asks or pages stands on a line with text, or inside a list.",
    remedy: "Put it on a line of its own, not indented.",
  }),
  unclosedComment: () => ({
    problem: "A comment is never closed and hides all text behind it.",
    remedy: "Close it with -->.",
  }),
  commentWithoutPassage: () => ({
    problem: "A comment of terms or asks stands before any passage of its section.",
    remedy: "Put it behind the passage that it belongs to.",
  }),
  asksWithoutSentence: (sentence: number, count: number) => ({
    problem: `The passage has no sentence ${sentence}: it has ${count}.`,
    remedy: "Count the passage's sentences from 1; each item of a list and each row of a table is one.",
  }),
  noteWithoutPassage: () => ({
    problem: "An editor's note stands before any passage of its section.",
    remedy: "Put it behind the passage that it is about.",
  }),
  emptyNote: () => ({
    problem: "The editor's note has no text.",
    remedy: "Write it behind > [!NOTE] on a line that begins with >, or remove it.",
  }),
  unknownAlert: (kind: string) => ({
    problem: `"[!${kind}]" is not known.`,
    remedy: "An editor's note begins with > [!NOTE]; a quotation has no mark.",
  }),
  undefinedFootnote: (id: string) => ({
    problem: `The footnote [^${id}] is named but not written.`,
    remedy: `Add a line [^${id}]: … to this file, or remove the marker.`,
  }),
  unusedFootnote: (id: string) => ({
    problem: `No sentence names the footnote [^${id}].`,
    remedy: "Put its marker behind the sentence that it supports, or remove it.",
  }),
  footnoteTwice: (id: string) => ({
    problem: `The footnote [^${id}] is written twice.`,
    remedy: "Keep one of the two.",
  }),
  emptyFootnote: (id: string) => ({
    problem: `The footnote [^${id}] has no text.`,
    remedy: "Write the source that it stands for, or remove it and its markers.",
  }),
  footnoteInHeading: (id: string) => ({
    problem: `The footnote [^${id}] hangs on a heading.`,
    remedy: "Put its marker behind the sentence that it supports.",
  }),

  // figures.yaml
  figureNotTranslated: (id: string, values: number, translated: number) => ({
    problem: `The figure "${id}" has ${values} values in figures.yaml of the document, and ${translated} here.`,
    remedy: "Give each of its values here too, in the same order, and no other figure.",
  }),
  figureTwice: (id: string) => ({
    problem: `The figure "${id}" stands twice.`,
    remedy: "Put all its values under one, or give the other another id.",
  }),
  unknownPassage: (id: string) => ({
    problem: `The document has no passage "${id}".`,
    remedy: "Write part/section/number as the part has them; text before the first heading is part/number.",
  }),
  textNotInPassage: (text: string, passage: string) => ({
    problem: `"${text}" does not stand in the passage ${passage}.`,
    remedy: "Write the figure as the passage does, letter for letter, or name the passage that holds it.",
  }),
  unknownSource: (id: string) => ({
    problem: `The passage's part has no footnote [^${id}].`,
    remedy: "Name one of its footnotes, or leave source out.",
  }),

  // events.yaml
  eventTwice: (id: string) => ({
    problem: `The event "${id}" stands twice.`,
    remedy: "Keep one of the two, or give the other another id.",
  }),
  eventWithoutCity: () => ({
    problem: "The event names no city, but reaches a city or its country.",
    remedy: "Name the city, or write reach: world.",
  }),
  yearNotInPassage: (year: string, passage: string) => ({
    problem: `The year ${year} does not stand in the passage ${passage}.`,
    remedy: "Write the date that the passage gives, or name the passage that gives it.",
  }),
  unknownEvent: (id: string) => ({
    problem: `events.yaml of the document has no event "${id}".`,
    remedy: "Write its id as it stands there, or remove it here.",
  }),
  eventNotTranslated: (id: string) => ({
    problem: `The event "${id}" of the document's events.yaml has no label here.`,
    remedy: "Add its id and its label in this language.",
  }),
} as const satisfies Problems;

/** What could be added to a document that is taken in as it is. */
export const CORPUS_SUGGESTIONS = {
  noDate: () => 'No date is known. Add it to the front matter: date: "2016-10".',
  noAuthors: () => "No authors are known. Add them to the front matter: authors: [One Name, Another].",
  /** Only where other documents have cities. */
  noCity: () => "It belongs to no city. Where it is about one, add it to the front matter: city: Istanbul.",
  noPages: () =>
    'Citations cannot name pages. Add pages: "6–9" to the front matter, or <!-- page 7 --> before each page.',
  languageUnfinished: (language: string) =>
    `The folder ${language} lacks parts, so that it is not read yet. It needs a file for each part of document.yaml.`,
  noText: () => "It holds no text and is left out.",
  unreadableFrontMatter: (line: number) =>
    `Line ${line}: The lines between --- and --- are not YAML and are not used; put values with a colon in quotation marks, and close every quotation mark.`,
  unclosedFrontMatter: () =>
    "Line 1: The front matter is never closed, so that it is taken as text; end it with a line that is --- alone.",
  unusableKey: (line: number, key: string) =>
    `Line ${line}: The value of ${key} in the front matter cannot be used; corpus/README.md shows how it is written.`,
  unclosedComment: (line: number) => `The comment on line ${line} is never closed; all text behind it is left out.`,
  figuresWithoutDocument: () => "Figures are read beside a document.yaml only.",
} as const;

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function someOf(ids: readonly string[]): string {
  return ids.length <= 3 ? ids.join(", ") : `${ids.slice(0, 3).join(", ")} and ${ids.length - 3} more`;
}
