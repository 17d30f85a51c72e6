/** Sentences that the assistant itself says around an answer; none of them states a fact of the corpus. */
export const answerMessages = {
  notCovered: (subject: string, places: readonly string[]): string =>
    places.length === 0
      ? `${subject} does not say this.`
      : `${subject} does not say this. What comes nearest stands in ${joined(places)}.`,
  offTopic: (subject: string, titles: readonly string[]): string =>
    `This lies outside of what ${lowerFirst(subject)} covers: ${joined(titles.map((title) => `“${title}”`))}.`,
  /** Where a filter left out the rest. */
  notWithin: (places: readonly string[], subject: string): string =>
    `Looked only in ${joined(places)}. This is not said there. ${subject} may say it elsewhere.`,
  /** How the corpus is called. */
  subject: { report: "The report", document: "The document", library: "The library" },
  /** Where passages are quoted that the reader's language lacks; `languages` are named in it. */
  quotedFrom: (languages: readonly string[]): string =>
    `Passages that exist in no English version are quoted as they are: ${joined(languages)}.`,
  /** Said with an answer that a model was to write and did not. */
  withoutModel: {
    failed: "The model that writes the answers failed, so this was put together without it.",
    late: "The model that writes the answers took too long, so this was put together without it.",
    stalled: "The model that writes the answers fell silent, so this was put together without it.",
    unavailable: "The model that writes the answers is out of reach for now, so this was put together without it.",
    budget_spent:
      "The model that writes the answers has written as much as it may today, so this was put together without it.",
    nothing_left:
      "Nothing that the model wrote could be confirmed in the documents, so this was put together without it.",
    nonsense: "The model wrote nothing that could be read, so this was put together without it.",
  },
  cityWithoutFigure: (city: string, subject: string): string =>
    `For ${city}, ${lowerFirst(subject)} gives no such figure.`,
  cityWithoutStatement: (city: string, subject: string): string =>
    `For ${city}, ${lowerFirst(subject)} says nothing on this.`,
};

/** The shape that every language's sentences around an answer have. */
export type AnswerMessages = typeof answerMessages;

function joined(items: readonly string[]): string {
  return new Intl.ListFormat("en", { type: "conjunction" }).format(items);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
