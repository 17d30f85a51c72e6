import type { SlackMessages } from "../en/slack.ts";

const number = new Intl.NumberFormat("de");
const conjunction = new Intl.ListFormat("de", { type: "conjunction" });

export const germanSlackMessages: SlackMessages = {
  name: "Three Cities",
  loading: [
    "Ich schaue im Bericht nach",
    "Ich lese die Passagen",
    "Ich wähle die Sätze aus",
    "Ich prüfe jeden an seiner Passage",
  ],
  working: "Ich schaue im Bericht nach …",

  answer: {
    sources: (count) => (count === 1 ? "1 Quelle" : `${number.format(count)} Quellen`),
    sourcesFrom: (first, last) => `Quellen ${number.format(first)} bis ${number.format(last)}`,
    pages: (pages) => (/^\d+$/u.test(pages) ? `Seite ${pages}` : `Seiten ${pages}`),
    quote: (quote) => `„${quote}“`,
    showPassage: "Passage zeigen",
    showPassageOf: (citation) => `Passage ${number.format(citation)} zeigen`,
    compareCities: "Städte vergleichen",
    more: "Mehr",
    share: "Im Kanal teilen",
    mute: "Hier stumm schalten",
    generated: (model) => `Von ${model} geschrieben. Jeder Satz wurde an seiner Passage geprüft.`,
    continued: "Fortsetzung",
    language: "Antworten auf …",
    nearest: "Am nächsten im Bericht:",
    instead: "Sie könnten fragen:",
    asked: (question) => `Frage: ${question}`,
  },
  languages: { en: "English", de: "Deutsch", tr: "Türkçe", fr: "Français", ar: "العربية" },

  feedback: {
    good: "Hilfreich",
    bad: "Nicht hilfreich",
    goodLabel: "Diese Antwort war hilfreich",
    badLabel: "Diese Antwort war nicht hilfreich",
    thanksGood: "Danke. Es hilft zu wissen, was gelingt.",
    thanksBad: "Danke. Diese Antwort wird angesehen.",
    add: "Kommentar hinzufügen",
    title: "Ihr Kommentar",
    question: { up: "Was war gut an der Antwort?", down: "Was war falsch oder fehlte?" },
    hint: "Er wird mit der Antwort aufbewahrt, für die Leute, die diesen Assistenten betreiben. Sie können ihn leer lassen.",
    send: "Senden",
    cancel: "Abbrechen",
  },

  comparison: {
    caption: (label, unit) => `${label} (${unit})`,
    columns: { city: "Stadt", value: "Zahl", scope: "Was gezählt wird", date: "Stand", place: "Wo es steht" },
    dateUnknown: (date) => `ohne Datum; erschienen ${date}`,
    missing: (city) => `Für ${city} sagt der Bericht dazu nichts.`,
    none: "–",
    note: (place, note) => `${place}: ${note}`,
    remark: "Zahlen, wie der Bericht sie nennt, mit ihrem jeweiligen Datum.",
    row: (city, value, date) => `${city}: ${value} (${date})`,
  },

  passage: {
    title: "Passage",
    close: "Schließen",
    part: (part, parts) => `Teil ${number.format(part)} von ${number.format(parts)}`,
    readOn: "Weiterlesen",
    readBack: "Zurücklesen",
    before: "Passage davor",
    after: "Passage danach",
    openBefore: "Zur Passage davor",
    openAfter: "Zur Passage danach",
    marked: "Was die Antwort zitiert, steht fett.",
    note: (note) => `Anmerkung der Redaktion: ${note}`,
    sources: "Quellen, die der Bericht nennt",
    source: (id, text) => `${id}: ${text}`,
    reference: "Nachweis",
    digest: "Dies ist eine Zusammenfassung des Berichts in eigenen Worten, mit den Seiten des Originals.",
    by: (authors, title) => (authors.length === 0 ? title : `${conjunction.format(authors)}: ${title}`),
    gone: "Diese Passage steht nicht mehr im Bericht. Fragen Sie noch einmal, um zu sehen, wo es jetzt steht.",
  },

  home: {
    title: "Fragen Sie den Bericht",
    lead: "Fragen Sie hier in einer Nachricht, oder erwähnen Sie mich in einem Kanal. Zu jedem Satz einer Antwort gehört die Passage, auf der er beruht, und wo der Bericht schweigt, sage ich das.",
    questions: "Fragen für den Anfang",
    cities: "Wovon der Bericht handelt",
    more: (count) => `und ${number.format(count)} weitere`,
    language: "Meine Sprache",
    languageHint: "Ich antworte in der Sprache Ihrer Frage, wenn Sie keine wählen.",
    automatic: "Die Sprache meiner Frage",
    recent: "Meine letzten Fragen",
    noRecent: "Sie haben noch nichts gefragt.",
    privacy: "Meine Daten",
    privacyHint: (days) =>
      `Ihre Fragen und die Antworten darauf werden ${days === 1 ? "1 Tag" : `${number.format(days)} Tage`} aufbewahrt, dann gelöscht.`,
    delete: "Meine Daten löschen",
    deleteTitle: "Ihre Daten löschen?",
    deleteText:
      "Ihre Fragen, die Antworten darauf, Ihre Kommentare und Ihre Einstellungen werden gelöscht. Was in Kanälen steht, bleibt dort.",
    deleteConfirm: "Löschen",
    deleteCancel: "Behalten",
    deleted: "Ihre Daten wurden gelöscht.",
  },

  settings: {
    title: "Einstellungen hier",
    save: "Speichern",
    cancel: "Abbrechen",
    language: "Sprache der Antworten",
    languageOfAsker: "Die Sprache der jeweiligen Frage",
    city: "Stadt",
    allCities: "Alle Städte",
    cityHint: "Fragen, die keine Stadt nennen, gelten dieser.",
    answersTo: "Wann antworte ich?",
    answersToOptions: {
      mentions: "Wenn jemand mich erwähnt, und in Threads, in denen ich geantwortet habe",
      everything: "Immer wenn hier jemand etwas fragt",
    },
    visibility: "Wer sieht die Antworten?",
    visibilityOptions: { public: "Alle in diesem Kanal", private: "Nur wer gefragt hat" },
    editors: "Wer darf diese Einstellungen ändern?",
    editorsHint: "Leer lassen, damit es alle in diesem Kanal dürfen. Sie gehören immer dazu.",
    choose: "Personen wählen",
    invalid: "Wählen Sie eine der Möglichkeiten.",
    saved: "Die Einstellungen dieses Kanals wurden gespeichert.",
    notAllowed: "Nur die in den Einstellungen genannten Personen dürfen sie ändern. Fragen Sie eine von ihnen.",
  },

  check: {
    title: "Am Bericht geprüft",
    supported: "Vom Bericht gestützt",
    not_covered: "Der Bericht sagt das nicht",
    other_figure: "Der Bericht hat eine andere Zahl",
    other_date: "Der Bericht hat ein anderes Datum",
    other_name: "Der Bericht hat einen anderen Namen",
    contradicted: "Der Bericht sagt etwas anderes",
    nothing: "Diese Nachricht behauptet nichts, was sich am Bericht prüfen ließe.",
    summary: (supported, claims) =>
      claims === 1
        ? supported === 1
          ? "Der Bericht stützt diese Behauptung."
          : "Der Bericht stützt diese Behauptung so nicht."
        : `Der Bericht stützt ${number.format(supported)} von ${number.format(claims)} Behauptungen.`,
    claim: (text) => `„${text}“`,
    limits: "Wort für Wort an den nächsten Passagen geprüft. Lesen Sie die Passage, bevor Sie sich darauf verlassen.",
  },

  quickStart: {
    title: "Hallo, ich beantworte Fragen zum Bericht",
    how: (command) =>
      [
        "• Erwähnen Sie mich in einem Kanal, oder schreiben Sie mir hier.",
        "• In einem Thread, in dem ich geantwortet habe, fragen Sie einfach weiter.",
        `• ${command} und Ihre Frage: eine Antwort, die nur Sie sehen.`,
        "• Um die Nachricht einer Kollegin zu prüfen: ihr Menü, More message shortcuts, „Check against the report“.",
      ].join("\n"),
    settings: "Einstellungen dieses Kanals",
  },
  prompts: {
    title: "Fragen für den Anfang",
    questions: [
      "Welche Stadt hat den größten Anteil im Ausland geborener Einwohner?",
      "Warum gehen syrische Kinder in Istanbul oft nicht zur Schule?",
      "Was braucht eine gute Ankunftsstadt?",
      "Aus welchen Ländern kommen die Migranten in Tanger?",
    ],
    questionAbout: (topic) => `Was wird über ${topic} gesagt?`,
  },

  problem: {
    reference: (reference) =>
      `Wenn es wieder geschieht, geben Sie diese Kennung an die Leute, die mich betreiben: ${reference}`,
    again: "Noch einmal fragen",
    failed:
      "Bei mir ist etwas schiefgegangen, und Ihre Frage wurde nicht beantwortet. Sonst ist nichts betroffen. Bitte fragen Sie noch einmal.",
    lost: "Ich konnte nicht feststellen, ob meine Antwort Sie erreicht hat. Bitte fragen Sie noch einmal, wenn Sie sie nicht sehen.",
    tooMany:
      "Sie haben mehr gefragt, als ich in so kurzer Zeit beantworten kann. Bitte warten Sie eine Minute, dann fragen Sie weiter.",
    empty: "Schreiben Sie Ihre Frage dahinter, und ich antworte.",
    gone: "Diese Antwort habe ich nicht mehr. Bitte fragen Sie noch einmal.",
    noFigure: "Hier nennt der Bericht keine Zahl, die sich vergleichen ließe.",
    tooLate: "Das Öffnen hat zu lange gedauert. Bitte klicken Sie noch einmal.",
  },
  thread: {
    muted: "In diesem Thread schweige ich von nun an, außer wenn jemand mich erwähnt.",
    unmute: "Hier wieder antworten",
    unmuted: "In diesem Thread antworte ich wieder.",
    edited: "Sie haben Ihre Frage geändert. Soll ich sie so beantworten, wie sie jetzt dasteht?",
    answerEdited: "Beantworten",
    stopped: "Sie haben diese Antwort angehalten. Was hier steht, ist geprüft, aber vielleicht nicht alles.",
    stoppedBefore: "Sie haben angehalten, bevor es eine Antwort gab.",
    shared: "Im Kanal geteilt.",
  },
};
