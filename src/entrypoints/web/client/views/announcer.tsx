import type { JSX } from "preact";
import type { WebMessages } from "../../../../core/messages/en/web.ts";
import type { Turn } from "../state/turn.ts";
import { usePage } from "./context.ts";
import { problemWords } from "./problem-words.ts";
import { waitingWords } from "./waiting-words.ts";

/** Tells screen readers how the latest question fares: once that it is being read, once the whole answer. */
export function Announcer({ turn }: { readonly turn: Turn | null }): JSX.Element {
  const { messages } = usePage();
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an <output> is the result of a form
    <p class="visually-hidden" role="status" aria-live="polite" aria-atomic="true">
      {turn === null ? "" : announcement(turn, messages)}
    </p>
  );
}

function announcement(turn: Turn, messages: WebMessages): string {
  const words = messages.turn;
  switch (turn.phase) {
    case "asking":
      return waitingWords(turn, messages);
    case "stopped":
      return turn.sentences.length === 0 ? words.stoppedEmpty : words.stopped;
    case "failed": {
      if (turn.problem === null) return "";
      const { what, todo } = problemWords(turn.problem, messages, turn.sentences.length > 0);
      return `${what} ${todo}`;
    }
    case "answered": {
      const text = turn.sentences.map((sentence) => sentence.text).join(" ") || (turn.answer?.answer ?? "");
      return `${text} ${words.answerReady(turn.citations.length)}`.trim();
    }
  }
}
