import type { JSX } from "preact";
import { linesOf, markQuotes, type Piece } from "../state/marks.ts";
import type { Reference } from "../state/turn.ts";
import { usePage } from "./context.ts";

type MarkedTextProps = {
  readonly passageId: string;
  readonly text: string;
  readonly references: readonly Reference[];
};

/** A passage's text with what is cited from it marked under its numbers; what is only near is marked without one. */
export function MarkedText({ passageId, text, references }: MarkedTextProps): JSX.Element {
  const marks = references
    .filter((reference) => reference.passageId === passageId)
    .map(({ quote, number }) => ({ quote, number: number ?? 0 }));
  const lines = linesOf(markQuotes(text, marks));
  return (
    <div class="passage-text" dir="auto">
      {lines.map((line, place) => (
        <p key={place} class={place === 0 ? undefined : "passage-item"}>
          {line.map((piece, index) => (
            <MarkedPiece key={index} piece={piece} />
          ))}
        </p>
      ))}
    </div>
  );
}

function MarkedPiece({ piece }: { readonly piece: Piece }): JSX.Element {
  const { messages } = usePage();
  const { text, numbers, begins } = piece;
  if (numbers.length === 0) return <>{text}</>;
  const shown = begins ? numbers.filter((number) => number > 0) : [];
  return (
    <mark>
      {shown.map((number) => (
        <span key={number} class="mark-number">
          <span aria-hidden="true">{number}</span>
          <span class="visually-hidden">{messages.reader.cited(number)} </span>
        </span>
      ))}
      {text}
    </mark>
  );
}
