import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Citation } from "../server/replies.ts";
import { CityMark } from "./city-mark.tsx";
import { usePage } from "./context.ts";
import { placeOf } from "./place.ts";

/** Pixels between the card and the window's edge, and between it and its chip. */
const EDGE = 12;

type QuoteCardProps = {
  readonly id: string;
  readonly citation: Citation;
  readonly held: boolean;
  readonly onOpen: () => void;
};

/** The cited words beside their chip: under it where there is room, else above it. */
export function QuoteCard({ id, citation, held, onOpen }: QuoteCardProps): JSX.Element {
  const { messages } = usePage();
  const card = useRef<HTMLSpanElement>(null);

  useLayoutEffect(() => {
    const element = card.current;
    const chip = element?.parentElement?.getBoundingClientRect();
    if (element === null || chip === undefined) return;
    const { width, height } = element.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const left = Math.max(EDGE, Math.min(chip.left - EDGE, clientWidth - width - EDGE));
    const fitsBelow = chip.bottom + height + EDGE <= clientHeight;
    element.style.left = `${left}px`;
    element.style.top = `${fitsBelow ? chip.bottom : Math.max(EDGE, chip.top - height)}px`;
  }, [held]);

  return (
    <span class="quote-card" ref={card}>
      <span class="quote-card-inner">
        <span class="quote-card-text" id={id} dir="auto">
          {citation.quote}
        </span>
        <span class="quote-card-place">
          {citation.city === null ? null : <CityMark city={citation.city} />}
          {placeOf(citation, messages)}
        </span>
        {held ? (
          <button type="button" class="button-plain" onClick={onOpen}>
            {messages.citation.open}
          </button>
        ) : null}
      </span>
    </span>
  );
}
