import type { TerminalMessages } from "../en/terminal.ts";

export const arabicTerminalMessages: TerminalMessages = {
  near: "أقرب ما ورد",
  pages: (pages) => (/[–,-]/u.test(pages) ? `الصفحات ${pages}` : `الصفحة ${pages}`),
  quote: (text) => `«${text}»`,
  notice: (text) => `ملاحظة: ${text}`,
  generated: (model) => `كتبه ${model}؛ روجعت كل جملة على مقطعها.`,
};
