import type { ComponentChildren, JSX } from "preact";
import { useState } from "preact/hooks";
import { usePage } from "./context.ts";

type CopyButtonProps = { readonly text: () => string; readonly children: ComponentChildren };

/** Copies a text; where the browser does not let the page do that, shows it to be copied by hand. */
export function CopyButton({ text, children }: CopyButtonProps): JSX.Element {
  const words = usePage().messages.actions;
  const [state, setState] = useState<{ readonly isCopied: boolean; readonly text: string } | null>(null);

  async function copy(): Promise<void> {
    const written = text();
    try {
      await navigator.clipboard.writeText(written);
      setState({ isCopied: true, text: written });
    } catch {
      setState({ isCopied: false, text: written });
    }
  }

  return (
    <>
      <button type="button" class="button-quiet" onClick={() => void copy()}>
        {children}
      </button>
      <output class="copied">{state?.isCopied === true ? words.copied : null}</output>
      {state?.isCopied === false ? (
        <label class="copy-by-hand">
          {words.byHand}
          <textarea readOnly rows={4} dir="auto" value={state.text} onFocus={(event) => event.currentTarget.select()} />
        </label>
      ) : null}
    </>
  );
}
