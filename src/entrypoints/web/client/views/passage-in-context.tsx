import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Passage, PassageReply } from "../server/replies.ts";
import type { Reference } from "../state/turn.ts";
import { CityMark } from "./city-mark.tsx";
import { citedPlace } from "../state/cited-places.ts";
import { CiteMenu } from "./cite-menu.tsx";
import { usePage, usePageState } from "./context.ts";
import { MarkedText } from "./marked-text.tsx";
import { PassageLink } from "./passage-link.tsx";

type PassageInContextProps = {
  readonly passage: PassageReply;
  readonly turn: number | null;
  readonly references: readonly Reference[];
};

/** A passage as it stands in its section: the one before it, itself with the cited words marked, the one after it. */
export function PassageInContext({ passage, turn, references }: PassageInContextProps): JSX.Element {
  const { messages } = usePage();
  const current = useRef<HTMLDivElement>(null);
  const words = messages.reader;
  const { note, sources } = passage;
  const { previous, next } = passage.neighbours;
  const neighbour = { here: passage.section, turn, references };

  const { library } = usePageState();
  const documents = library.phase === "loaded" ? library.value.documents : [];
  const cited = () => ({
    sentences: [{ text: passage.text, notes: [1] }],
    places: [citedPlace(passage, documents, location.origin)],
  });

  useEffect(() => {
    if (current.current !== null) bringIntoView(current.current);
  }, []);

  return (
    <article class="passage">
      <header class="passage-header">
        <h2 class="passage-section">
          {passage.city === null ? null : <CityMark city={passage.city} />}
          {passage.section}
        </h2>
        <p class="passage-origin">
          <cite>{passage.document}</cite>
          {passage.pages === null ? null : `, ${messages.citation.pages(passage.pages)}`}
        </p>
        <CiteMenu label={messages.actions.passageLabel} cited={cited} />
      </header>
      {previous === null ? null : (
        <Neighbour {...neighbour} side="before" words={words.previous} neighbour={previous} />
      )}
      <div class="passage-current" ref={current}>
        <MarkedText passageId={passage.passageId} text={passage.text} references={references} />
        {note === null ? null : (
          <aside class="passage-note">
            <h3>{words.note}</h3>
            <p dir="auto">{note}</p>
          </aside>
        )}
        {sources.length === 0 ? null : (
          <section class="passage-sources">
            <h3>{words.sources}</h3>
            <ul>
              {sources.map(({ id, text }) => (
                <li key={id} dir="auto">
                  {text}
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
      {next === null ? null : <Neighbour {...neighbour} side="after" words={words.next} neighbour={next} />}
    </article>
  );
}

type NeighbourProps = {
  readonly side: "before" | "after";
  readonly words: string;
  /** The open passage's section; a neighbour in another one says so. */
  readonly here: string;
  readonly neighbour: Passage;
  readonly turn: number | null;
  readonly references: readonly Reference[];
};

function Neighbour({ side, words, here, neighbour, turn, references }: NeighbourProps): JSX.Element {
  const { passageId, url, section, text } = neighbour;
  return (
    <div class="passage-neighbour">
      <PassageLink class={`neighbour-link neighbour-link-${side}`} passageId={passageId} url={url} turn={turn}>
        {words}
      </PassageLink>
      {section === here ? null : <p class="passage-elsewhere">{section}</p>}
      <MarkedText passageId={passageId} text={text} references={references} />
    </div>
  );
}

/** Share of the pane's height at which the cited words begin when they would otherwise be out of sight. */
const SIGHT_LINE = 0.3;

/** The passage before may be long: what was cited is what is seen first. Scrolls the pane or sheet, never the page. */
function bringIntoView(passage: HTMLElement): void {
  const pane = passage.closest(".reader-pane, .sheet");
  if (pane === null) return;
  const cited = passage.querySelector("mark") ?? passage;
  const top = cited.getBoundingClientRect().top - pane.getBoundingClientRect().top;
  if (top > pane.clientHeight * (1 - SIGHT_LINE)) pane.scrollTop += top - pane.clientHeight * SIGHT_LINE;
}
