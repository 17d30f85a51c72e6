/** What `quiz` says. Questions themselves are worded in their own language. */
export const cliQuizMessages = {
  summary:
    "Draft a quiz from the report, each question with its key, proof and page, or export one for another program.",
  /** Of a file with questions that were drawn for it. */
  title: "Quiz",
  words: "draft|export",
  placeholders: { theme: "WORDS", kinds: "KINDS", difficulty: "LEVELS", format: "FORMAT", quiz: "ID" },
  city: "Only questions about this city, by its name or id; several are separated by commas.",
  theme: "Only questions about this theme, in words of your own.",
  count: (usual: number) => `How many questions; ${usual} unless you say otherwise.`,
  kinds: (known: readonly string[]) => `Only these kinds, separated by commas: ${known.join(", ")}.`,
  difficulty: (known: readonly string[]) => `Only these levels, separated by commas: ${known.join(", ")}.`,
  language: (known: readonly string[]) => `The language of the questions (${known.join(", ")}); English by default.`,
  format: (known: readonly string[]) => `What export writes: ${known.join(", ")}.`,
  quiz: "Export the questions that were kept of this reviewed quiz (its id stands in its address), instead of drawing.",
  examples: [
    "three-cities quiz draft",
    "three-cities quiz draft --city tangier --count 5",
    'three-cities quiz draft --theme "work and unemployment" --kinds single-choice,number',
    "three-cities quiz draft --language de --json",
    "three-cities quiz export --count 20 --format gift > quiz.gift.txt",
  ],
  notes: [
    "Questions are made of the report's own facts, without a model, and drawn anew each time. ✓ marks the right answer; ! marks a check that a person should look at.",
    "Opinion questions, which have no right answer, are drawn only with --kinds poll.",
  ],
  noTask: "quiz needs to be told what to do.",
  tasksHint: "three-cities quiz draft prints a quiz, three-cities quiz export writes one for another program.",
  unknownTask: (task: string) => `quiz cannot “${task}”.`,
  noFormat: (known: readonly string[]) => `export needs --format: ${known.join(", ")}.`,
  notReviewed: "Nobody has looked at these questions yet. Do so before you use them.",
  leftOut: (item: string, reason: string) => `left out: ${item}: ${reason}`,
  noQuiz: (id: string) => `There is no quiz “${id}” in the data folder, or none of its questions was kept.`,
  fewer: (count: number, wished: number) =>
    `The report allows ${count} of the ${wished} questions. Fewer limits, or another theme, allow more.`,

  kindNames: {
    "single-choice": "single choice",
    "multiple-choice": "multiple choice",
    "true-false": "true or false",
    number: "number",
    order: "order",
    match: "match",
    poll: "poll",
  },
  person: "needs a person's look",
  interval: (least: string, most: string) => `right from ${least} to ${most}`,
  proof: "Proof",
} as const;
