import type { JSX } from "preact";
import type { DocumentReply } from "../../server/replies.ts";
import { CityMark } from "../../views/city-mark.tsx";
import { useMedia } from "../../views/context.ts";
import type { PassageWish } from "../server/desk-server.ts";
import { addressOfWish } from "../state/library-address.ts";
import { useDesk } from "./context.ts";

type LibraryContentsProps = {
  readonly documents: readonly DocumentReply[];
  readonly wish: PassageWish;
  readonly onChoose: (changed: Partial<PassageWish>) => void;
};

/** Where contents and passages fit side by side; the same width stands in styles/desk.css. */
const WIDE = "(min-width: 900px)";

/** The documents with their sections; each narrows what is shown. Folded where there is little room. */
export function LibraryContents(props: LibraryContentsProps): JSX.Element {
  const { messages } = useDesk();
  const wide = useMedia(WIDE);
  const words = messages.library;
  return (
    <nav class="library-contents" aria-label={words.contents}>
      <details open={wide}>
        <summary>{words.contents}</summary>
        <SectionLink {...props} place={{ document: null, section: null }}>
          <span class="library-section">{words.everything}</span>
        </SectionLink>
        {props.documents.map((document) => (
          <DocumentContents key={document.id} {...props} document={document} />
        ))}
      </details>
    </nav>
  );
}

function DocumentContents({
  document,
  ...props
}: LibraryContentsProps & { readonly document: DocumentReply }): JSX.Element {
  const { messages } = useDesk();
  const several = props.documents.length > 1;
  return (
    <section class="library-document">
      <h2>
        <bdi>{document.title}</bdi>
      </h2>
      {several ? (
        <SectionLink {...props} place={{ document: document.id, section: null }}>
          <span class="library-section">{messages.library.everything}</span>
        </SectionLink>
      ) : null}
      <ul>
        {document.parts.map(({ id, sections }) =>
          sections
            .filter(({ passageCount }) => passageCount > 0)
            .map((section) => (
              <li key={`${id} ${section.id}`}>
                <SectionLink {...props} place={{ document: several ? document.id : null, section: section.id }}>
                  {section.city === null ? null : <CityMark city={section.city} />}
                  <span class="library-section">
                    <bdi>{section.label}</bdi>
                  </span>
                  {section.pages === null ? null : (
                    <span class="library-pages" title={messages.pages(section.pages)}>
                      {section.pages}
                    </span>
                  )}
                </SectionLink>
              </li>
            )),
        )}
      </ul>
    </section>
  );
}

type SectionLinkProps = Pick<LibraryContentsProps, "wish" | "onChoose"> & {
  readonly place: Pick<PassageWish, "document" | "section">;
  readonly children: JSX.Element | readonly (JSX.Element | null)[];
};

/** A real link, so that a section can be opened beside and sent to others; a plain click stays on the page. */
function SectionLink({ wish, onChoose, place, children }: SectionLinkProps): JSX.Element {
  const isHere = wish.section === place.section && wish.document === place.document;
  function onClick(event: MouseEvent): void {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    // A section is of one city: the filter would only stand in its way.
    onChoose({ ...place, city: null });
  }
  return (
    <a
      class="library-link"
      href={addressOfWish({ ...wish, ...place, city: null })}
      aria-current={isHere ? "true" : undefined}
      onClick={onClick}
    >
      {children}
    </a>
  );
}
