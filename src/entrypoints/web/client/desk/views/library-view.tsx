import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { PassageWish } from "../server/desk-server.ts";
import { addressOfWish, wishOf } from "../state/library-address.ts";
import { useDesk, useLoaded, useSettled } from "./context.ts";
import { FoundPassages } from "./found-passages.tsx";
import { LibraryContents } from "./library-contents.tsx";
import { LibrarySearch } from "./library-search.tsx";
import { ProblemNote } from "./problem-note.tsx";

/** Milliseconds without a key before it is searched. */
const TYPING = 150;

/** The documents to read through and to search. What is looked for stands in the address. */
export function LibraryView(): JSX.Element {
  const { server, messages } = useDesk();
  const [wish, setWish] = useState<PassageWish>(() => wishOf(location.search));
  const library = useLoaded("library", async () => {
    const [cities, documents] = await Promise.all([server.cities(), server.documents()]);
    return { cities, documents };
  });
  const settled = useSettled(wish, TYPING);

  useEffect(() => {
    document.title = `${messages.library.title} · ${messages.name}`;
  }, [messages]);
  useEffect(() => history.replaceState(null, "", addressOfWish(settled)), [settled]);

  function change(changed: Partial<PassageWish>): void {
    setWish((last) => ({ ...last, ...changed }));
  }

  if (library.value === null) {
    return (
      <main class="desk">
        {library.isLoading ? <p>{messages.loading}</p> : null}
        <ProblemNote problem={library.problem} again={library.again} />
      </main>
    );
  }
  const { cities, documents } = library.value;
  return (
    <div class="desk desk-library">
      <LibraryContents documents={documents} wish={wish} onChoose={change} />
      <main class="desk-main">
        <h1 class="desk-title">{messages.library.title}</h1>
        <p class="desk-lead">{messages.library.lead}</p>
        <LibrarySearch wish={wish} cities={cities} onChange={change} />
        <FoundPassages wish={settled} />
        <p class="desk-foot">
          <a href="/editor">{messages.editor.link}</a>
        </p>
      </main>
    </div>
  );
}
