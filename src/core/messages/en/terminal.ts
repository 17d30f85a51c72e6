/** What stands around an answer in a terminal. */
export const terminalMessages = {
  near: "What stands nearest",
  pages: (pages: string): string => (/[–,-]/u.test(pages) ? `pages ${pages}` : `page ${pages}`),
  quote: (text: string): string => `“${text}”`,
  notice: (text: string): string => `Note: ${text}`,
  generated: (model: string): string => `Written by ${model}; each sentence checked against its passage.`,
};

/** The shape that every language's words around an answer have. */
export type TerminalMessages = typeof terminalMessages;
