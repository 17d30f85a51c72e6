import type { Item } from "../item.ts";

/** What a player sees of an item. */
export type Rendered = Pick<Item, "kind" | "language" | "stem" | "options" | "matches">;
