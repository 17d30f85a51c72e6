import type { JSX } from "preact";
import { LanguageMenu } from "../../views/language-menu.tsx";
import { SiteNav } from "../../views/site-nav.tsx";
import { Wordmark } from "../../views/wordmark.tsx";
import { useDesk } from "./context.ts";
import { CompareView } from "./compare-view.tsx";
import { EditorView } from "./editor-view.tsx";
import { LibraryView } from "./library-view.tsx";

/** The first that an address begins with; the library for all others. */
const VIEWS = [
  ["/compare", "compare", CompareView],
  ["/editor", "library", EditorView],
  ["", "library", LibraryView],
] as const;

export function DeskPage(): JSX.Element {
  const { language, messages } = useDesk();
  const [, here, View] = VIEWS.find(([beginning]) => location.pathname.startsWith(beginning)) ?? VIEWS[2];
  return (
    <div class="page">
      <header class="header">
        <p class="wordmark">
          <Wordmark name={messages.name} />
        </p>
        <div class="header-tools">
          <SiteNav here={here} words={messages.site} />
          <LanguageMenu language={language} label={messages.language} />
        </div>
      </header>
      <View />
    </div>
  );
}
