import type { JSX } from "preact";
import { QUESTION_FIELD } from "./composer.tsx";
import { usePage } from "./context.ts";
import { LanguageMenu } from "./language-menu.tsx";
import { SiteNav } from "./site-nav.tsx";
import { Wordmark } from "./wordmark.tsx";

export function Header({ begun }: { readonly begun: boolean }): JSX.Element {
  const { language, messages, navigation } = usePage();

  function startAnew(): void {
    navigation.startAnew();
    window.scrollTo({ top: 0 });
    document.getElementById(QUESTION_FIELD)?.focus();
  }

  return (
    <header class="header">
      <h1 class="wordmark">
        <Wordmark name={messages.name} />
      </h1>
      <div class="header-tools">
        {begun ? (
          <button type="button" class="button-quiet" onClick={startAnew}>
            {messages.newConversation}
          </button>
        ) : null}
        <SiteNav here="ask" words={messages.site} />
        <LanguageMenu language={language} label={messages.language} />
      </div>
    </header>
  );
}
