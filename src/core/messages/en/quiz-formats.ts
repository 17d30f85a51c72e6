/** Why a file could not carry, or does not hold, a question. */
export const quizFormatMessages = {
  poll: "a poll has no right answer, and the format has no question without one",
  giftOption: (option: string): string =>
    `GIFT takes the beginning of “${option.slice(0, 40)}” for a sign of its own; change the option`,
  giftArrow: (text: string): string =>
    `GIFT cannot tell an arrow within “${text.slice(0, 40)}” from its own; change the text`,
  notGift: (message: string): string => `this is no GIFT: ${message}`,
  giftKind: (kind: string): string => `questions of the kind “${kind}” are not taken over`,
  giftWeights: "answers that are right in part only are not taken over",
  giftWords: "a short answer to be typed is not taken over; give it as a choice",
  csvColumns: (columns: number, most: number): string =>
    `This line has ${columns} columns, and the first line ${most}. Put a text that holds the delimiter in quotation marks.`,
  csvHeader: (missing: readonly string[]): string =>
    `the first line has to name the columns; missing: ${missing.join(", ")}`,
  csvKind: (kind: string, known: readonly string[]): string =>
    `no kind “${kind.slice(0, 40)}”; it has to be one of ${known.join(", ")}`,
  csvKey: (key: string): string => `the right answer “${key.slice(0, 80)}” is none of the options`,
  csvNumber: (text: string): string => `“${text.slice(0, 40)}” is no number`,
  csvBroken: (message: string): string => `this is no CSV: ${message}`,
  csvPairs: "a match needs options written as “left -> right”",
  empty: "there is no question in it",
  tooMany: (most: number): string => `a file may hold ${most} questions`,
};
