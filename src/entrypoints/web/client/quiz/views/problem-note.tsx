import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { QuizProblem } from "../server/quiz-problem.ts";
import { useQuiz } from "./context.ts";

const NEEDS_KEY: ReadonlySet<string> = new Set(["unauthenticated", "role_insufficient"]);

/** What went wrong, in the reader's words where the page has some; a field for the key where one is needed. */
export function ProblemNote({ problem }: { readonly problem: QuizProblem | null }): JSX.Element | null {
  const { messages } = useQuiz();
  if (problem === null) return null;
  if (NEEDS_KEY.has(problem.code)) return <KeyField />;
  const words: Readonly<Record<string, unknown>> = messages.problem;
  const known = words[problem.code];
  const text = typeof known === "string" ? known : problem.status >= 500 ? messages.problem.server : problem.detail;
  return (
    <p class="quiz-problem" role="alert">
      {text === "" ? messages.problem.server : text}
    </p>
  );
}

function KeyField(): JSX.Element {
  const { key, messages } = useQuiz();
  const [text, setText] = useState("");
  return (
    <form
      class="quiz-card"
      onSubmit={(event) => {
        event.preventDefault();
        // What cannot stand in a header is no key of this server.
        if (!/^[\x21-\x7e]+$/u.test(text.trim())) return;
        key.keep(text.trim());
        location.reload();
      }}
    >
      <p role="alert">{messages.problem["key-needed"]}</p>
      <label class="quiz-field">
        {messages.problem.key}
        <input
          type="password"
          autocomplete="off"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button-ask">
        {messages.common.save}
      </button>
    </form>
  );
}
