import type { QuizItemMessages } from "../en/quiz-items.ts";

export const frenchQuizItemMessages: QuizItemMessages = {
  locale: "fr-FR",
  missing: "____",
  cityScope: ["ville"],
  undated: (year) => `rapport de ${year}`,
  value: (label, subject, isRough) =>
    isRough
      ? `Quelle valeur approximative le rapport donne-t-il pour « ${label} » (${subject}) ?`
      : `Quelle valeur le rapport donne-t-il pour « ${label} » (${subject}) ?`,
  valueOfCity: (label, subject) =>
    subject === ""
      ? `Quelle valeur le rapport donne-t-il pour quelle ville : « ${label} » ?`
      : `Quelle valeur le rapport donne-t-il pour quelle ville : « ${label} » (${subject}) ?`,
  isValue: (label, subject, value) => `Le rapport donne-t-il cette valeur : « ${label} » (${subject}) : ${value} ?`,
  says: (statement) => `Le rapport dit-il ceci : « ${statement} » ?`,
  orderOfValues: (place, unit) =>
    `Dans quel ordre se rangent ces valeurs${inBrackets(place, unit)}, de la plus basse à la plus haute ?`,
  orderOfCities: (label) =>
    `Dans quel ordre se rangent les villes, de la valeur la plus basse à la plus haute : « ${label} » ?`,
  orderOfYears: "Dans quel ordre se rangent les réponses à ces questions, de la plus ancienne à la plus récente ?",
  matchOfYears: "Quelle année répond à quelle question ?",
  matchOfValues: (place, unit) => `Quelle valeur correspond à quelle donnée${inBrackets(place, unit)} ?`,
  labelled: (name, value) => `${name} : ${value}`,
  valuesOf: (place) => `Lesquelles de ces valeurs le rapport donne-t-il pour ce lieu : ${place} ?`,
  cityOf: (statement) => `De quelle ville le rapport dit-il ceci : « ${statement} » ?`,
  missingYear: (statement) => `Quelle année manque dans cet énoncé du rapport : « ${statement} » ?`,
  missingName: (statement) => `Quel nom manque dans cet énoncé du rapport : « ${statement} » ?`,
  poll: {
    priority: (city) => `Lequel des thèmes du rapport sur cette ville compte le plus pour votre travail : ${city} ?`,
    matters: "De laquelle des trois villes la vôtre a-t-elle le plus à apprendre ?",
  },
  yes: "Oui",
  no: "Non",
  explain: {
    stands: (section) => `Le rapport le dit sous « ${section} ».`,
    value: (value, section) => `Le rapport donne ${value}, sous « ${section} ».`,
    instead: (right, section) => `Le rapport indique ici ${right}, sous « ${section} ».`,
    city: (city, section) => `Cela est dit de la ville suivante : ${city}, sous « ${section} ».`,
  },
  units: {
    percent: "pour cent",
    euros: "euros",
    kilometres: "km",
    "square metres": "m²",
    years: "ans",
    months: "mois",
    weeks: "semaines",
    times: "fois",
    "per month": "par mois",
  },
  title: (places) =>
    places.length === 0 ? "Quiz" : `Quiz : ${new Intl.ListFormat("fr", { type: "conjunction" }).format(places)}`,
};

/** What is known of both, behind the question's own words; nothing where neither is. */
function inBrackets(place: string, unit: string): string {
  const parts = [place, unit].filter((part) => part !== "");
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}
