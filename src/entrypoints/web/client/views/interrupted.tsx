import type { JSX } from "preact";
import type { Turn } from "../state/turn.ts";
import { usePage } from "./context.ts";
import { problemWords } from "./problem-words.ts";

/** What a stopped or failed turn says, with the way on. */
export function Interrupted({ turn }: { readonly turn: Turn }): JSX.Element | null {
  const { assistant, messages } = usePage();
  const words = messages.turn;
  if (turn.phase === "stopped") {
    return (
      <div class="interrupted">
        <p>{turn.sentences.length === 0 ? words.stoppedEmpty : words.stopped}</p>
        <button type="button" class="button-plain" onClick={() => assistant.askAgain(turn)}>
          {words.askAgain}
        </button>
      </div>
    );
  }
  if (turn.problem === null) return null;
  const { what, todo } = problemWords(turn.problem, messages, turn.sentences.length > 0);
  const lost = turn.problem.kind === "conversation-gone";
  return (
    <div class="interrupted interrupted-problem">
      <p>
        <strong>{what}</strong> {todo}
      </p>
      {turn.problem.kind === "refused" || turn.problem.kind === "missing" ? null : (
        <button type="button" class="button-plain" onClick={() => assistant.askAgain(turn, lost)}>
          {lost ? words.askAsNew : words.askAgain}
        </button>
      )}
    </div>
  );
}
