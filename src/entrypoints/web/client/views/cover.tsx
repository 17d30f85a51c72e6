import type { JSX } from "preact";
import type { DocumentReply } from "../server/replies.ts";
import type { Library, Loadable } from "../state/state.ts";
import { Contents } from "./contents.tsx";
import { usePage } from "./context.ts";

/** Title pages shown; a library may hold thousands of documents. */
const MOST_TITLES = 12;

/** What is asked here: the documents with their authors and dates, set like a title page. */
export function Cover({ library }: { readonly library: Loadable<Library> }): JSX.Element | null {
  const { cover } = usePage().messages;
  if (library.phase !== "loaded") return null;
  const { documents } = library.value;
  const left = documents.length - MOST_TITLES;
  const [only] = documents;
  return (
    <section class="cover">
      <h2 class="pane-heading">{documents.length === 1 ? cover.label : cover.labelOfMany}</h2>
      {documents.slice(0, MOST_TITLES).map((document) => (
        <TitlePage key={document.id} document={document} />
      ))}
      {left > 0 ? <p class="title-page-note">{cover.more(left)}</p> : null}
      {documents.length === 1 && only !== undefined ? <Contents document={only} /> : null}
    </section>
  );
}

function TitlePage({ document }: { readonly document: DocumentReply }): JSX.Element {
  const { cover } = usePage().messages;
  const { title, subtitle, authors, publishers, date, digest } = document;
  return (
    <article class="title-page">
      <h3 class="title-page-title">
        <bdi>{title}</bdi>
      </h3>
      {subtitle === null ? null : (
        <p class="title-page-subtitle">
          <bdi>{subtitle}</bdi>
        </p>
      )}
      {authors.length === 0 ? null : <p class="title-page-authors">{cover.by(authors)}</p>}
      {publishers.length === 0 ? null : <p class="title-page-fact">{cover.publishedBy(publishers)}</p>}
      {date === null ? null : <p class="title-page-fact">{cover.date(date)}</p>}
      {digest ? <p class="title-page-note">{cover.digest}</p> : null}
    </article>
  );
}
