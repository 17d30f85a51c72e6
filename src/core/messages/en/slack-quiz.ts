const number = new Intl.NumberFormat("en-GB");
const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** What a quiz says in Slack. Another language is another object of this shape. */
export const slackQuizMessages = {
  number: (value: number): string => number.format(value),
  answers: (answers: readonly string[]): string => list.format(answers),
  questionOf: (question: number, questions: number): string => `Question ${question} of ${questions}`,
  answered: (answered: number, players: number): string => `${answered} of ${players} answered`,
  poll: "A poll: there is no right answer and there are no points.",
  closed: "The question is closed.",
  receipt: {
    counted: (answer: string): string => `Your answer: ${answer}. Counted.`,
    repeated: (answer: string): string => `You answered ${answer} before; the first answer counts.`,
    stale: "That question is over. Nothing was counted.",
    closed: "The question is closed; your answer came too late.",
    late: "Your time is over; the answer came too late.",
    paused: "The session is paused. Please answer when it goes on.",
    "joined-later": "You came while this question was open. You play from the next one.",
    "unknown-participant": "You are not in this quiz. Please join first.",
  },
  answer: {
    title: "Your answer",
    send: "Send",
    cancel: "Cancel",
    choose: "Choose all that are right",
    number: "Your number",
    place: (place: number): string => `Place ${place}`,
    match: (letter: string): string => `What belongs to ${letter}`,
    twice: "Each option has one place.",
    noNumber: "Please enter a number, such as 12.5.",
  },
  reveal: {
    key: (answer: string): string => `Right answer: ${answer}`,
    isVoid: "This question does not count.",
    right: (right: number, answered: number): string => `${right} of ${answered} right`,
    counts: (option: string, count: number): string => `${option}: ${number.format(count)}`,
    range: (least: string, most: string): string => `${least} to ${most}`,
    quote: (quote: string): string => `“${quote}”`,
    page: (pages: string): string => `p. ${pages}`,
  },
  board: {
    title: "Board",
    podium: "Podium",
    line: (rank: number, name: string, points: number): string =>
      `${rank}. ${name}: ${points === 1 ? "1 point" : `${number.format(points)} points`}`,
    more: (count: number): string =>
      count === 1 ? "1 more shares a place" : `${number.format(count)} more share a place`,
    nobody: "Nobody has points yet.",
  },
};

/** The shape that every language's texts for the quiz in Slack have. */
export type SlackQuizMessages = typeof slackQuizMessages;
