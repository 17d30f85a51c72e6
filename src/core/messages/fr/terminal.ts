import type { TerminalMessages } from "../en/terminal.ts";

export const frenchTerminalMessages: TerminalMessages = {
  near: "Ce qui s’en approche le plus",
  pages: (pages) => (/[–,-]/u.test(pages) ? `pages ${pages}` : `page ${pages}`),
  quote: (text) => `« ${text} »`,
  notice: (text) => `Remarque : ${text}`,
  generated: (model) => `Rédigé par ${model} ; chaque phrase a été vérifiée dans son passage.`,
};
