import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { QuizChange } from "../../../../../core/quiz/quizzes.ts";
import { useQuiz } from "./context.ts";

type AttachFormProps = { readonly item: string; readonly onChange: (change: QuizChange) => Promise<boolean> };

/** A source for a question that somebody brought: a passage, and words that stand in it. */
export function AttachForm({ item, onChange }: AttachFormProps): JSX.Element {
  const { messages } = useQuiz();
  const [passage, setPassage] = useState("");
  const [quote, setQuote] = useState("");
  const words = messages.review;
  // Whoever copies the whole address means what is behind /passages/.
  const passageId = decoded(passage.trim().replace(/^.*\/passages\//u, ""));
  return (
    <details>
      <summary>{words.attach}</summary>
      <p class="quiz-hint">{words.noSource}</p>
      <label class="quiz-field">
        {words.passage}
        <input type="text" dir="ltr" value={passage} onInput={(event) => setPassage(event.currentTarget.value)} />
      </label>
      <label class="quiz-field">
        {words.quote}
        <textarea rows={2} dir="auto" value={quote} onInput={(event) => setQuote(event.currentTarget.value)} />
      </label>
      <button
        type="button"
        class="button-plain"
        disabled={passageId === "" || quote.trim() === ""}
        onClick={() => void onChange({ type: "attach", item, passageId, quote: quote.trim() })}
      >
        {words.attach}
      </button>
    </details>
  );
}

/** What is no encoded address stays as it was typed. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
