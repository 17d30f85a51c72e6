import type { JSX } from "preact";
import type { DocumentReply } from "../server/replies.ts";
import { addressOfPassage } from "../state/address.ts";
import { CityMark } from "./city-mark.tsx";
import { usePage } from "./context.ts";
import { PassageLink } from "./passage-link.tsx";

/** A document's parts with their pages; each leads to its first passage. */
export function Contents({ document }: { readonly document: DocumentReply }): JSX.Element {
  const { messages } = usePage();
  return (
    <nav class="contents" aria-label={messages.cover.contents}>
      <h3 class="pane-heading">{messages.cover.contents}</h3>
      <ol>
        {document.parts.map(({ id, title, sections }) => {
          const [section] = sections;
          const passageId = sections.find(({ firstPassageId }) => firstPassageId !== null)?.firstPassageId ?? null;
          if (section === undefined || passageId === null) return null;
          return (
            <li key={id}>
              <PassageLink class="contents-link" passageId={passageId} url={addressOfPassage(passageId)} turn={null}>
                {section.city === null ? <span /> : <CityMark city={section.city} />}
                <span class="contents-title">{title}</span>
                {section.pages === null ? null : <span class="contents-pages">{section.pages}</span>}
              </PassageLink>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
