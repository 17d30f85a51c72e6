import type { JSX } from "preact";
import type { Reference } from "../state/turn.ts";
import { CityMark } from "./city-mark.tsx";
import { usePage } from "./context.ts";
import { PassageLink } from "./passage-link.tsx";

type ReferencesProps = {
  readonly turn: number;
  readonly references: readonly Reference[];
  /** The latest answer's: where there is a right pane, it lists the same. */
  readonly beside: boolean;
};

/** The passages of an answer, or what is near when there is none, under it like footnotes. */
export function References({ turn, references, beside }: ReferencesProps): JSX.Element | null {
  const { messages } = usePage();
  if (references.length === 0) return null;
  const cited = references.some(({ number }) => number !== null);
  const heading = cited ? messages.turn.references : messages.turn.related;
  const kind = `${cited ? "references-cited" : "references-near"} ${beside ? "references-beside" : ""}`;
  return (
    <section class={`references ${kind}`} aria-label={heading}>
      <h3 class="references-heading">{heading}</h3>
      <ol class="references-list">
        {references.map((reference) => (
          <li key={reference.number ?? reference.passageId} class="reference">
            <PassageLink class="reference-link" passageId={reference.passageId} url={reference.url} turn={turn}>
              {reference.number === null ? null : <span class="number">{reference.number}</span>}
              {reference.city === null ? null : <CityMark city={reference.city} />}
              <span class="reference-place">{reference.section}</span>
              {reference.pages === null ? null : (
                <span class="reference-pages">{messages.citation.pages(reference.pages)}</span>
              )}
            </PassageLink>
            <blockquote class="reference-quote" dir="auto">
              {reference.quote}
            </blockquote>
          </li>
        ))}
      </ol>
    </section>
  );
}
