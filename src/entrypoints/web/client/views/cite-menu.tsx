import type { JSX } from "preact";
import { bibtex } from "../../../../core/citing/bibtex.ts";
import { type CitedText, markdownText, plainText } from "../../../../core/citing/cited-text.ts";
import { cslJson } from "../../../../core/citing/csl-json.ts";
import { CopyButton } from "./copy-button.tsx";
import { usePage } from "./context.ts";

/** How a text is taken along with its references. */
const FORMATS = {
  text: plainText,
  markdown: markdownText,
  bibtex: ({ places }: CitedText) => bibtex(places),
  csl: ({ places }: CitedText) => cslJson(places),
} as const;

type CiteMenuProps = { readonly label: string; readonly cited: () => CitedText };

export function CiteMenu({ label, cited }: CiteMenuProps): JSX.Element {
  const words = usePage().messages.actions;
  return (
    <details class="folded cite-menu">
      <summary aria-label={label}>{words.cite}</summary>
      <div class="cite-formats">
        {(Object.keys(FORMATS) as (keyof typeof FORMATS)[]).map((format) => (
          <CopyButton key={format} text={() => FORMATS[format](cited())}>
            {words[format]}
          </CopyButton>
        ))}
      </div>
    </details>
  );
}
