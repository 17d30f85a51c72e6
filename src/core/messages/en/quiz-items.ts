const missing = "____";

/** How questions of a quiz are worded. Names and labels are set in as they are, so that no template inflects them. */
export const quizItemMessages = {
  locale: "en-GB",
  /** The sign for a word left out. */
  missing,
  /** How a scope begins that says no more than that a city is meant. */
  cityScope: ["city"],
  undated: (year: string): string => `report of ${year}`,
  value: (label: string, subject: string, isRough: boolean): string =>
    isRough
      ? `Roughly which value does the report give for “${label}” (${subject})?`
      : `Which value does the report give for “${label}” (${subject})?`,
  valueOfCity: (label: string, subject: string): string =>
    subject === ""
      ? `Which value does the report give for which city: “${label}”?`
      : `Which value does the report give for which city: “${label}” (${subject})?`,
  isValue: (label: string, subject: string, value: string): string =>
    `Does the report give this value: “${label}” (${subject}): ${value}?`,
  says: (statement: string): string => `Does the report say this: “${statement}”?`,
  /** `place` is empty for values of several places. */
  orderOfValues: (place: string, unit: string): string =>
    `In which order do these values stand, the lowest first${inBrackets(place, unit)}?`,
  orderOfCities: (label: string): string => `In which order do the cities stand, the lowest value first: “${label}”?`,
  /** Whose options are questions, each answered by a year. */
  orderOfYears: "In which order do the answers to these questions stand, the earliest first?",
  matchOfYears: "Which year answers which question?",
  matchOfValues: (place: string, unit: string): string =>
    `Which figure has which value in the report${inBrackets(place, unit)}?`,
  labelled: (name: string, value: string): string => `${name}: ${value}`,
  valuesOf: (place: string): string => `Which of these values does the report give for ${place}?`,
  cityOf: (statement: string): string => `About which city does the report say this: “${statement}”?`,
  missingYear: (statement: string): string =>
    `Which year is missing from this statement of the report: “${statement}”?`,
  missingName: (statement: string): string =>
    `Which name is missing from this statement of the report: “${statement}”?`,
  poll: {
    priority: (city: string): string => `Which of the report's topics on ${city} matters most for your own work?`,
    matters: "Which of the three cities has most to teach your own?",
  },
  yes: "Yes",
  no: "No",
  explain: {
    stands: (section: string): string => `The report says so under “${section}”.`,
    value: (value: string, section: string): string => `The report gives ${value}, under “${section}”.`,
    instead: (right: string, section: string): string => `The report says ${right} here, under “${section}”.`,
    city: (city: string, section: string): string => `It is said of ${city}, under “${section}”.`,
  },
  units: {
    percent: "percent",
    euros: "euros",
    kilometres: "km",
    "square metres": "m²",
    years: "years",
    months: "months",
    weeks: "weeks",
    times: "times",
    "per month": "per month",
  } as Readonly<Record<string, string>>,
  title: (places: readonly string[]): string =>
    places.length === 0 ? "Quiz" : `Quiz: ${new Intl.ListFormat("en", { type: "conjunction" }).format(places)}`,
};

/** The shape that every language's questions have. */
export type QuizItemMessages = typeof quizItemMessages;

/** What is known of both, behind the question's own words; nothing where neither is. */
function inBrackets(place: string, unit: string): string {
  const parts = [place, unit].filter((part) => part !== "");
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}
