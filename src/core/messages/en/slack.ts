const number = new Intl.NumberFormat("en-GB");
const conjunction = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** Everything that the assistant says in Slack in its own voice. Another language is another object of this shape. */
export const slackMessages = {
  name: "Three Cities",

  /** What is shown while it works, one after the other. */
  loading: [
    "Looking in the report",
    "Reading the passages",
    "Choosing the sentences",
    "Checking each against its passage",
  ],
  working: "Looking in the report …",

  answer: {
    sources: (count: number): string => (count === 1 ? "1 source" : `${number.format(count)} sources`),
    sourcesFrom: (first: number, last: number): string => `Sources ${number.format(first)} to ${number.format(last)}`,
    pages: (pages: string): string => (/^\d+$/u.test(pages) ? `page ${pages}` : `pages ${pages}`),
    quote: (quote: string): string => `“${quote}”`,
    showPassage: "Show passage",
    showPassageOf: (citation: number): string => `Show passage ${number.format(citation)}`,
    compareCities: "Compare cities",
    more: "More",
    share: "Share with the channel",
    mute: "Mute here",
    generated: (model: string): string => `Written by ${model}. Each sentence was checked against its passage.`,
    continued: "Continued",
    language: "Answer in …",
    nearest: "Nearest in the report:",
    instead: "You could ask:",
    /** Shown to the channel above an answer that somebody shared. */
    asked: (question: string): string => `Question: ${question}`,
  },
  languages: { en: "English", de: "Deutsch", tr: "Türkçe", fr: "Français", ar: "العربية" },

  feedback: {
    good: "Helpful",
    bad: "Not helpful",
    goodLabel: "This answer was helpful",
    badLabel: "This answer was not helpful",
    thanksGood: "Thank you. It helps to know what works.",
    thanksBad: "Thank you. This answer will be looked at.",
    add: "Add a comment",
    title: "Your comment",
    question: { up: "What was good about the answer?", down: "What was wrong or missing?" },
    hint: "It is kept with the answer, for the people who run this assistant. You can leave it empty.",
    send: "Send",
    cancel: "Cancel",
  },

  comparison: {
    caption: (label: string, unit: string): string => `${label} (${unit})`,
    columns: { city: "City", value: "Figure", scope: "What is counted", date: "As of", place: "Where it stands" },
    dateUnknown: (date: string): string => `not dated; published ${date}`,
    missing: (city: string): string => `The report says nothing on this for ${city}.`,
    none: "–",
    note: (place: string, note: string): string => `${place}: ${note}`,
    /** The report's figures may be taken for today's. */
    remark: "Figures as the report gives them, for the dates shown.",
    row: (city: string, value: string, date: string): string => `${city}: ${value} (${date})`,
  },

  passage: {
    title: "Passage",
    close: "Close",
    part: (part: number, parts: number): string => `Part ${number.format(part)} of ${number.format(parts)}`,
    readOn: "Read on",
    readBack: "Read back",
    before: "Passage before",
    after: "Passage after",
    openBefore: "Go to the passage before",
    openAfter: "Go to the passage after",
    marked: "What the answer quotes is in bold.",
    note: (note: string): string => `Editor's note: ${note}`,
    sources: "Sources that the report names",
    source: (id: string, text: string): string => `${id}: ${text}`,
    reference: "Reference",
    digest: "This is a digest of the report in our own words, with the pages of the original.",
    by: (authors: readonly string[], title: string): string =>
      authors.length === 0 ? title : `${conjunction.format(authors)}: ${title}`,
    gone: "This passage is no longer in the report. Ask again to see where it stands now.",
  },

  home: {
    title: "Ask the report",
    lead: "Ask in a message here, or mention me in a channel. Every sentence of an answer shows the passage behind it, and where the report is silent, I say so.",
    questions: "Questions to begin with",
    cities: "What the report covers",
    more: (count: number): string => `and ${number.format(count)} more`,
    language: "My language",
    languageHint: "I answer in the language of your question, unless you choose one.",
    automatic: "The language of my question",
    recent: "My recent questions",
    noRecent: "You have not asked anything yet.",
    privacy: "My data",
    privacyHint: (days: number): string =>
      `Your questions and their answers are kept for ${days === 1 ? "1 day" : `${number.format(days)} days`}, then deleted.`,
    delete: "Delete my data",
    deleteTitle: "Delete your data?",
    deleteText:
      "Your questions, their answers, your comments and your settings are deleted. What was posted in channels stays there.",
    deleteConfirm: "Delete",
    deleteCancel: "Keep",
    deleted: "Your data was deleted.",
  },

  settings: {
    title: "Settings here",
    save: "Save",
    cancel: "Cancel",
    language: "Language of the answers",
    languageOfAsker: "The language of each question",
    city: "City",
    allCities: "All cities",
    cityHint: "Questions that name no city are about this one.",
    answersTo: "When do I answer?",
    answersToOptions: {
      mentions: "When somebody mentions me, and in threads that I answered in",
      everything: "Whenever somebody asks a question here",
    },
    visibility: "Who sees the answers?",
    visibilityOptions: { public: "Everybody in this channel", private: "Only the person who asked" },
    editors: "Who may change these settings?",
    editorsHint: "Leave it empty for everybody in this channel. You always stay among them.",
    choose: "Choose people",
    invalid: "Choose one of the options.",
    saved: "The settings of this channel were saved.",
    notAllowed: "Only the people named in the settings may change them. Ask one of them.",
  },

  check: {
    title: "Checked against the report",
    supported: "Supported by the report",
    not_covered: "The report does not say this",
    other_figure: "The report has another figure",
    other_date: "The report has another date",
    other_name: "The report has another name",
    contradicted: "The report says otherwise",
    nothing: "This message makes no claim that could be checked against the report.",
    summary: (supported: number, claims: number): string =>
      claims === 1
        ? supported === 1
          ? "The report supports this claim."
          : "The report does not support this claim as it stands."
        : `The report supports ${number.format(supported)} of ${number.format(claims)} claims.`,
    claim: (text: string): string => `“${text}”`,
    limits: "Checked word by word against the nearest passages. Read the passage before you rely on it.",
  },

  quickStart: {
    title: "Hello, I answer questions about the report",
    how: (command: string): string =>
      [
        "• Mention me in a channel, or write to me here.",
        "• In a thread that I answered in, just ask on.",
        `• ${command} and your question: an answer that only you see.`,
        "• To check a colleague's message: its menu, More message shortcuts, “Check against the report”.",
      ].join("\n"),
    settings: "Settings of this channel",
  },
  prompts: {
    title: "Questions to begin with",
    /** Those that the shipped report answers. */
    questions: [
      "Which city has the largest share of foreign-born residents?",
      "What challenges do Syrian children face in Istanbul's schools?",
      "What is an arrival city?",
      "Where do Sub-Saharan migrants in Tangier come from?",
    ],
    /** Of another library: about one of its cities, or under one of its headings. */
    questionAbout: (topic: string): string => `What is said about ${topic}?`,
  },

  problem: {
    reference: (reference: string): string =>
      `If it happens again, give this reference to whoever runs me: ${reference}`,
    again: "Ask again",
    failed:
      "Something failed on my side, and your question was not answered. Nothing else is affected. Please ask again.",
    lost: "I could not tell whether my answer reached you. Please ask again if you do not see it.",
    tooMany: "You asked more than I can answer in so short a time. Please wait a minute, then ask on.",
    empty: "Write your question behind it, and I will answer.",
    gone: "I no longer have this answer. Please ask again.",
    noFigure: "The report gives no figure to compare here.",
    tooLate: "That took me too long to open. Please click once more.",
  },
  thread: {
    muted: "I am silent in this thread from now on, unless somebody mentions me.",
    unmute: "Answer here again",
    unmuted: "I answer in this thread again.",
    edited: "You changed your question. Shall I answer it as it stands now?",
    answerEdited: "Answer it",
    stopped: "You stopped this answer. What stands here is checked, but it may not be all.",
    stoppedBefore: "You stopped this before there was an answer.",
    shared: "Shared with the channel.",
  },
};

/** The shape that every language's texts for Slack have. */
export type SlackMessages = typeof slackMessages;
