import type { JSX } from "preact";
import { referencesOf, type Turn } from "../state/turn.ts";
import { CityMark } from "./city-mark.tsx";
import { usePage } from "./context.ts";
import { PassageLink } from "./passage-link.tsx";
import { placeOf } from "./place.ts";

/** Beside the answer: each quote under its number, a click away from its context. */
export function Evidence({ turn }: { readonly turn: Turn }): JSX.Element {
  const { messages } = usePage();
  const references = referencesOf(turn);
  const cited = references.some(({ number }) => number !== null);
  return (
    <section class="evidence">
      <h2 class="pane-heading">{cited ? messages.reader.behind : messages.reader.nearest}</h2>
      <p class="evidence-question" dir="auto">
        {turn.question}
      </p>
      <ol class="evidence-list">
        {references.map((reference) => (
          <li key={reference.number ?? reference.passageId}>
            <PassageLink class="evidence-link" passageId={reference.passageId} url={reference.url} turn={turn.id}>
              {reference.number === null ? null : <span class="number">{reference.number}</span>}
              <span class="evidence-body">
                <span class="evidence-quote" dir="auto">
                  {reference.quote}
                </span>
                <span class="evidence-place">
                  {reference.city === null ? null : <CityMark city={reference.city} />}
                  <span>{placeOf(reference, messages)}</span>
                </span>
              </span>
            </PassageLink>
          </li>
        ))}
      </ol>
    </section>
  );
}
