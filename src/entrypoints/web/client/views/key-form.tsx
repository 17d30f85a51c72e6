import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { usePage } from "./context.ts";

/** Asks for the API key that the server wants. */
export function KeyForm(): JSX.Element {
  const { assistant, key, messages } = usePage();
  const [text, setText] = useState("");
  const words = messages.key;

  function use(): void {
    const given = text.trim();
    // What cannot stand in a header is no key of this server.
    if (!/^[\x21-\x7e]+$/u.test(given)) return;
    key.keep(given);
    assistant.fetchLibrary();
  }

  return (
    <form
      class="key-form"
      onSubmit={(event) => {
        event.preventDefault();
        use();
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
