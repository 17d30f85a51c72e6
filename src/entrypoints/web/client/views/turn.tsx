import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { State } from "../state/state.ts";
import { placeAlone } from "../state/sections.ts";
import { referencesOf, type Turn } from "../state/turn.ts";
import { AnswerText } from "./answer-text.tsx";
import { CityMark } from "./city-mark.tsx";
import { usePage } from "./context.ts";
import { Interrupted } from "./interrupted.tsx";
import { References } from "./references.tsx";
import { TurnActions } from "./turn-actions.tsx";
import { waitingWords } from "./waiting-words.ts";

type TurnProps = { readonly turn: Turn; readonly state: State };

/** A question as a heading, and its answer under it. */
export function TurnView({ turn, state }: TurnProps): JSX.Element {
  const { messages } = usePage();
  const heading = useRef<HTMLHeadingElement>(null);
  const isAsked = useRef(turn.phase === "asking");

  useEffect(() => {
    const element = heading.current;
    if (element === null) return;
    element.scrollIntoView({ block: "start" });
    // The suggestion or button that asked is gone: the keyboard goes on from the question. A turn from before a reload
    // was asked by nothing that is here, and is no longer being answered.
    if (isAsked.current && document.activeElement === document.body) element.focus({ preventScroll: true });
  }, []);

  const place = state.library.phase === "loaded" ? placeAlone(turn, state.library.value) : null;
  const words = messages.turn;

  return (
    <article class="turn" aria-labelledby={`turn-${turn.id}`} aria-busy={turn.phase === "asking"}>
      <h2 class="turn-question" id={`turn-${turn.id}`} ref={heading} tabIndex={-1} dir="auto">
        {turn.question}
      </h2>
      {place === null ? null : (
        <p class="turn-city">
          {place.city === null ? null : <CityMark city={place.city} />} {words.onlyIn(place.name)}
        </p>
      )}
      <AnswerText turn={turn} />
      {turn.phase === "asking" ? <p class="waiting">{waitingWords(turn, messages)}</p> : null}
      <Interrupted turn={turn} />
      {typeof turn.answer?.notice === "string" ? <p class="notice">{turn.answer.notice}</p> : null}
      {typeof turn.answer?.model === "string" ? <p class="made-by">{words.generated(turn.answer.model)}</p> : null}
      <TurnActions turn={turn} state={state} />
      {turn.phase === "asking" ? null : (
        <References turn={turn.id} references={referencesOf(turn)} beside={turn === state.turns.at(-1)} />
      )}
    </article>
  );
}
