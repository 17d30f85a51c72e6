/** Sentences that the assistant itself says around an answer; none of them states a fact of the corpus. */
export const answerMessages = {
  notCovered: (subject: string, places: readonly string[]): string =>
    places.length === 0
      ? `${subject} does not say this.`
      : `${subject} does not say this. What comes nearest stands in ${joined(places)}.`,
  offTopic: (subject: string, titles: readonly string[]): string =>
    `This lies outside of what ${lowerFirst(subject)} covers: ${joined(titles.map((title) => `“${title}”`))}.`,
  /** How the corpus is called. */
  subject: { report: "The report", document: "The document", library: "The library" },
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
