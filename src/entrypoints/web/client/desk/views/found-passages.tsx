import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import type { FoundPassage } from "../../server/replies.ts";
import type { PassageWish } from "../server/desk-server.ts";
import { addressOfWish } from "../state/library-address.ts";
import { useDesk, useLoaded } from "./context.ts";
import { FoundPassageView } from "./found-passage.tsx";
import { ProblemNote } from "./problem-note.tsx";

/** What the library holds of a wish, more at a time when the reader asks for more. */
export function FoundPassages({ wish }: { readonly wish: PassageWish }): JSX.Element {
  const { server, messages } = useDesk();
  const words = messages.library;
  const address = addressOfWish(wish);
  const [further, setFurther] = useState({ address, offset: 0 });
  const offset = further.address === address ? further.offset : 0;
  const earlier = useRef<readonly FoundPassage[]>([]);
  // What was found last stays in sight until the next is there.
  const { value, problem, isLoading, again } = useLoaded(`${address} ${offset}`, async (signal) => {
    const { total, passages } = await server.passages(wish, offset, signal);
    earlier.current = [...earlier.current.slice(0, offset), ...passages];
    return { total, passages: earlier.current, isSearch: wish.text.trim() !== "" };
  });
  const left = value === null ? 0 : value.total - value.passages.length;
  return (
    <section class="found" aria-busy={isLoading}>
      <output class="found-count">
        {value === null
          ? messages.loading
          : wish.text === ""
            ? messages.passages(value.total)
            : words.found(value.total)}
      </output>
      <ProblemNote problem={problem} again={again} />
      {value?.total === 0 ? (
        <div class="found-none">
          <p>{words.none}</p>
          <p>{words.noneHint}</p>
          <a class="button-plain" href={`/?${new URLSearchParams({ question: wish.text })}`}>
            {words.ask}
          </a>
        </div>
      ) : null}
      <ol class="found-list">
        {(value?.passages ?? []).map((passage) => (
          <li key={passage.passageId}>
            <FoundPassageView passage={passage} />
          </li>
        ))}
      </ol>
      {left > 0 ? (
        <button
          type="button"
          class="button-plain"
          disabled={isLoading}
          onClick={() => setFurther({ address, offset: value?.passages.length ?? 0 })}
        >
          {words.more(left)}
        </button>
      ) : null}
    </section>
  );
}
