import type { DeskMessages } from "../en/desk.ts";
import { germanComparisonMessages } from "./comparison.ts";
import { germanSiteMessages } from "./site.ts";

const number = new Intl.NumberFormat("de-DE");

export const germanDeskMessages: DeskMessages = {
  name: "Three Cities",
  language: "Sprache",
  site: germanSiteMessages,
  loading: "Wird geladen",
  passages: (count) => (count === 1 ? "1 Textstelle" : `${number.format(count)} Textstellen`),
  pages: (pages) => (/^\d+$/u.test(pages) ? `Seite ${pages}` : `Seiten ${pages}`),

  library: {
    title: "Bibliothek",
    lead: "Lesen Sie die Dokumente Stelle für Stelle, oder suchen Sie, während Sie tippen.",
    field: "Textstellen durchsuchen",
    placeholder: "Zum Beispiel: Sprachkurse",
    clear: "Leeren",
    contents: "Inhalt",
    everything: "Alle Textstellen",
    city: "Stadt",
    allCities: "Alle",
    found: (count) => (count === 1 ? "1 Textstelle gefunden" : `${number.format(count)} Textstellen gefunden`),
    none: "Keine Textstelle enthält alle diese Wörter.",
    noneHint: "Weniger oder kürzere Wörter finden mehr. Oder stellen Sie es als Frage.",
    ask: "Als Frage stellen",
    more: (count) => (count === 1 ? "1 weitere zeigen" : `${number.format(count)} weitere zeigen`),
    open: "Im Zusammenhang lesen",
    note: "Anmerkung der Redaktion",
    sources: (count) => (count === 1 ? "1 Quelle" : `${number.format(count)} Quellen`),
  },

  compare: {
    title: "Vergleichen",
    lead: "Die Zahlen des Berichts zu seinen Städten nebeneinander, jede mit Datum, Geltungsbereich und Textstelle.",
    figure: "Zahl",
    choose: "Wählen Sie eine Zahl",
    several: "Zahlen mehrerer Städte",
    others: "Weitere Zahlen",
    timeline: "Zeitleiste 1951–2016",
    show: "Zeigen als",
    chart: "Diagramm",
    table: "Tabelle",
    download: "Herunterladen",
    notes: "Vor dem Vergleich",
    place: "Wo es steht",
    read: "Textstelle lesen",
    words: germanComparisonMessages,
  },

  editor: {
    title: "Redaktion",
    lead: "Was Lesende fragten und nicht fanden, nach Abschnitten. Die neuesten Fragen stehen zuerst.",
    span: "Zeitraum",
    days: (days) => (days === 365 ? "1 Jahr" : `${days} Tage`),
    summary: (asked, refused, down) =>
      `${number.format(asked)} gefragt, ${number.format(refused)} abgewiesen, ${number.format(down)} abgelehnt`,
    bySection: "Nach Abschnitten",
    section: "Abschnitt",
    asked: "Gefragt",
    refused: "Abgewiesen",
    votedUp: "Half",
    votedDown: "Abgelehnt",
    nowhere: "Nichts in der Nähe",
    gaps: "Abgewiesen oder abgelehnt",
    link: "Für die Redaktion: was gefragt und nicht gefunden wurde",
  },

  key: {
    title: "Ihr Schlüssel",
    why: "Dieser Server zeigt seine Dokumente nur denen, die einen Schlüssel haben. Sie bekommen ihn von denen, die den Server betreiben; Ihrer bleibt in diesem Tab und nirgends sonst.",
    refused: "Dieser Schlüssel ist hier nicht bekannt oder reicht für diese Seite nicht aus.",
    field: "Schlüssel",
    use: "Diesen Schlüssel verwenden",
  },
  problem: {
    unreachable: "Der Server ist nicht erreichbar. Prüfen Sie Ihre Verbindung und versuchen Sie es dann erneut.",
    notReady: "Der Server bereitet die Textstellen noch vor. Versuchen Sie es in einigen Sekunden erneut.",
    tooMany:
      "Von hier kamen in kurzer Zeit zu viele Anfragen. Warten Sie eine Minute und versuchen Sie es dann erneut.",
    missing: "Was diese Adresse nennt, gibt es nicht. Das Dokument hat sich vielleicht geändert.",
    server:
      "Auf dem Server ist etwas fehlgeschlagen. Versuchen Sie es erneut; scheitert es wieder, sagen Sie es denen, die den Server betreiben.",
    again: "Erneut versuchen",
  },
};
