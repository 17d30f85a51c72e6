import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { saveFile } from "../state/save-file.ts";
import { usePage } from "./context.ts";

const FORMATS = [
  ["markdown", "Markdown", "conversation.md"],
  ["docx", "Word (DOCX)", "conversation.docx"],
] as const;

/** The whole conversation as a file with footnotes. */
export function ExportMenu(): JSX.Element {
  const { assistant, messages } = usePage();
  const words = messages.actions;
  const [isFailed, setFailed] = useState(false);

  async function take([format, , name]: (typeof FORMATS)[number]): Promise<void> {
    const file = await assistant.exportAnswers(format, words.sources);
    setFailed(file === null);
    if (file !== null) saveFile(file, name);
  }

  return (
    <details class="folded cite-menu export-menu">
      <summary>{words.exportAs}</summary>
      <div class="cite-formats">
        {FORMATS.map((format) => (
          <button key={format[0]} type="button" class="button-quiet" onClick={() => void take(format)}>
            {format[1]}
          </button>
        ))}
        <output class="copied">{isFailed ? words.notSent : null}</output>
      </div>
    </details>
  );
}
