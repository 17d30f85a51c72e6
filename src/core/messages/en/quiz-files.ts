/** What stands in files that a trainer takes home. */
export const quizFileMessages = {
  source: (place: string, pages: string | null): string => (pages === null ? place : `${place}, p. ${pages}`),
  quote: (quote: string): string => `“${quote}”`,
  /** The last line of a question that came without a source. */
  noSource: "No source",
  /** The two options of true or false, in this order. */
  trueFalse: ["True", "False"],
  rank: "Rank",
  name: "Name",
  team: "Team",
  points: "Points",
  right: "Right",
  answerTo: (question: number): string => `${question}: answer`,
  pointsOf: (question: number): string => `${question}: points`,
  question: "Question",
  text: "Text",
  key: "Right answer",
  answered: "Answered",
  shareRight: "Share right",
  discrimination: "Discrimination",
  remarks: "Remarks",
  place: "Where it stands",
  sheets: { board: "Board", questions: "Questions" },
  flags: {
    "key-unchosen": "nobody chose the key: check it",
    "wrong-option-leads": "a wrong option was chosen more often than the key: check the key",
    "negative-discrimination": "those who did well elsewhere did worse here: check the question",
    "unused-option": "an option that nobody chose",
    void: "void",
    corrected: "the key was corrected",
  },
};

/** The shape that every language's texts for files have. */
export type QuizFileMessages = typeof quizFileMessages;
