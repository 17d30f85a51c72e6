import type { QuizItemMessages } from "../en/quiz-items.ts";

export const germanQuizItemMessages: QuizItemMessages = {
  locale: "de-DE",
  missing: "____",
  cityScope: ["Stadt", "Stadtgebiet"],
  undated: (year) => `Bericht von ${year}`,
  value: (label, subject, isRough) =>
    isRough
      ? `Welchen ungefähren Wert nennt der Bericht für „${label}“ (${subject})?`
      : `Welchen Wert nennt der Bericht für „${label}“ (${subject})?`,
  valueOfCity: (label, subject) =>
    subject === ""
      ? `Welchen Wert nennt der Bericht für welche Stadt: „${label}“?`
      : `Welchen Wert nennt der Bericht für welche Stadt: „${label}“ (${subject})?`,
  isValue: (label, subject, value) => `Nennt der Bericht diesen Wert: „${label}“ (${subject}): ${value}?`,
  says: (statement) => `Steht das so im Bericht: „${statement}“?`,
  orderOfValues: (place, unit) =>
    `In welcher Reihenfolge stehen diese Werte, der niedrigste zuerst${inBrackets(place, unit)}?`,
  orderOfCities: (label) => `In welcher Reihenfolge stehen die Städte, der niedrigste Wert zuerst: „${label}“?`,
  orderOfYears: "In welcher Reihenfolge stehen die Antworten auf diese Fragen, die früheste zuerst?",
  matchOfYears: "Welches Jahr beantwortet welche Frage?",
  matchOfValues: (place, unit) => `Welche Angabe hat im Bericht welchen Wert${inBrackets(place, unit)}?`,
  labelled: (name, value) => `${name}: ${value}`,
  valuesOf: (place) => `Welche dieser Werte nennt der Bericht für ${place}?`,
  cityOf: (statement) => `Über welche Stadt sagt der Bericht dies: „${statement}“?`,
  missingYear: (statement) => `Welches Jahr fehlt in dieser Aussage des Berichts: „${statement}“?`,
  missingName: (statement) => `Welcher Name fehlt in dieser Aussage des Berichts: „${statement}“?`,
  poll: {
    priority: (city) => `Welches Thema des Berichts zu ${city} ist für Ihre eigene Arbeit am wichtigsten?`,
    matters: "Von welcher der drei Städte kann Ihre eigene am meisten lernen?",
  },
  yes: "Ja",
  no: "Nein",
  explain: {
    stands: (section) => `So steht es im Bericht unter „${section}“.`,
    value: (value, section) => `Der Bericht nennt ${value}, unter „${section}“.`,
    instead: (right, section) => `Im Bericht steht hier ${right}, unter „${section}“.`,
    city: (city, section) => `Das wird über ${city} gesagt, unter „${section}“.`,
  },
  units: {
    percent: "Prozent",
    euros: "Euro",
    kilometres: "km",
    "square metres": "m²",
    years: "Jahre",
    months: "Monate",
    weeks: "Wochen",
    times: "-fach",
    "per month": "pro Monat",
  },
  title: (places) =>
    places.length === 0 ? "Quiz" : `Quiz: ${new Intl.ListFormat("de", { type: "conjunction" }).format(places)}`,
};

/** What is known of both, behind the question's own words; nothing where neither is. */
function inBrackets(place: string, unit: string): string {
  const parts = [place, unit].filter((part) => part !== "");
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}
