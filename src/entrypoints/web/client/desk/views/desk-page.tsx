import type { JSX } from "preact";
import { LanguageMenu } from "../../views/language-menu.tsx";
import { SiteNav } from "../../views/site-nav.tsx";
import { Wordmark } from "../../views/wordmark.tsx";
import { useDesk } from "./context.ts";
import { LibraryView } from "./library-view.tsx";

export function DeskPage(): JSX.Element {
  const { language, messages } = useDesk();
  return (
    <div class="page">
      <header class="header">
        <p class="wordmark">
          <Wordmark name={messages.name} />
        </p>
        <div class="header-tools">
          <SiteNav here="library" words={messages.site} />
          <LanguageMenu language={language} label={messages.language} />
        </div>
      </header>
      <LibraryView />
    </div>
  );
}
