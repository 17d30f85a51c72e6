import type { DeviceStorage } from "../device-storage.ts";
import type { TabStorage } from "../tab-storage.ts";
import { conversationText, readConversation, type Conversation } from "./conversation-text.ts";
import type { State } from "./state.ts";

/** Before the id of each; another number stands for another shape, and what an older page kept is then no longer read. */
const PREFIX = "three-cities-past-1/";
/** Written and deleted at once, to see whether this browser keeps anything. */
const PROBE = "three-cities-probe";
/** In the tab: the id of the conversation that is open in it. */
const OPEN = "three-cities-past-open";

/** As many as a person looks through, each well within the 5 million characters that browsers have room for in all. */
const MOST = { conversations: 50, turns: 30, characters: 250_000 } as const;

/** A conversation as a list shows it. */
export type PastConversation = {
  readonly id: string;
  /** When it was last asked in. */
  readonly at: Date;
  readonly question: string;
  readonly questions: number;
};

/** Conversations kept on this device, and nowhere else, to be opened again. */
export type PastConversations = {
  /** Latest first. */
  readonly list: () => readonly PastConversation[];
  /** Keeps the conversation of this tab, once with each question and each answer; the oldest go where there is no room. */
  readonly keep: (state: State) => void;
  /** Makes it the conversation of this tab; null when it is gone. */
  readonly open: (id: string) => Conversation | null;
  /** Gives what brings them back. */
  readonly forget: (ids: readonly string[]) => () => void;
  /** False when this browser keeps nothing, or did not keep the latest for want of room. */
  readonly isKept: () => boolean;
};

export type PastConversationsParts = {
  readonly device: DeviceStorage;
  readonly tab: TabStorage;
  readonly now: () => Date;
  readonly draw: () => string;
  /** What the tab begins with. */
  readonly begun: State;
  /** The answer whose link was opened: by itself it is nothing that was asked here. */
  readonly linked: string | null;
};

export function createPastConversations(parts: PastConversationsParts): PastConversations {
  const { device, tab, now, draw, begun, linked } = parts;
  let known = progressOf(begun);
  let isKept = device.keep(PROBE, "");
  device.forget(PROBE);
  if (linked !== null) tab.forget(OPEN);

  function read(id: string): { readonly at: Date; readonly conversation: Conversation } | null {
    const text = device.read(PREFIX + id);
    const conversation = readConversation(text);
    const at = conversation === null ? null : timeIn(text);
    return conversation === null || at === null || conversation.turns.length === 0 ? null : { at, conversation };
  }

  function list(): PastConversation[] {
    const ids = device.names().flatMap((name) => (name.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : []));
    const found = ids.flatMap((id): PastConversation[] => {
      const past = read(id);
      if (past === null) {
        device.forget(PREFIX + id);
        return [];
      }
      const { turns } = past.conversation;
      return [{ id, at: past.at, question: turns[0]?.question ?? "", questions: turns.length }];
    });
    return found.sort((one, other) => other.at.getTime() - one.at.getTime());
  }

  function forget(ids: readonly string[]): () => void {
    const texts = ids.map((id) => [PREFIX + id, device.read(PREFIX + id)] as const);
    for (const [name] of texts) device.forget(name);
    return () => {
      for (const [name, text] of texts) if (text !== null) device.keep(name, text);
    };
  }

  /** Makes room at the cost of the oldest; where even that does not help, they stay. */
  function store(id: string, text: string): boolean {
    const others = list().filter((past) => past.id !== id);
    const surplus = others.splice(MOST.conversations - 1);
    forget(surplus.map((past) => past.id));
    const undo: (() => void)[] = [];
    while (!device.keep(PREFIX + id, text)) {
      const oldest = others.pop();
      if (oldest === undefined) {
        for (const putBack of undo) putBack();
        return false;
      }
      undo.push(forget([oldest.id]));
    }
    return true;
  }

  return {
    list,
    keep(state) {
      const progress = progressOf(state);
      if (progress === known) return;
      known = progress;
      if (state.turns.length === 0) return tab.forget(OPEN);
      if (!state.turns.some(({ question, answer }) => question !== "" && answer?.id !== linked)) return;
      const id = tab.read(OPEN) ?? draw();
      tab.keep(OPEN, id);
      const text = conversationText(state, MOST, { at: now().toISOString() });
      isKept = text !== null && store(id, text);
    },
    open(id) {
      const past = read(id);
      if (past === null) return null;
      tab.keep(OPEN, id);
      known = progressOf(past.conversation);
      return past.conversation;
    },
    forget,
    isKept: () => isKept,
  };
}

/** Changes with each question and each outcome, not with each sentence. */
function progressOf({ turns }: Pick<State, "turns">): string {
  return turns.map(({ id, phase }) => `${id} ${phase}`).join();
}

function timeIn(text: string | null): Date | null {
  const { at } = JSON.parse(text ?? "{}") as { at?: unknown };
  const time = new Date(typeof at === "string" ? at : Number.NaN);
  return Number.isNaN(time.getTime()) ? null : time;
}
