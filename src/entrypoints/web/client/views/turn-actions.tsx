import type { JSX } from "preact";
import { addressOfAnswer } from "../state/address.ts";
import { citedAnswer } from "../state/cited-places.ts";
import type { State } from "../state/state.ts";
import type { Turn } from "../state/turn.ts";
import { CiteMenu } from "./cite-menu.tsx";
import { usePage } from "./context.ts";
import { CopyButton } from "./copy-button.tsx";
import { FeedbackForm } from "./feedback-form.tsx";

/** What a reader does with an answer: cite it, send it on, say whether it helped. */
export function TurnActions({ turn, state }: { readonly turn: Turn; readonly state: State }): JSX.Element | null {
  const words = usePage().messages.actions;
  const { answer } = turn;
  if (answer === null) return null;
  const documents = state.library.phase === "loaded" ? state.library.value.documents : [];
  return (
    <div class="turn-actions">
      {turn.citations.length === 0 ? null : (
        <CiteMenu label={words.cite} cited={() => citedAnswer(turn, documents, location.origin)} />
      )}
      {answer.comparison === undefined ? null : (
        <a class="button-plain" href={answer.comparison.url}>
          {words.compare(answer.comparison.label)}
        </a>
      )}
      {answer.id === "" ? null : (
        <>
          <CopyButton text={() => location.origin + addressOfAnswer(answer.id)}>{words.link}</CopyButton>
          <FeedbackForm key={answer.id} answer={answer.id} />
        </>
      )}
    </div>
  );
}
