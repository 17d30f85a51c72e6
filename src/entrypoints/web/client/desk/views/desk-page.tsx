import type { JSX } from "preact";
import { LanguageMenu } from "../../views/language-menu.tsx";
import { SiteNav } from "../../views/site-nav.tsx";
import { Wordmark } from "../../views/wordmark.tsx";
import { useDesk } from "./context.ts";
import { CompareView } from "./compare-view.tsx";
import { LibraryView } from "./library-view.tsx";

export function DeskPage(): JSX.Element {
  const { language, messages } = useDesk();
  const here = location.pathname.startsWith("/compare") ? "compare" : "library";
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
      {here === "compare" ? <CompareView /> : <LibraryView />}
    </div>
  );
}
