import type { TerminalMessages } from "../en/terminal.ts";

export const turkishTerminalMessages: TerminalMessages = {
  near: "En yakın bilgiler",
  pages: (pages) => (/[–,-]/u.test(pages) ? `sayfalar ${pages}` : `sayfa ${pages}`),
  quote: (text) => `“${text}”`,
  notice: (text) => `Not: ${text}`,
  generated: (model) => `${model} tarafından yazıldı; her cümle kendi bölümünde denetlendi.`,
};
