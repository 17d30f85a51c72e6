import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Problem } from "../../server/problem.ts";
import { useDesk } from "./context.ts";

type ProblemNoteProps = { readonly problem: Problem | null; readonly again: () => void };

/** What went wrong and what to do; a field for the key where one is needed. */
export function ProblemNote({ problem, again }: ProblemNoteProps): JSX.Element | null {
  const { messages } = useDesk();
  if (problem === null) return null;
  if (problem.kind === "key-needed") return <KeyField again={again} />;
  return (
    <div class="desk-problem" role="alert">
      <p>{wordsFor(problem, messages.problem)}</p>
      <button type="button" class="button-plain" onClick={again}>
        {messages.problem.again}
      </button>
    </div>
  );
}

function wordsFor(problem: Problem, words: ReturnType<typeof useDesk>["messages"]["problem"]): string {
  switch (problem.kind) {
    case "unreachable":
    case "interrupted":
      return words.unreachable;
    case "too-many":
      return words.tooMany;
    case "not-ready":
    case "busy":
      return words.notReady;
    case "missing":
    case "conversation-gone":
      return words.missing;
    case "refused":
      return problem.detail;
    case "key-needed":
    case "server":
      return words.server;
  }
}

function KeyField({ again }: { readonly again: () => void }): JSX.Element {
  const { key, messages } = useDesk();
  const [text, setText] = useState("");
  const words = messages.key;
  return (
    <form
      class="key-form"
      onSubmit={(event) => {
        event.preventDefault();
        // What cannot stand in a header is no key of this server.
        if (!/^[\x21-\x7e]+$/u.test(text.trim())) return;
        key.keep(text.trim());
        again();
      }}
    >
      <h2 class="pane-heading">{words.title}</h2>
      <p id="key-help">{key.given() ? words.refused : words.why}</p>
      <div class="key-form-row">
        <label class="visually-hidden" for="key">
          {words.field}
        </label>
        <input
          id="key"
          type="password"
          autocomplete="off"
          value={text}
          aria-describedby="key-help"
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" class="button-ask">
          {words.use}
        </button>
      </div>
    </form>
  );
}
