import type { TabStorage } from "../tab-storage.ts";
import { conversationText, readConversation, type Conversation } from "./conversation-text.ts";
import type { State } from "./state.ts";

/** Another number stands for another shape: what an older page kept is then no longer read. */
const NAME = "three-cities-conversation-2";

/** More turns than a person scrolls back, and far less than the 5 million characters that browsers have room for. */
const MOST = { turns: 30, characters: 600_000 } as const;

const FIELDS = ["turns", "conversationId", "city", "section"] as const;

/** The conversation as it outlives a reload of the page. */
export type KeptConversation = {
  /** The state to begin with. */
  readonly restore: (state: State) => State;
  /** Keeps what the state has to say, or forgets when it has no turns; the oldest turns go where there is no room. */
  readonly keep: (state: State) => void;
};

export function createKeptConversation(storage: TabStorage): KeptConversation {
  let known: Conversation | null = null;

  function store(conversation: Conversation): void {
    for (let turns = Math.min(conversation.turns.length, MOST.turns); turns > 0; turns -= 1) {
      const text = conversationText(conversation, { ...MOST, turns });
      if (text !== null && storage.keep(NAME, text)) return;
    }
    storage.forget(NAME);
  }

  return {
    restore(state) {
      const found = readConversation(storage.read(NAME));
      if (found === null) storage.forget(NAME);
      known = found;
      return found === null ? state : { ...state, ...found };
    },
    keep({ turns, conversationId, city, section }) {
      const now: Conversation = { turns, conversationId, city, section };
      if (known !== null && FIELDS.every((field) => known?.[field] === now[field])) return;
      known = now;
      store(known);
    },
  };
}
