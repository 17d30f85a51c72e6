import type { JSX } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { Citation } from "../server/replies.ts";
import { usePage } from "./context.ts";
import { placeOf } from "./place.ts";
import { QuoteCard } from "./quote-card.tsx";

type CitationChipProps = { readonly turn: number; readonly citation: Citation };

/** Hidden; shown while pointed at or focused; or held open by a tap, until a tap elsewhere. */
type CardPhase = "hidden" | "shown" | "held";

/** The number behind a sentence. Pointing, focus or a first tap shows the quote; a click or second tap opens the passage. */
export function CitationChip({ turn, citation }: CitationChipProps): JSX.Element {
  const { navigation, messages } = usePage();
  const [card, setCard] = useState<CardPhase>("hidden");
  const holder = useRef<HTMLSpanElement>(null);
  const chip = useRef<HTMLButtonElement>(null);
  const quoteId = useId();
  const shown = card !== "hidden";

  useEffect(() => {
    if (!shown) return;
    const hide = (): void => setCard("hidden");
    const hideOnEscape = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      // Escape closes one thing at a time: the card first.
      event.stopPropagation();
      hide();
    };
    const hideOutside = (event: Event): void => {
      if (event.target instanceof Node && holder.current?.contains(event.target) === true) return;
      hide();
    };
    addEventListener("keydown", hideOnEscape, true);
    addEventListener("pointerdown", hideOutside, true);
    addEventListener("scroll", hide, { passive: true });
    return () => {
      removeEventListener("keydown", hideOnEscape, true);
      removeEventListener("pointerdown", hideOutside, true);
      removeEventListener("scroll", hide);
    };
  }, [shown]);

  function open(): void {
    // The card goes; the chip is where closing the passage leads back to.
    chip.current?.focus({ preventScroll: true });
    setCard("hidden");
    navigation.open({ passageId: citation.passageId, turn });
  }

  function onClick(event: MouseEvent): void {
    const byTouch = event instanceof PointerEvent && event.pointerType === "touch";
    if (byTouch && card !== "held") setCard("held");
    else open();
  }

  return (
    <span
      class="chip-holder"
      ref={holder}
      onPointerEnter={(event) => event.pointerType === "mouse" && setCard("shown")}
      onPointerLeave={(event) => event.pointerType === "mouse" && setCard("hidden")}
    >
      <button
        type="button"
        class="chip number"
        ref={chip}
        data-passage={citation.passageId}
        aria-label={messages.citation.chip(citation.number, placeOf(citation, messages))}
        aria-describedby={shown ? quoteId : undefined}
        onFocus={(event) => event.currentTarget.matches(":focus-visible") && setCard("shown")}
        onBlur={() => setCard((phase) => (phase === "held" ? phase : "hidden"))}
        onClick={onClick}
      >
        {citation.number}
      </button>
      {shown ? <QuoteCard id={quoteId} citation={citation} held={card === "held"} onOpen={open} /> : null}
    </span>
  );
}
