import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { usePage } from "./context.ts";

/** The conversations kept on this device, folded: each can be opened again or deleted, and deleting undone. */
export function PastList(): JSX.Element | null {
  const { past, navigation, messages } = usePage();
  const words = messages.past;
  const [conversations, setConversations] = useState(past.list);
  const [undo, setUndo] = useState<{ readonly putBack: () => void } | null>(null);
  const summary = useRef<HTMLElement>(null);
  const undoButton = useRef<HTMLButtonElement>(null);
  const show = (): void => setConversations(past.list());

  useEffect(() => {
    // Another tab has kept or deleted one.
    const showOthers = (): void => setConversations(past.list());
    addEventListener("storage", showOthers);
    return () => removeEventListener("storage", showOthers);
  }, [past]);
  // The button that deleted is gone: the keyboard goes on from the one that undoes it.
  useEffect(() => undoButton.current?.focus(), [undo]);

  if (conversations.length === 0 && undo === null)
    return past.isKept() ? null : <p class="past-note">{words.notKept}</p>;

  function open(id: string): void {
    const conversation = past.open(id);
    if (conversation === null) return show();
    document.querySelector("main")?.focus({ preventScroll: true });
    navigation.resume(conversation);
  }

  function forget(ids: readonly string[]): void {
    setUndo({ putBack: past.forget(ids) });
    show();
  }

  function putBack(): void {
    undo?.putBack();
    setUndo(null);
    show();
    summary.current?.focus();
  }

  return (
    <details class="folded past">
      <summary ref={summary}>{words.title(conversations.length)}</summary>
      <p class="past-note">{past.isKept() ? words.where : words.notKept}</p>
      <ul class="past-list">
        {conversations.map(({ id, at, question, questions }) => (
          <li key={id}>
            <button type="button" class="past-open" onClick={() => open(id)}>
              <span dir="auto">{question}</span>
              <span class="past-when">
                <time dateTime={at.toISOString()}>{words.when(at)}</time> · {words.questions(questions)}
              </span>
            </button>
            <button
              type="button"
              class="button-close"
              aria-label={words.forget(question)}
              title={words.forget(question)}
              onClick={() => forget([id])}
            >
              <svg viewBox="0 0 18 18" aria-hidden="true" focusable="false">
                <path d="M3 3l12 12M15 3L3 15" />
              </svg>
            </button>
          </li>
        ))}
      </ul>
      <div class="past-tools">
        <output class="copied">{undo === null ? null : words.forgotten}</output>
        {undo === null ? null : (
          <button type="button" class="button-plain" ref={undoButton} onClick={putBack}>
            {words.undo}
          </button>
        )}
        {conversations.length < 2 ? null : (
          <button type="button" class="button-quiet" onClick={() => forget(conversations.map(({ id }) => id))}>
            {words.forgetAll}
          </button>
        )}
      </div>
    </details>
  );
}
