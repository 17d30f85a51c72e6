import type { JSX } from "preact";
import type { State } from "../state/state.ts";
import { askingTurn } from "../state/reducer.ts";
import { Announcer } from "./announcer.tsx";
import { Composer, QUESTION_FIELD } from "./composer.tsx";
import { useMedia, usePage, usePageState } from "./context.ts";
import { ExportMenu } from "./export-menu.tsx";
import { Header } from "./header.tsx";
import { KeyForm } from "./key-form.tsx";
import { PastList } from "./past-list.tsx";
import { Reader } from "./reader.tsx";
import { Sheet } from "./sheet.tsx";
import { StartLead, StartSuggestions } from "./start.tsx";
import { TurnView } from "./turn.tsx";

/** Where two panes fit side by side; the same width stands in styles/layout.css. */
const WIDE = "(min-width: 900px)";

export function Page(): JSX.Element {
  const { messages } = usePage();
  const state = usePageState();
  const wide = useMedia(WIDE);
  const begun = state.turns.length > 0;
  const reader = <Reader state={state} wide={wide} />;

  return (
    <div class={begun ? "page page-conversation" : "page page-start"}>
      <a class="skip-link" href={`#${QUESTION_FIELD}`}>
        {messages.skipToQuestion}
      </a>
      <Header begun={begun} />
      <div class="panes">
        <main class="conversation" tabIndex={-1}>
          {begun ? null : <StartLead />}
          {needsKey(state) ? <KeyForm /> : null}
          {state.turns.map((turn) => (
            <TurnView key={turn.id} turn={turn} state={state} />
          ))}
          {state.turns.some(({ answer }) => answer !== null) ? <ExportMenu /> : null}
          <Composer
            key="composer"
            city={state.city}
            section={state.section}
            library={state.library}
            begun={begun}
            asking={askingTurn(state) !== null}
          />
          {begun ? null : <PastList />}
          {begun ? null : <StartSuggestions library={state.library} />}
        </main>
        {wide ? (
          <aside class="reader-pane" aria-label={messages.reader.label} tabIndex={-1}>
            {reader}
          </aside>
        ) : null}
        {!wide && state.open !== null ? <Sheet>{reader}</Sheet> : null}
      </div>
      <Announcer turn={state.turns.at(-1) ?? null} />
    </div>
  );
}

function needsKey({ library }: State): boolean {
  return library.phase === "failed" && library.problem.kind === "key-needed";
}
