import { slackInstallMessages as messages } from "../../core/messages/en/slack-install.ts";

export type InstallPage = {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly link: { readonly address: string; readonly text: string };
};

/** A whole page without style or script, as the server's Content-Security-Policy allows neither from within. */
export function installPage({ heading, paragraphs, link }: InstallPage): string {
  return [
    "<!doctype html>",
    '<html lang="en">',
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(messages.title)}</title></head>`,
    "<body><main>",
    `<h1>${escapeHtml(heading)}</h1>`,
    ...paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`),
    `<p><a href="${escapeHtml(link.address)}">${escapeHtml(link.text)}</a></p>`,
    "</main></body></html>",
    "",
  ].join("\n");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/gu, (character) => ENTITIES[character] ?? character);
}
