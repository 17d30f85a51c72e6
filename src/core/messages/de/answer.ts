import type { AnswerMessages } from "../en/answer.ts";

export const germanAnswerMessages: AnswerMessages = {
  notCovered: (subject, places) =>
    places.length === 0
      ? `${subject} sagt dazu nichts.`
      : `${subject} sagt das nicht. Am nächsten kommt, was hier steht: ${joined(places)}.`,
  offTopic: (subject, titles) =>
    `Das liegt außerhalb dessen, wovon ${lowerFirst(subject)} handelt: ${joined(titles.map((title) => `„${title}“`))}.`,
  notWithin: (places, subject) =>
    `Gesucht wurde nur hier: ${joined(places)}. Dort steht das nicht; ${lowerFirst(subject)} sagt es vielleicht an anderer Stelle.`,
  subject: { report: "Der Bericht", document: "Das Dokument", library: "Die Bibliothek" },
  quotedFrom: (languages) =>
    `Passagen, die es nicht auf Deutsch gibt, werden im Original zitiert: ${joined(languages)}.`,
  withoutModel: {
    failed: "Das Modell, das die Antworten schreibt, hat versagt; diese Antwort entstand ohne es.",
    late: "Das Modell, das die Antworten schreibt, hat zu lange gebraucht; diese Antwort entstand ohne es.",
    stalled: "Das Modell, das die Antworten schreibt, ist verstummt; diese Antwort entstand ohne es.",
    unavailable:
      "Das Modell, das die Antworten schreibt, ist zurzeit nicht erreichbar; diese Antwort entstand ohne es.",
    budget_spent:
      "Das Modell, das die Antworten schreibt, hat für heute so viel geschrieben, wie es darf; diese Antwort entstand ohne es.",
    nothing_left:
      "Nichts von dem, was das Modell schrieb, ließ sich in den Dokumenten bestätigen; diese Antwort entstand ohne es.",
    nonsense: "Das Modell hat nichts Lesbares geschrieben; diese Antwort entstand ohne es.",
  },
  cityWithoutFigure: (city, subject) => `Für ${city} nennt ${lowerFirst(subject)} diese Zahl nicht.`,
  cityWithoutStatement: (city, subject) => `Für ${city} sagt ${lowerFirst(subject)} dazu nichts.`,
};

function joined(items: readonly string[]): string {
  return new Intl.ListFormat("de", { type: "conjunction" }).format(items);
}

/** "Der Bericht" within a sentence; a name keeps its capital. */
function lowerFirst(text: string): string {
  return text.replace(/^(?:Der|Die|Das)\b/u, (article) => article.toLowerCase());
}
