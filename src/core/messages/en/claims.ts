const number = new Intl.NumberFormat("en-GB");

/** What is said of a claim of somebody's message that was held against the report. */
export const claimMessages = {
  /** `place` and `date` are where the report gives it, and of when. */
  otherFigure: (value: string, { place, date }: { readonly place: string; readonly date: string | null }): string =>
    `The report gives ${value} (${[place, ...(date === null ? [] : [date])].join(", ")}).`,
  otherDate: (value: string, place: string): string => `The report gives ${value} (${place}).`,
  otherName: (value: string, place: string): string => `The report names ${value} here (${place}).`,
  asOf: (date: string): string => `as of ${date}`,
  notDated: (date: string): string => `not dated; published ${date}`,
  onSomebodysWord: "The report has this figure from a source that it names: see the passage.",
  inOtherWords: "The report says it in other words, in the view of a model. Compare them yourself.",
  contradicted: "In the view of a model, this passage says otherwise. Compare them yourself.",
  onlyFirst: (checked: number, more: number): string =>
    `Only the first ${number.format(checked)} claims were checked; ${number.format(more)} more were not.`,
};
