import type { PassageOrigin, SentenceFate, WritingOutcome } from "../../answer/explanation.ts";
import type { CheckName } from "../../checking/verdict.ts";
import type { QuestionKind } from "../../languages/question-kind.ts";

const OUTCOMES: Readonly<Record<WritingOutcome, string>> = {
  written: "wrote the answer",
  not_covered: "said that the passages do not answer",
  nothing_left: "wrote nothing that passed the checks",
  nonsense: "wrote nothing that could be read",
  failed: "failed",
  late: "took too long",
  stalled: "fell silent",
  unavailable: "is out of reach for now",
  budget_spent: "has written as much as it may today",
};

const KINDS: Readonly<Record<QuestionKind, string>> = {
  name: "a name",
  number: "a number",
  date: "a date",
  person: "a person",
  place: "a place",
  reason: "a reason",
  definition: "a definition",
  list: "a list",
  comparison: "a comparison",
  other: "nothing in particular",
};

const ORIGINS: Readonly<Record<PassageOrigin, string>> = {
  search: "found",
  model: "looked up by the model",
  conversation: "from the answer before",
};

const FATES: Readonly<Record<SentenceFate, string>> = {
  shown: "Shown",
  fails_check: "Dropped: it fails a check",
  repeats: "Dropped: it says again what was said",
  leans_on_dropped: "Dropped: it leans on a sentence that was dropped",
};

const CHECK_NAMES: Readonly<Record<CheckName, string>> = {
  citation: "citation",
  quotes: "quotations",
  numbers: "numbers",
  dates: "dates",
  names: "names",
  city: "city",
  coverage: "words",
  negation: "negation",
  direction: "direction",
  comparison: "comparison",
  attribution: "attribution",
  relation: "second look",
};

/** How an answer came about, in words for whoever runs the assistant. */
export const explainMessages = {
  heading: "How this answer came about",
  labels: {
    understood: "Understood as",
    asksFor: "Asks for",
    searched: "Searched for",
    rewriting: "Rewritten as",
    decision: "Decision",
    writing: "Model",
    lookups: "Looked up",
  },
  asksFor: (kind: QuestionKind, cities: readonly string[], years: readonly string[]): string =>
    [
      KINDS[kind],
      ...(cities.length === 0 ? [] : [`of ${cities.join(", ")}`]),
      ...(years.length === 0 ? [] : [`in ${years.join(", ")}`]),
    ].join(" "),
  followUp: (question: string): string => `${question} (with what was said before)`,
  nothing: "nothing",
  rewritingUsed: (text: string): string => `${text} (used)`,
  rewritingRefused: (text: string | null, problem: string | null): string =>
    [text === null ? "Nothing." : `“${text}”, which was not used.`, problem].filter((part) => part !== null).join(" "),
  decision: (outcome: "answer" | "not_covered" | "off_topic", confidence: string): string =>
    `${{ answer: "The documents answer", not_covered: "Near, but not said", off_topic: "About something else" }[outcome]}; confidence ${confidence}`,
  writing: (model: string, outcome: WritingOutcome, tokens: string): string =>
    `${model} ${OUTCOMES[outcome]}; ${tokens} tokens`,
  noModel: "none was asked",
  lookup: (tool: string, subject: string): string => `${tool} “${subject}”`,
  passages: "Passages weighed, best first",
  origin: (origin: PassageOrigin): string => ORIGINS[origin],
  columns: { score: "Score", number: "Read as", section: "Section", origin: "How", id: "Id" },
  sentences: "What the model wrote",
  fate: (fate: SentenceFate): string => FATES[fate],
  check: (name: CheckName, finding: string | null): string =>
    finding === null ? CHECK_NAMES[name] : `${CHECK_NAMES[name]}: ${finding}`,

  rewriting: {
    empty: "It is empty or too long.",
    newName: (word: string): string => `It names “${word}”, which nobody named before.`,
    newNumber: (number: string): string => `It holds the number ${number}, which nobody gave before.`,
    newCity: (city: string): string => `It asks about ${city}, which nobody asked about.`,
    newWords: (words: readonly string[]): string => `Too many of its words are new: ${words.join(", ")}.`,
    lost: (word: string): string => `It no longer asks about “${word}”.`,
    offTopic: "Nothing is found for it.",
    modelFailed: "The model failed.",
  },
} as const;
