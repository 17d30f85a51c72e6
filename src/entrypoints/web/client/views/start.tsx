import type { JSX } from "preact";
import type { Library, Loadable } from "../state/state.ts";
import { CityMark } from "./city-mark.tsx";
import { usePage } from "./context.ts";

export function StartLead(): JSX.Element {
  const { start } = usePage().messages;
  return (
    <div class="start-lead">
      <h2 class="start-title">{start.title}</h2>
      <p class="start-text">{start.lead}</p>
    </div>
  );
}

type Suggestions = { readonly id: string; readonly heading: string; readonly questions: readonly string[] };

/** Questions to begin with, for each city of the library. */
export function StartSuggestions({ library }: { readonly library: Loadable<Library> }): JSX.Element {
  const { assistant, messages } = usePage();
  const cities = library.phase === "loaded" ? library.value.cities : [];
  const groups: Suggestions[] = cities.map(({ id, name }) => ({
    id,
    heading: name,
    questions: messages.suggestions[id] ?? [messages.suggestionForCity(name)],
  }));
  const across = messages.suggestions["across"] ?? [];
  const isOurReport = cities.length > 1 && cities.every(({ id }) => messages.suggestions[id] !== undefined);
  if (isOurReport) groups.push({ id: "across", heading: messages.start.acrossCities, questions: across });

  return (
    <section class="suggestions" aria-label={messages.start.suggestions}>
      {groups.map(({ id, heading, questions }) => (
        <div key={id} class="suggestions-group">
          <h3 class="suggestions-heading">
            {id === "across" ? null : <CityMark city={id} />}
            {heading}
          </h3>
          <ul>
            {questions.map((question) => (
              <li key={question}>
                <button type="button" class="suggestion" onClick={() => assistant.ask(question)}>
                  {question}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
