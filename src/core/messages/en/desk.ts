import { comparisonMessages } from "./comparison.ts";
import { siteMessages } from "./site.ts";

const number = new Intl.NumberFormat("en-GB");

/** What the pages at the desk say: reading, comparing, editing. */
export const deskMessages = {
  name: "Three Cities",
  language: "Language",
  site: siteMessages,
  loading: "Loading",
  passages: (count: number): string => (count === 1 ? "1 passage" : `${number.format(count)} passages`),
  pages: (pages: string): string => (/^\d+$/u.test(pages) ? `page ${pages}` : `pages ${pages}`),

  library: {
    title: "Library",
    lead: "Read the documents passage by passage, or search them as you type.",
    field: "Search the passages",
    placeholder: "For example: language courses",
    clear: "Clear",
    contents: "Contents",
    everything: "All passages",
    city: "City",
    allCities: "All",
    found: (count: number): string => (count === 1 ? "1 passage found" : `${number.format(count)} passages found`),
    none: "No passage holds all of these words.",
    noneHint: "Fewer or shorter words find more; or ask it as a question.",
    ask: "Ask it as a question",
    more: (count: number): string => (count === 1 ? "Show 1 more" : `Show ${number.format(count)} more`),
    open: "Read in context",
    note: "Editor's note",
    sources: (count: number): string => (count === 1 ? "1 source" : `${number.format(count)} sources`),
  },

  compare: {
    title: "Compare",
    lead: "The report’s figures for its cities side by side, each with its date, its scope and its passage.",
    figure: "Figure",
    choose: "Choose a figure",
    several: "Figures of several cities",
    others: "Other figures",
    timeline: "Timeline 1951–2016",
    show: "Show as",
    chart: "Chart",
    table: "Table",
    download: "Download",
    notes: "Before you compare",
    place: "Where it stands",
    read: "Read the passage",
    words: comparisonMessages,
  },

  editor: {
    title: "Editor",
    lead: "What readers asked and did not find, by section. The newest questions come first.",
    span: "Time",
    days: (days: number): string => (days === 7 ? "7 days" : days === 365 ? "1 year" : `${days} days`),
    summary: (asked: number, refused: number, down: number): string =>
      `${number.format(asked)} asked, ${number.format(refused)} refused, ${number.format(down)} voted down`,
    bySection: "By section",
    section: "Section",
    asked: "Asked",
    refused: "Refused",
    votedUp: "Helped",
    votedDown: "Voted down",
    nowhere: "Near nothing",
    gaps: "Refused or voted down",
    link: "For editors: what was asked and not found",
  },

  key: {
    title: "Your key",
    why: "This server shows its documents only to those who have a key. Whoever runs it gives keys out; yours is kept in this tab and nowhere else.",
    refused: "This key is not known here, or may not see this page.",
    field: "Key",
    use: "Use this key",
  },
  problem: {
    unreachable: "The server could not be reached. Check your connection, then try again.",
    notReady: "The server is still preparing the passages. Try again in a few seconds.",
    tooMany: "Too many requests came from here in a short time. Wait a minute, then try again.",
    missing: "What this address names is not there. The document may have changed.",
    server: "Something failed on the server. Try again; if it fails again, tell whoever runs this server.",
    again: "Try again",
  },
};

/** The shape that every language's texts for the desk have. */
export type DeskMessages = typeof deskMessages;
