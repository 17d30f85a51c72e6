import { addressOfPassage, passageOfAddress } from "./address.ts";
import type { Assistant } from "./assistant.ts";
import type { Conversation } from "./conversation-text.ts";
import type { OpenPassage } from "./state.ts";

/** The open passage and the address bar, kept in step: a passage is an address, Back closes it. */
export type Navigation = {
  readonly open: (open: OpenPassage) => void;
  readonly close: () => void;
  /** Leaves the conversation and stands at the page's first address. */
  readonly startAnew: () => void;
  /** Goes on with a conversation that was kept, at the page's first address. */
  readonly resume: (conversation: Conversation) => void;
  /** Shows what the address says, now and whenever the reader goes back or forward. */
  readonly follow: () => void;
};

type Entry = { readonly turn: number | null; readonly opened: boolean };

export function createNavigation(window: Window, assistant: Assistant): Navigation {
  const { history, location } = window;
  const entry = (): Entry | null => history.state as Entry | null;

  function show(): void {
    const passageId = passageOfAddress(location.pathname);
    if (passageId === null) assistant.closePassage();
    else assistant.open({ passageId, turn: entry()?.turn ?? null });
  }

  function standAtStart(): void {
    if (location.pathname !== "/") history.replaceState(null, "", "/");
  }

  return {
    open(open) {
      const address = addressOfPassage(open.passageId);
      if (assistant.state().open === null) {
        history.pushState({ turn: open.turn, opened: true } satisfies Entry, "", address);
      } else {
        const opened = entry()?.opened ?? false;
        history.replaceState({ turn: open.turn, opened } satisfies Entry, "", address);
      }
      assistant.open(open);
    },
    close() {
      // Opened from within the page: the entry before it is the page without the passage.
      if (entry()?.opened === true) {
        history.back();
        return;
      }
      history.replaceState(null, "", "/");
      assistant.closePassage();
    },
    startAnew() {
      standAtStart();
      assistant.clear();
    },
    resume(conversation) {
      standAtStart();
      assistant.resume(conversation);
    },
    follow() {
      // Back closes a passage; the conversation beside it stays where it is.
      history.scrollRestoration = "manual";
      window.addEventListener("popstate", show);
      show();
    },
  };
}
