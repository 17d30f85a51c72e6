import { entries, viewText } from "./transcript.ts";
import type { World } from "./world.ts";

const STYLE = `body{font:15px/1.46 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1d1c1d}
h2{border-bottom:1px solid #ddd;padding-bottom:.3rem}article{margin:.8rem 0}article.thread{margin-left:2.5rem}
b{margin-right:.5rem}small{color:#616061}p{white-space:pre-wrap;margin:.1rem 0;overflow-wrap:anywhere}
.app b::after{content:" APP";font-size:.65rem;background:#ddd;border-radius:2px;padding:0 .2rem;margin-left:.3rem}
mark{background:#fce4a8}section.view{border:1px solid #ccc;border-radius:8px;padding:0 1rem 1rem;margin:1rem 0}`;

/** The transcript as a page that needs nothing else. Live controls are marked. */
export function transcriptPage(world: World): string {
  let channel = "";
  const messages = entries(world).map((each) => {
    const heading = each.channel === channel ? "" : `<h2>${escape(each.channel)}</h2>`;
    channel = each.channel;
    const live = each.live.map((control) => `<p><mark>${escape(control)}</mark></p>`).join("");
    const classes = [each.inThread ? "thread" : "", each.fromBot ? "app" : ""].join(" ").trim();
    const head = `<b>${escape(each.name)}</b><small>${escape(each.marks.join(", "))}</small>`;
    return `${heading}<article class="${classes}">${head}<p>${escape(each.text)}</p>${live}</article>`;
  });
  const views = [...world.homes.values(), ...world.views].map(
    (view) => `<section class="view"><p>${escape(viewText(view))}</p></section>`,
  );
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Transcript</title>`;
  return `<!doctype html><html lang="en"><head>${head}<style>${STYLE}</style></head><body>${messages.join("\n")}${views.join("\n")}</body></html>`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
