import type { TerminalMessages } from "../en/terminal.ts";

export const germanTerminalMessages: TerminalMessages = {
  near: "Was am nächsten steht",
  pages: (pages) => (/[–,-]/u.test(pages) ? `Seiten ${pages}` : `Seite ${pages}`),
  quote: (text) => `„${text}“`,
  notice: (text) => `Hinweis: ${text}`,
  generated: (model) => `Von ${model} geschrieben; jeder Satz wurde an seiner Passage geprüft.`,
};
