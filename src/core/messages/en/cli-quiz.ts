/** What `quiz` says. Questions themselves are worded in their own language. */
export const cliQuizMessages = {
  summary: "Draft a quiz from the report: each question with its key, its proof and the page behind it.",
  words: "draft",
  placeholders: { theme: "WORDS", kinds: "KINDS", difficulty: "LEVELS" },
  city: "Only questions about this city, by its name or id; several are separated by commas.",
  theme: "Only questions about this theme, in words of your own.",
  count: (usual: number) => `How many questions; ${usual} unless you say otherwise.`,
  kinds: (known: readonly string[]) => `Only these kinds, separated by commas: ${known.join(", ")}.`,
  difficulty: (known: readonly string[]) => `Only these levels, separated by commas: ${known.join(", ")}.`,
  language: (known: readonly string[]) => `The language of the questions (${known.join(", ")}); English by default.`,
  examples: [
    "three-cities quiz draft",
    "three-cities quiz draft --city tangier --count 5",
    'three-cities quiz draft --theme "work and unemployment" --kinds single-choice,number',
    "three-cities quiz draft --language de --json",
  ],
  notes: [
    "Questions are made of the report's own facts, without a model, and drawn anew each time. ✓ marks the right answer; ! marks a check that a person should look at.",
    "Opinion questions, which have no right answer, are drawn only with --kinds poll.",
  ],
  noTask: "quiz needs to be told what to do.",
  tasksHint: "three-cities quiz draft prints a quiz.",
  unknownTask: (task: string) => `quiz cannot “${task}”.`,
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
