import { monthAndYear } from "../month-and-year.ts";
import type { ComparisonMessages } from "../en/comparison.ts";

export const germanComparisonMessages: ComparisonMessages = {
  date: (date) =>
    date
      .split("/")
      .map((each) => monthAndYear(each, "de"))
      .join("–"),
  caption: (label, unit) => `${label} (${unit})`,
  units: {
    people: "Personen",
    percent: "Prozent",
    districts: "Bezirke",
    challenges: "Herausforderungen",
    children: "Kinder",
    weeks: "Wochen",
    years: "Jahre",
    countries: "Länder",
    jobs: "Stellen",
    "policy areas": "Politikfelder",
    rank: "Rang",
    kilometres: "Kilometer",
    projects: "Projekte",
    euros: "Euro",
    times: "Mal",
    months: "Monate",
    permits: "Aufenthaltstitel",
    crossings: "Grenzübertritte",
    articles: "Artikel",
    cities: "Städte",
    "square metres": "Quadratmeter",
    "per month": "pro Monat",
    meetings: "Treffen",
    year: "Jahr",
    offices: "Büros",
    representations: "Vertretungen",
  },
  columns: {
    city: "Stadt",
    text: "Wie der Bericht es sagt",
    value: "Zahl",
    unit: "Einheit",
    scope: "Was gezählt wird",
    date: "Stand",
    passage: "Passage",
    source: "Quelle",
    note: "Anmerkung",
  },
  undated: (date) => `ohne Datum; erschienen ${date}`,
  gap: (city) => `Für ${city} nennt der Bericht keine Zahl.`,
  none: "keine Zahl im Bericht",
  elsewhere: "anderswo",
  notes: {
    datesDiffer: "Der Stand unterscheidet sich zwischen den Städten; die Zahlen zeigen nicht denselben Zeitpunkt.",
    scopesDiffer: "Was gezählt wird, unterscheidet sich zwischen den Städten; vergleichen Sie mit Vorsicht.",
    several: (city) => `Für ${city} nennt der Bericht mehr als eine Zahl.`,
    undated: (date) => `Wo kein Datum steht, ist nur bekannt, dass die Zahl aus dem Bericht von ${date} stammt.`,
    oneCity: (city) => `Der Bericht nennt diese Zahl allein für ${city}.`,
  },
  remark: {
    bars: "Die Balken beginnen bei null. Zahlen, wie der Bericht sie nennt, mit ihrem jeweiligen Stand.",
    noBars: "Zahlen, wie der Bericht sie nennt, mit ihrem jeweiligen Stand.",
  },
  timeline: {
    title: "Gesetze, Politik und Programme nach Jahren",
    caption:
      "Die datierten Gesetze, Abkommen, Maßnahmen, Programme und Einrichtungen des Berichts; die Achse ist zeitgetreu.",
    columns: { date: "Datum", city: "Stadt", reach: "Reichweite", label: "Was geschah", passage: "Passage" },
    world: "international",
    wholeCountry: (place) => `ganz: ${place}`,
  },
};
