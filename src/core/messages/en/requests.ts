/** What is wrong with a request, for the person who made it. */
export const requestMessages = {
  emptyQuestion: "The question is empty. Write what you want to know, in up to 2,000 characters.",
  longQuestion: (length: number, most: number): string =>
    `The question has ${length.toLocaleString("en")} characters; ${most.toLocaleString("en")} is the most. Shorten it.`,
  unknown: (what: "city" | "document" | "section", name: string, known: readonly string[]): string =>
    `There is no ${what} "${name.slice(0, 80)}" in the corpus. ${known.length === 0 ? "It names none." : `It has: ${known.join(", ")}.`}`,
  unknownConversation: (id: string): string =>
    `There is no conversation "${id.slice(0, 80)}", or it has expired. Leave conversationId out to begin a new one.`,
  notReady:
    "The search index is still being built, and nothing can be found before. Nothing is lost; ask again shortly.",
} as const;
