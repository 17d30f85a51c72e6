/** What went wrong with a quiz, for who called. Doors that speak to players have their own words by the error's code. */
export const quizErrors = {
  quizNotFound: "There is no quiz with this id, or it was deleted.",
  quizChanged: (revision: number): string =>
    `Somebody else changed this quiz meanwhile; it is at revision ${revision} now. Fetch it again, then repeat the change.`,
  notReviewed: (proposed: number): string =>
    proposed === 0
      ? "No question of this quiz was kept. Keep at least one, then start."
      : `${proposed} of its questions were not looked at yet. Keep or drop each, then start.`,
  nothingToDraw: "The corpus has no further question that fits. Widen cities, theme, kinds or difficulty.",
  noModel:
    "Writing questions needs a language model: set OPENAI_MODEL with OPENAI_API_KEY or OPENAI_BASE_URL, and start again.",
  widening: {
    contradicted: (quotes: readonly string[]): string => quotes.map((quote) => `“${quote}”`).join("; "),
    solved: (passages: number): string => `found without its key in ${passages} passages, with its sentence`,
  },
  itemNotFound: (id: string): string => `The quiz has no question ${id.slice(0, 80)}.`,
  itemInvalid: (faults: readonly string[]): string => `The question cannot be used: ${faults.join("; ")}.`,
  faults: {
    missing: (part: string): string => `its ${part} is missing`,
    tooLong: (part: string, most: number): string => `its ${part} has more than ${most} characters`,
    optionCount: (least: number, most: number): string => `it needs ${least} to ${most} options`,
    sameOptions: "two of its options are the same",
    noOptions: "a number has no options",
    trueFalse: "true or false has two options",
    pollKey: "a poll has no right answer",
    key: "its right answer is none that a player could give",
    quote: "its quote does not stand in the passage",
  },
  quoteNotInPassage: "The quote does not stand word for word in that passage. Copy it from there.",
  unknownPassage: (id: string): string => `There is no passage ${id.slice(0, 200)}.`,
  countInvalid: (most: number): string => `A quiz has 1 to ${most} questions.`,
  titleInvalid: (most: number): string => `A title has 1 to ${most} characters.`,
  settingsInvalid: (least: number, most: number): string =>
    `Time for a question is ${least} to ${most} seconds, and teams have different names.`,
  sessionNotFound:
    "There is no session with this id or code. Codes have six characters; ask the host for the present one.",
  noCodeLeft: "No free code was found for this session. Try again.",
  sessionOver: "This session is over.",
  sessionMoved: (version: number): string =>
    `The session has moved on; it is at version ${version} now. Look where it stands, then decide again.`,
  notTheHost: "Only a host of this session may do that.",
  moveNotAllowed: (move: string, phase: string): string => `“${move}” is not possible in the phase “${phase}”.`,
  participantNotFound: "This player is not known here. Join again with the code.",
  nameInvalid: (most: number): string => `Choose a name of 1 to ${most} characters.`,
  teamUnknown: (teams: readonly string[]): string =>
    teams.length === 0 ? "This session has no teams." : `Choose one of the teams: ${teams.join(", ")}.`,
  timeFactorInvalid: "The time is 1 to 3 times the usual one, or without a limit.",
  responseImpossible: "That cannot be an answer to this question.",
  disputeInvalid: (most: number): string => `Say in 1 to ${most} characters what is wrong.`,
};
