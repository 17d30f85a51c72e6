import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { usePage } from "./context.ts";

/** What the right pane shows, as a sheet from below where there is one pane only. Escape or a tap beside it closes it. */
export function Sheet({ children }: { readonly children: ComponentChildren }): JSX.Element {
  const { navigation, messages } = usePage();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Closing hands the focus back to the link that opened it.
    return () => element?.close();
  }, []);

  return (
    // By keyboard, Escape does what the tap beside the sheet does.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      class="sheet"
      ref={dialog}
      aria-label={messages.reader.label}
      onCancel={(event) => {
        event.preventDefault();
        navigation.close();
      }}
      onClick={(event) => event.target === dialog.current && navigation.close()}
    >
      <div class="sheet-inner">{children}</div>
    </dialog>
  );
}
