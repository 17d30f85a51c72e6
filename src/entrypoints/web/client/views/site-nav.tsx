import type { JSX } from "preact";
import type { SiteMessages } from "../../../../core/messages/en/site.ts";

export type SitePage = "ask" | "library" | "compare" | "quiz";

const ADDRESSES: Readonly<Record<SitePage, string>> = {
  ask: "/",
  library: "/library",
  compare: "/compare",
  quiz: "/quiz",
};

/** The ways to the site's pages, on all of them. */
export function SiteNav({ here, words }: { readonly here: SitePage; readonly words: SiteMessages }): JSX.Element {
  return (
    <nav class="site-nav" aria-label={words.label}>
      <ul>
        {(Object.keys(ADDRESSES) as SitePage[]).map((page) => (
          <li key={page}>
            <a href={ADDRESSES[page]} aria-current={page === here ? "page" : undefined}>
              {words[page]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
