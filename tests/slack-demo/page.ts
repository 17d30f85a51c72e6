import { shownText } from "../support/fake-slack/shown-text.ts";
import type { Seen, SeenMessage, SeenView } from "./chronicle.ts";
import { blocksHtml, escapeHtml } from "./page-blocks.ts";
import { PAGE_STYLE } from "./page-style.ts";
import { isInThread, marksOf, type PlayedStep, withoutMentions } from "./told.ts";

const TITLE = "Three Cities in Slack";
const LEAD =
  "A workshop, played by the real program on the shipped corpus, beside a Slack of its own: no key, no network.";
/** The faces of people, told apart by their colour. */
const COLOURS = 6;

/** The play as a page that needs nothing else. */
export function demoPage(steps: readonly PlayedStep[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${TITLE}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<header><h1>${TITLE}</h1><p>${LEAD}</p></header>
<main>
${steps.map(stepHtml).join("\n")}
</main>
</body>
</html>
`;
}

function stepHtml({ number, title, shows, seen, problem }: PlayedStep): string {
  const failed = problem === null ? "" : `<p class="problem">✗ ${escapeHtml(problem)}</p>`;
  return `<section class="step" aria-labelledby="step-${number}">
<h2 id="step-${number}"><span class="number">${number}</span> ${escapeHtml(title)}</h2>
<p class="shows">${escapeHtml(shows)}</p>
${byPlace(seen)}
${failed}
</section>`;
}

/** Messages of one place stand in one frame, under its name. */
function byPlace(seen: readonly Seen[]): string {
  const frames: { readonly place: string; readonly parts: string[] }[] = [];
  for (const each of seen) {
    if (each.kind === "view") {
      frames.push({ place: "", parts: [viewHtml(each)] });
      continue;
    }
    const last = frames.at(-1);
    if (last?.place === each.place) last.parts.push(messageHtml(each));
    else frames.push({ place: each.place, parts: [messageHtml(each)] });
  }
  return frames
    .map(({ place, parts }) =>
      place === "" ? parts.join("") : `<div class="place"><h3>${escapeHtml(place)}</h3>\n${parts.join("\n")}\n</div>`,
    )
    .join("\n");
}

function messageHtml(seen: SeenMessage): string {
  const { author, message, onlyFor, how } = seen;
  const classes = ["message", isInThread(seen) ? "thread" : "", onlyFor === null ? "" : "alone", how].filter(Boolean);
  const badge = message.fromBot ? ' <span class="badge">APP</span>' : "";
  const marks = marksOf(seen)
    .map((mark) => ` <span class="mark">${escapeHtml(mark)}</span>`)
    .join("");
  return `<article class="${classes.join(" ")}">
<div class="face ${message.fromBot ? "app" : `c${colourOf(author)}`}" aria-hidden="true">${escapeHtml([...author][0] ?? "?")}</div>
<div class="body"><p class="head"><b>${escapeHtml(author)}</b>${badge}${marks}</p>
${wordsHtml(seen)}${blocksHtml(message.blocks)}</div>
</article>`;
}

/** What stands above the blocks: the words of a person, or of a stream. */
function wordsHtml({ message }: SeenMessage): string {
  if (message.blocks.length > 0 && !message.streamed) return "";
  const words = withoutMentions(shownText({ ...message, blocks: [] }));
  return `<p>${escapeHtml(words).replaceAll("@Three Cities", '<span class="mention">@Three Cities</span>')}</p>`;
}

function viewHtml({ what, view, person }: SeenView): string {
  const title = (view["title"] as { text?: string } | undefined)?.text ?? "Home";
  const submit = (view["submit"] as { text?: string } | undefined)?.text;
  const foot =
    submit === undefined ? "" : `<p class="controls"><span class="button main">${escapeHtml(submit)}</span></p>`;
  return `<div class="view ${what}"><h3>${escapeHtml(title)} <span class="mark">only visible to ${escapeHtml(person)}</span></h3>
${blocksHtml(view["blocks"] as SeenMessage["message"]["blocks"])}${foot}</div>`;
}

function colourOf(name: string): number {
  return [...name].reduce((sum, character) => sum + (character.codePointAt(0) ?? 0), 0) % COLOURS;
}
