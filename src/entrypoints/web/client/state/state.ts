import type { Problem } from "../server/problem.ts";
import type { CityReply, DocumentReply, PassageReply } from "../server/replies.ts";
import type { Turn } from "./turn.ts";

/** What was asked of the server and may still be on its way. */
export type Loadable<Value> =
  | { readonly phase: "loading" }
  | { readonly phase: "loaded"; readonly value: Value }
  | { readonly phase: "failed"; readonly problem: Problem };

/** What the library holds: the cities to choose from and the documents that answer. */
export type Library = { readonly cities: readonly CityReply[]; readonly documents: readonly DocumentReply[] };

/** A passage that the reader has opened, and the turn that led there. */
export type OpenPassage = { readonly passageId: string; readonly turn: number | null };

/** Everything that the page shows. */
export type State = {
  readonly turns: readonly Turn[];
  /** The server's conversation, once the first answer has named it. */
  readonly conversationId: string | null;
  /** The city to look in, or null for all. */
  readonly city: string | null;
  /** The section to look in, as `document/section`, or null for all. */
  readonly section: string | null;
  readonly library: Loadable<Library>;
  readonly open: OpenPassage | null;
  /** Passages fetched so far, by id. */
  readonly passages: Readonly<Record<string, Loadable<PassageReply>>>;
};

export const initialState: State = {
  turns: [],
  conversationId: null,
  city: null,
  section: null,
  library: { phase: "loading" },
  open: null,
  passages: {},
};
