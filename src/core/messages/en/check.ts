/** What a check of a written sentence found, for a person who asks why it was kept or dropped. */
export const checkMessages = {
  verbatim: "It is a sentence of the passage, letter for letter.",

  citation: {
    none: "It cites no passage that it was given.",
    some: (count: number) => (count === 1 ? "It cites one passage." : `It cites ${count} passages.`),
  },
  quotes: {
    missing: (quote: string) => `“${quote}” is quoted, but does not stand in the passage.`,
    stand: (count: number) =>
      count === 1 ? "What it quotes stands in the passage." : `All ${count} quotations stand in the passage.`,
  },
  numbers: {
    missing: (number: string, near: string | null) =>
      near === null ? `${number} is not in the passage.` : `${number} is not in the passage; it has ${near}.`,
    otherUnit: (number: string, inPassage: string) => `It says ${number}, the passage ${inPassage}.`,
    otherBound: (number: string, inPassage: string) => `It says “${number}”, the passage “${inPassage}”.`,
    otherThing: (number: string, thing: string | null) =>
      thing === null
        ? `${number} is the number of something else in the passage.`
        : `In the passage, ${number} is not the number that goes with “${thing}”.`,
    swapped: (number: string, rightful: string) => `${number} stands where the passage has ${rightful}.`,
    stand: (numbers: readonly string[]) => `In the passage: ${numbers.join(", ")}.`,
  },
  dates: {
    missing: (date: string, near: string | null) =>
      near === null ? `${date} is not in the passage.` : `${date} is not in the passage; it has ${near}.`,
    swapped: (date: string, rightful: string) => `${date} stands where the passage has ${rightful}.`,
    turned: (date: string, inPassage: string) => `It says “${date}”, the passage “${inPassage}”.`,
    stand: (dates: readonly string[]) => `In the passage: ${dates.join(", ")}.`,
  },
  names: {
    missing: (name: string) => `${name} is not named in the passage.`,
    notOne: (name: string) => `The passage has the words of “${name}”, but nobody and nothing of that name.`,
    misplaced: (name: string, rightful: string) => `It says this of ${name}, the passage of ${rightful}.`,
    stand: (names: readonly string[]) => `In the passage: ${names.join(", ")}.`,
  },
  city: {
    other: (city: string, rightful: string) => `It says this of ${city}, the passage of ${rightful}.`,
    missing: (city: string) => `The passage is not about ${city}.`,
    same: (cities: readonly string[]) => `The passage is about ${cities.join(", ")}, too.`,
  },
  coverage: {
    share: (percent: number) => `${percent} % of its words stand in the passage or mean the same as words there.`,
    tooFew: (percent: number, missing: readonly string[]) =>
      `Only ${percent} % of its words stand in the passage; it lacks ${missing.map((word) => `“${word}”`).join(", ")}.`,
    nothing: "It says nothing that could be found in a passage.",
    clause: (words: readonly string[]) => `The passage has nothing of “${words.join(" ")}”.`,
    recited: (words: string) => `It repeats what the model was told: “${words}”.`,
    tooLong: (characters: number) => `It is longer than ${characters} characters; no such sentence is checked.`,
  },
  negation: {
    added: (word: string) => `It denies “${word}”, which the passage affirms.`,
    dropped: (word: string) => `It affirms “${word}”, which the passage denies.`,
    same: "What it affirms and denies, the passage affirms and denies.",
  },
  direction: {
    turned: (word: string, inPassage: string) => `It says “${word}” where the passage says “${inPassage}”.`,
    same: (words: readonly string[]) => `As in the passage: ${words.join(", ")}.`,
  },
  comparison: {
    turned: (word: string) => `It compares the other way round: “${word}”.`,
    alone: (word: string, inPassage: string) => `It says “${word}”, the passage only “${inPassage}”.`,
    missing: (word: string) => `It says “${word}”; the passage does not rank anything so.`,
    same: "It compares as the passage does.",
  },
  attribution: {
    stripped: (source: string) => `The passage says this on the word of ${source}; the sentence states it as a fact.`,
    strippedOpinion: "The passage gives this as an opinion; the sentence states it as a fact.",
    other: (source: string, rightful: string | null) =>
      rightful === null
        ? `It attributes this to ${source}; the passage does not.`
        : `It attributes this to ${source}, the passage to ${rightful}.`,
    hedge: (hedge: string) => `The passage says “${hedge}”; the sentence states it as certain.`,
    kept: "It leaves to others what the passage leaves to them.",
  },
} as const;
