import { monthAndYear } from "../month-and-year.ts";
import { siteMessages } from "./site.ts";

const number = new Intl.NumberFormat("en-GB");
const conjunction = new Intl.ListFormat("en-GB", { type: "conjunction" });
const dateAndTime = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" });

/** Everything that the web page says in its own voice. Another language is another object of this shape. */
export const webMessages = {
  site: siteMessages,
  name: "Three Cities",
  /** For search engines and link previews; set into the page when it is built. */
  description:
    "Ask about migration and integration in Istanbul, Offenbach and Tangier: short answers with the passage behind every sentence.",
  withoutScript:
    "This page needs JavaScript. Without it, the same answers come in a terminal: npx three-cities ask, with the question in quotation marks.",
  skipToQuestion: "Skip to the question",
  newConversation: "New conversation",
  language: "Language",

  start: {
    title: "Ask the report",
    lead: "Short answers, with the passage behind every sentence. Where the report is silent, the answer says so.",
    suggestions: "Questions to begin with",
    acrossCities: "Across the cities",
  },
  /** Questions that the shipped report answers, by city id; `across` belongs to no single city. */
  suggestions: {
    istanbul: [
      "How many Syrian refugees live in Istanbul?",
      "What is the Pages bookstore café?",
      "What challenges do Syrian children face in Istanbul's schools?",
    ],
    offenbach: [
      "What share of Offenbach's residents is foreign-born?",
      "What is an arrival city?",
      "When did integration courses become compulsory in Germany?",
    ],
    tangier: [
      "Where do Sub-Saharan migrants in Tangier come from?",
      "Why do Spaniards move to Tangier?",
      "How far is Tangier from Spain?",
    ],
    across: [
      "Which city has the highest unemployment?",
      "How many people live in each city?",
      "Which city has the largest share of foreign-born residents?",
    ],
  } as Readonly<Record<string, readonly string[]>>,
  suggestionForCity: (city: string): string => `What is said about ${city}?`,

  composer: {
    question: "Your question",
    first: "Ask about the cities …",
    firstAnywhere: "Ask the library …",
    followUp: "Ask a follow-up …",
    ask: "Ask",
    stop: "Stop",
    keys: "Shift+Enter: new line",
    left: (characters: number): string =>
      characters === 1 ? "1 character left" : `${number.format(characters)} characters left`,
    tooLong: (over: number): string =>
      `${over === 1 ? "1 character" : `${number.format(over)} characters`} too long. Shorten the question to ask it.`,
  },
  past: {
    title: (conversations: number): string => `Earlier conversations (${number.format(conversations)})`,
    where:
      "Kept in this browser on this device only, and not sent to anyone. Whoever uses this browser can read them here.",
    notKept:
      "This browser has no room for conversations of this page, or keeps none: one is gone when you begin another or close the tab.",
    when: (at: Date): string => dateAndTime.format(at),
    questions: (questions: number): string =>
      questions === 1 ? "1 question" : `${number.format(questions)} questions`,
    forget: (question: string): string => `Delete “${question}”`,
    forgetAll: "Delete all",
    forgotten: "Deleted.",
    undo: "Undo",
  },
  key: {
    title: "Your key",
    why: "This server answers only those who have a key. Whoever runs it gives keys out; yours is kept in this tab and nowhere else.",
    refused: "This key is not known here. Check that it is whole.",
    field: "Key",
    use: "Use this key",
  },
  cityFilter: {
    legend: "Look in",
    /** Stands beside the cities' names. */
    all: "All",
    /** The same where it stands alone. */
    allCities: "All cities",
  },
  sectionFilter: { legend: "Section to look in", all: "All sections", others: "Without a city" },

  turn: {
    onlyIn: (city: string): string => `Looked only in ${city}`,
    searching: "Looking in the report",
    reading: (passages: number): string => (passages === 1 ? "Reading 1 passage" : `Reading ${passages} passages`),
    recovering: "The connection broke off; looking for the rest of the answer",
    stopped: "You stopped this answer. What stands here is checked, but it may not be all.",
    stoppedEmpty: "You stopped this answer before its first sentence.",
    askAgain: "Ask again",
    askAsNew: "Ask as a new conversation",
    references: "Passages behind this answer",
    related: "Nearest in the report",
    generated: (model: string): string => `Written by ${model}; each sentence checked against its passage.`,
    answerReady: (passages: number): string =>
      passages === 0 ? "" : passages === 1 ? "1 passage cited." : `${passages} passages cited.`,
  },
  actions: {
    compare: (label: string): string => `Compare the cities: ${label}`,
    exportAs: "Export the conversation",
    sources: "Sources",
    cite: "Cite",
    passageLabel: "Cite this passage",
    text: "Text (Chicago)",
    markdown: "Markdown",
    bibtex: "BibTeX",
    csl: "CSL-JSON",
    link: "Copy link",
    copied: "Copied.",
    byHand: "Copy this by hand:",
    up: "This helped",
    down: "This did not help",
    noted: "Noted, thank you.",
    comment: "What was wrong? (optional)",
    send: "Send",
    notSent: "This could not be sent. Try again.",
    missing: "There is no answer at this address. It may have expired.",
  },
  citation: {
    chip: (numberOfCitation: number, place: string): string => `Passage ${numberOfCitation}: ${place}`,
    open: "Read in context",
    pages: (pages: string): string => (/^\d+$/u.test(pages) ? `page ${pages}` : `pages ${pages}`),
  },

  reader: {
    label: "Passages",
    behind: "Behind this answer",
    nearest: "Nearest in the report",
    backToList: "All passages of this answer",
    backToReport: "About the report",
    steps: "Passages of this answer",
    close: "Close the passage",
    loading: "Fetching the passage",
    previous: "Passage before",
    next: "Passage after",
    note: "Editor's note",
    sources: "Sources that the report names",
    cited: (numberOfCitation: number): string => `Cited as ${numberOfCitation}`,
  },
  cover: {
    label: "The report",
    labelOfMany: "The library",
    by: (authors: readonly string[]): string => conjunction.format(authors),
    publishedBy: (publishers: readonly string[]): string => `Published by ${conjunction.format(publishers)}`,
    digest:
      "Answers come from a digest of the report in our own words, with the pages of the original. Figures are those of the report's date, not today's.",
    contents: "Contents",
    more: (documents: number): string =>
      documents === 1 ? "and 1 more document" : `and ${number.format(documents)} more documents`,
    date: (date: string): string => monthAndYear(date, "en-GB"),
  },

  problems: {
    title: "This question was not answered",
    unreachable: {
      what: "The server could not be reached.",
      todo: "Your question is kept. Check your connection, then ask again.",
    },
    interrupted: {
      what: "The connection broke off before the answer was whole.",
      todo: "The sentences above are checked, but some may be missing. Ask again.",
    },
    interruptedEmpty: {
      what: "The connection broke off before the first sentence.",
      todo: "Your question is kept. Ask again.",
    },
    tooMany: (seconds: number | null): { readonly what: string; readonly todo: string } => ({
      what: "Too many questions came from here in a short time.",
      todo:
        seconds === null
          ? "Your question is kept. Wait a minute, then ask again."
          : `Your question is kept. Ask again in ${seconds === 1 ? "1 second" : `${number.format(seconds)} seconds`}.`,
    }),
    conversationGone: {
      what: "The server no longer holds this conversation.",
      todo: "Your question is kept. Ask it as a new conversation.",
    },
    notReady: {
      what: "The server is still preparing the passages.",
      todo: "Your question is kept. Ask again in a few seconds.",
    },
    busy: {
      what: "The server has more questions than it can take at once.",
      todo: "Your question is kept. Ask again in a few seconds.",
    },
    keyNeeded: {
      what: "This server asks for a key.",
      todo: "Your question is kept. Give your key above, then ask again.",
    },
    server: {
      what: "Something failed on the server.",
      todo: "Nothing that you asked is lost. Ask again; if it fails again, tell whoever runs this server.",
    },
    refused: (detail: string): { readonly what: string; readonly todo: string } => ({
      what: detail,
      todo: "Change the question and ask again.",
    }),
    passageMissing: {
      what: "No passage stands at this address.",
      todo: "The document may have changed. Close this and ask the report instead.",
    },
    passageFailed: {
      what: "The passage could not be fetched.",
      todo: "Check your connection, then try again.",
    },
    tryAgain: "Try again",
  },
};

/** The shape that every language's texts for the web page have. */
export type WebMessages = typeof webMessages;
