import type { JSX } from "preact";
import type { FoundPassage } from "../../server/replies.ts";
import { CityMark } from "../../views/city-mark.tsx";
import { stretchesOf } from "../state/excerpt.ts";
import { useDesk } from "./context.ts";

/** A passage with the words found in it marked, where it stands, and the way to its place in the document. */
export function FoundPassageView({ passage }: { readonly passage: FoundPassage }): JSX.Element {
  const { messages } = useDesk();
  const words = messages.library;
  const { city, section, document, pages, text, marks, note, sources, url, language } = passage;
  return (
    <article class="found-passage">
      <header>
        <h2 class="found-section">
          {city === null ? null : <CityMark city={city} />}
          <a href={url} lang={language}>
            <bdi>{section}</bdi>
            <span class="visually-hidden">: {words.open}</span>
          </a>
        </h2>
        <p class="found-origin">
          <cite>{document}</cite>
          {pages === null ? null : `, ${messages.pages(pages)}`}
          {sources.length === 0 ? null : ` · ${words.sources(sources.length)}`}
        </p>
      </header>
      <div class="found-text" lang={language} dir="auto">
        {
          text.split("\n").reduce<{ readonly lines: JSX.Element[]; readonly at: number }>(
            ({ lines, at }, line, place) => ({
              lines: [...lines, <Line key={place} line={line} at={at} marks={marks} />],
              at: at + line.length + 1,
            }),
            { lines: [], at: 0 },
          ).lines
        }
      </div>
      {note === null ? null : (
        <p class="found-note" dir="auto">
          <strong>{words.note}:</strong> {note}
        </p>
      )}
    </article>
  );
}

type LineProps = { readonly line: string; readonly at: number; readonly marks: FoundPassage["marks"] };

/** A line of a passage that begins `at` so many characters within it. */
function Line({ line, at, marks }: LineProps): JSX.Element {
  const own = marks
    .filter(({ start, end }) => start >= at && end <= at + line.length)
    .map(({ start, end }) => ({ start: start - at, end: end - at }));
  return (
    <p>
      {stretchesOf(line, own).map(({ text, isMarked }, place) =>
        isMarked ? <mark key={place}>{text}</mark> : <span key={place}>{text}</span>,
      )}
    </p>
  );
}
