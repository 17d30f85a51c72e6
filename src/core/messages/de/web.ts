import { monthAndYear } from "../month-and-year.ts";
import type { WebMessages } from "../en/web.ts";
import { germanSiteMessages } from "./site.ts";

const number = new Intl.NumberFormat("de");
const conjunction = new Intl.ListFormat("de", { type: "conjunction" });
const dateAndTime = new Intl.DateTimeFormat("de", { dateStyle: "medium", timeStyle: "short" });

export const germanWebMessages: WebMessages = {
  site: germanSiteMessages,
  name: "Three Cities",
  description:
    "Fragen Sie nach Migration und Integration in Istanbul, Offenbach und Tanger: kurze Antworten, und zu jedem Satz die Passage.",
  withoutScript:
    "Diese Seite braucht JavaScript. Ohne kommen dieselben Antworten im Terminal: npx three-cities ask, dahinter die Frage in Anführungszeichen.",
  skipToQuestion: "Zur Frage springen",
  newConversation: "Neues Gespräch",
  language: "Sprache",

  start: {
    title: "Fragen Sie den Bericht",
    lead: "Kurze Antworten, und zu jedem Satz die Passage. Wo der Bericht schweigt, sagt es die Antwort.",
    suggestions: "Fragen für den Anfang",
    acrossCities: "Über die Städte hinweg",
  },
  suggestions: {
    istanbul: [
      "Wie viele syrische Flüchtlinge leben in Istanbul?",
      "Was ist das Pages Bookstore Café?",
      "Warum gehen syrische Kinder in Istanbul oft nicht zur Schule?",
    ],
    offenbach: [
      "Welcher Anteil der Offenbacher ist im Ausland geboren?",
      "Was ist eine Ankunftsstadt?",
      "Seit wann gibt es das Quartiersmanagement in Offenbach?",
    ],
    tangier: [
      "Aus welchen Ländern kommen die Migranten in Tanger?",
      "Warum ziehen Spanier nach Tanger?",
      "Wie weit ist Tanger von Spanien entfernt?",
    ],
    across: [
      "Welche Stadt hat die höchste Arbeitslosigkeit?",
      "Wie viele Menschen leben in jeder Stadt?",
      "Welche Stadt hat den größten Anteil im Ausland geborener Einwohner?",
    ],
  },
  suggestionForCity: (city) => `Was wird über ${city} gesagt?`,

  composer: {
    question: "Ihre Frage",
    first: "Fragen Sie nach den Städten …",
    firstAnywhere: "Fragen Sie die Bibliothek …",
    followUp: "Fragen Sie weiter …",
    ask: "Fragen",
    stop: "Anhalten",
    keys: "Umschalt+Eingabe: neue Zeile",
    left: (characters) => `noch ${number.format(characters)} Zeichen`,
    tooLong: (over) => `${number.format(over)} Zeichen zu lang. Kürzen Sie die Frage, um sie zu stellen.`,
  },
  past: {
    title: (conversations) => `Frühere Gespräche (${number.format(conversations)})`,
    where:
      "Nur in diesem Browser auf diesem Gerät gespeichert und an niemanden gesendet. Wer diesen Browser benutzt, kann sie hier lesen.",
    notKept:
      "Dieser Browser hat keinen Platz für Gespräche dieser Seite oder speichert keine: Ein Gespräch ist fort, wenn Sie ein neues beginnen oder den Tab schließen.",
    when: (at) => dateAndTime.format(at),
    questions: (questions) => (questions === 1 ? "1 Frage" : `${number.format(questions)} Fragen`),
    forget: (question) => `„${question}“ löschen`,
    forgetAll: "Alle löschen",
    forgotten: "Gelöscht.",
    undo: "Rückgängig machen",
  },
  key: {
    title: "Ihr Schlüssel",
    why: "Dieser Server antwortet nur denen, die einen Schlüssel haben. Wer ihn betreibt, vergibt die Schlüssel; Ihrer bleibt in diesem Tab und sonst nirgends.",
    refused: "Dieser Schlüssel ist hier nicht bekannt. Prüfen Sie, ob er vollständig ist.",
    field: "Schlüssel",
    use: "Diesen Schlüssel verwenden",
  },
  cityFilter: { legend: "Suchen in", all: "Alle", allCities: "Alle Städte" },
  sectionFilter: { legend: "Abschnitt, in dem gesucht wird", all: "Alle Abschnitte", others: "Ohne Stadt" },

  turn: {
    onlyIn: (city) => `Nur in ${city} gesucht`,
    searching: "Ich schaue im Bericht nach",
    reading: (passages) => (passages === 1 ? "Ich lese 1 Passage" : `Ich lese ${passages} Passagen`),
    recovering: "Die Verbindung brach ab; ich suche den Rest der Antwort",
    stopped: "Sie haben diese Antwort angehalten. Was hier steht, ist geprüft, aber vielleicht nicht alles.",
    stoppedEmpty: "Sie haben diese Antwort vor ihrem ersten Satz angehalten.",
    askAgain: "Noch einmal fragen",
    askAsNew: "Als neues Gespräch fragen",
    references: "Passagen zu dieser Antwort",
    related: "Am nächsten im Bericht",
    generated: (model) => `Von ${model} geschrieben; jeder Satz wurde an seiner Passage geprüft.`,
    answerReady: (passages) =>
      passages === 0 ? "" : passages === 1 ? "1 Passage zitiert." : `${passages} Passagen zitiert.`,
  },
  actions: {
    compare: (label) => `Städte vergleichen: ${label}`,
    exportAs: "Gespräch exportieren",
    sources: "Quellen",
    cite: "Zitieren",
    passageLabel: "Diese Textstelle zitieren",
    text: "Text (Chicago)",
    markdown: "Markdown",
    bibtex: "BibTeX",
    csl: "CSL-JSON",
    link: "Link kopieren",
    copied: "Kopiert.",
    byHand: "Von Hand kopieren:",
    up: "Das hat geholfen",
    down: "Das hat nicht geholfen",
    noted: "Notiert, danke.",
    comment: "Was war falsch? (freiwillig)",
    send: "Senden",
    notSent: "Das konnte nicht gesendet werden. Versuchen Sie es erneut.",
    missing: "Unter dieser Adresse gibt es keine Antwort. Vielleicht ist sie abgelaufen.",
  },
  citation: {
    chip: (numberOfCitation, place) => `Passage ${numberOfCitation}: ${place}`,
    open: "Im Zusammenhang lesen",
    pages: (pages) => (/^\d+$/u.test(pages) ? `Seite ${pages}` : `Seiten ${pages}`),
  },

  reader: {
    label: "Passagen",
    behind: "Hinter dieser Antwort",
    nearest: "Am nächsten im Bericht",
    backToList: "Alle Passagen dieser Antwort",
    backToReport: "Über den Bericht",
    steps: "Passagen dieser Antwort",
    close: "Passage schließen",
    loading: "Die Passage wird geholt",
    previous: "Passage davor",
    next: "Passage danach",
    note: "Anmerkung der Redaktion",
    sources: "Quellen, die der Bericht nennt",
    cited: (numberOfCitation) => `Zitiert als ${numberOfCitation}`,
  },
  cover: {
    label: "Der Bericht",
    labelOfMany: "Die Bibliothek",
    by: (authors) => conjunction.format(authors),
    publishedBy: (publishers) => `Herausgegeben von ${conjunction.format(publishers)}`,
    digest:
      "Die Antworten kommen aus einer Zusammenfassung des Berichts in eigenen Worten, mit den Seiten des Originals. Die Zahlen sind die vom Datum des Berichts, nicht die von heute.",
    contents: "Inhalt",
    more: (documents) =>
      documents === 1 ? "und 1 weiteres Dokument" : `und ${number.format(documents)} weitere Dokumente`,
    date: (date) => monthAndYear(date, "de"),
  },

  problems: {
    title: "Diese Frage wurde nicht beantwortet",
    unreachable: {
      what: "Der Server war nicht zu erreichen.",
      todo: "Ihre Frage bleibt erhalten. Prüfen Sie Ihre Verbindung, dann fragen Sie noch einmal.",
    },
    interrupted: {
      what: "Die Verbindung brach ab, bevor die Antwort vollständig war.",
      todo: "Die Sätze oben sind geprüft, aber es können welche fehlen. Fragen Sie noch einmal.",
    },
    interruptedEmpty: {
      what: "Die Verbindung brach vor dem ersten Satz ab.",
      todo: "Ihre Frage bleibt erhalten. Fragen Sie noch einmal.",
    },
    tooMany: (seconds) => ({
      what: "Von hier kamen in kurzer Zeit zu viele Fragen.",
      todo:
        seconds === null
          ? "Ihre Frage bleibt erhalten. Warten Sie eine Minute, dann fragen Sie noch einmal."
          : `Ihre Frage bleibt erhalten. Fragen Sie in ${seconds === 1 ? "1 Sekunde" : `${number.format(seconds)} Sekunden`} noch einmal.`,
    }),
    conversationGone: {
      what: "Der Server hat dieses Gespräch nicht mehr.",
      todo: "Ihre Frage bleibt erhalten. Stellen Sie sie als neues Gespräch.",
    },
    notReady: {
      what: "Der Server bereitet die Passagen noch vor.",
      todo: "Ihre Frage bleibt erhalten. Fragen Sie in einigen Sekunden noch einmal.",
    },
    busy: {
      what: "Der Server hat mehr Fragen, als er auf einmal annehmen kann.",
      todo: "Ihre Frage bleibt erhalten. Fragen Sie in einigen Sekunden noch einmal.",
    },
    keyNeeded: {
      what: "Dieser Server verlangt einen Schlüssel.",
      todo: "Ihre Frage bleibt erhalten. Geben Sie oben Ihren Schlüssel ein, dann fragen Sie noch einmal.",
    },
    server: {
      what: "Auf dem Server ist etwas schiefgegangen.",
      todo: "Nichts, was Sie gefragt haben, ist verloren. Fragen Sie noch einmal; geschieht es wieder, sagen Sie es denen, die den Server betreiben.",
    },
    refused: (detail) => ({ what: detail, todo: "Ändern Sie die Frage und fragen Sie noch einmal." }),
    passageMissing: {
      what: "Unter dieser Adresse steht keine Passage.",
      todo: "Vielleicht hat sich das Dokument geändert. Schließen Sie dies und fragen Sie den Bericht.",
    },
    passageFailed: {
      what: "Die Passage konnte nicht geholt werden.",
      todo: "Prüfen Sie Ihre Verbindung, dann versuchen Sie es noch einmal.",
    },
    tryAgain: "Noch einmal versuchen",
  },
};
