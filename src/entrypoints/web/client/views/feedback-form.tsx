import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { LONGEST_COMMENT } from "../../../../core/feedback/feedback-store.ts";
import { usePage } from "./context.ts";

type Verdict = "up" | "down";

/** Whether an answer helped; what was wrong can be said as well. */
export function FeedbackForm({ answer }: { readonly answer: string }): JSX.Element {
  const { assistant, messages } = usePage();
  const words = messages.actions;
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [comment, setComment] = useState("");
  const [state, setState] = useState<"none" | "noted" | "failed" | "commented">("none");

  async function give(given: Verdict, said: string | null): Promise<void> {
    setVerdict(given);
    const isSent = await assistant.giveFeedback(answer, given, said);
    setState(!isSent ? "failed" : said === null ? "noted" : "commented");
  }

  return (
    <div class="feedback">
      {(["up", "down"] as const).map((each) => (
        <button
          key={each}
          type="button"
          class="button-quiet"
          aria-pressed={verdict === each}
          aria-label={words[each]}
          title={words[each]}
          onClick={() => void give(each, null)}
        >
          {each === "up" ? "👍" : "👎"}
        </button>
      ))}
      <output class="copied">
        {state === "noted" || state === "commented" ? words.noted : state === "failed" ? words.notSent : null}
      </output>
      {verdict === "down" && state === "noted" ? (
        <form
          class="feedback-comment"
          onSubmit={(event) => {
            event.preventDefault();
            if (comment.trim() !== "") void give("down", comment.trim());
          }}
        >
          <label>
            {words.comment}
            <textarea
              rows={2}
              dir="auto"
              maxLength={LONGEST_COMMENT}
              value={comment}
              onInput={(event) => setComment(event.currentTarget.value)}
            />
          </label>
          <button type="submit" class="button-plain">
            {words.send}
          </button>
        </form>
      ) : null}
    </div>
  );
}
