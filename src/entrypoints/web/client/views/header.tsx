import type { JSX } from "preact";
import { CityMark } from "./city-mark.tsx";
import { QUESTION_FIELD } from "./composer.tsx";
import { usePage } from "./context.ts";
import { LanguageMenu } from "./language-menu.tsx";

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
        <span class="wordmark-shapes" aria-hidden="true">
          <CityMark city="istanbul" />
          <CityMark city="offenbach" />
          <CityMark city="tangier" />
        </span>
        {messages.name}
      </h1>
      <div class="header-tools">
        {begun ? (
          <button type="button" class="button-quiet" onClick={startAnew}>
            {messages.newConversation}
          </button>
        ) : null}
        <LanguageMenu language={language} label={messages.language} />
      </div>
    </header>
  );
}
