import type { SlackQuizMessages } from "../en/slack-quiz.ts";

const number = new Intl.NumberFormat("de-DE");
const list = new Intl.ListFormat("de-DE", { type: "conjunction" });

export const germanSlackQuizMessages: SlackQuizMessages = {
  number: (value) => number.format(value),
  answers: (answers) => list.format(answers),
  questionOf: (question, questions) => `Frage ${question} von ${questions}`,
  answered: (answered, players) => `${answered} von ${players} haben geantwortet`,
  poll: "Eine Umfrage: Es gibt keine richtige Antwort und keine Punkte.",
  closed: "Die Frage ist geschlossen.",
  receipt: {
    counted: (answer) => `Ihre Antwort: ${answer}. Sie zählt.`,
    repeated: (answer) => `Sie haben bereits ${answer} geantwortet; die erste Antwort zählt.`,
    stale: "Diese Frage ist vorbei. Es wurde nichts gewertet.",
    closed: "Die Frage ist geschlossen; Ihre Antwort kam zu spät.",
    late: "Ihre Zeit ist abgelaufen; die Antwort kam zu spät.",
    paused: "Das Quiz ist unterbrochen. Bitte antworten Sie, wenn es weitergeht.",
    "joined-later": "Sie kamen hinzu, als diese Frage schon offen war. Sie spielen ab der nächsten mit.",
    "unknown-participant": "Sie nehmen an diesem Quiz nicht teil. Bitte treten Sie zuerst bei.",
  },
  answer: {
    title: "Ihre Antwort",
    send: "Senden",
    cancel: "Abbrechen",
    choose: "Wählen Sie alles Zutreffende",
    number: "Ihre Zahl",
    place: (place) => `Platz ${place}`,
    match: (letter) => `Was gehört zu ${letter}?`,
    twice: "Jede Möglichkeit hat genau einen Platz.",
    noNumber: "Bitte geben Sie eine Zahl ein, etwa 12.5.",
  },
  reveal: {
    key: (answer) => `Richtige Antwort: ${answer}`,
    isVoid: "Diese Frage wird nicht gewertet.",
    right: (right, answered) => `${right} von ${answered} richtig`,
    counts: (option, count) => `${option}: ${number.format(count)}`,
    range: (least, most) => `${least} bis ${most}`,
    quote: (quote) => `„${quote}“`,
    page: (pages) => `S. ${pages}`,
  },
  board: {
    title: "Zwischenstand",
    podium: "Siegerehrung",
    line: (rank, name, points) => `${rank}. ${name}: ${points === 1 ? "1 Punkt" : `${number.format(points)} Punkte`}`,
    more: (count) => `${number.format(count)} weitere mit gleichem Platz`,
    nobody: "Noch hat niemand Punkte.",
  },
};
