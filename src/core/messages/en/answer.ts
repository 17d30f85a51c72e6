/** Sentences that the assistant itself says around an answer; none of them states a fact of the corpus. */
export const answerMessages = {
  notCovered: (subject: string, places: readonly string[]): string =>
    places.length === 0
      ? `${subject} does not say this.`
      : `${subject} does not say this. What comes nearest stands in ${joined(places)}.`,
  offTopic: (subject: string, cities: readonly string[]): string =>
    cities.length === 0
      ? `This lies outside of what ${lowerFirst(subject)} covers.`
      : `This lies outside of what ${lowerFirst(subject)} covers: migration and integration in ${joined(cities)}.`,
  /** How the corpus is called when it holds one document, or several. */
  subject: (documents: number): string => (documents === 1 ? "The report" : "The library"),
  onlyInEnglish: "So far the report can be quoted in English only.",
  cityWithoutFigure: (city: string): string => `For ${city}, the report gives no such figure.`,
  cityWithoutStatement: (city: string): string => `For ${city}, the report says nothing on this.`,
} as const;

function joined(items: readonly string[]): string {
  return new Intl.ListFormat("en", { type: "conjunction" }).format(items);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
