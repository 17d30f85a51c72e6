import type { TabStorage } from "../tab-storage.ts";

const NAME = "three-cities-draft";

/** What is written and not asked yet: it outlives a reload. */
export type Draft = { readonly text: () => string; readonly keep: (text: string) => void };

export function createDraft(storage: TabStorage): Draft {
  return {
    text: () => storage.read(NAME) ?? "",
    keep(text) {
      if (text === "") storage.forget(NAME);
      else storage.keep(NAME, text);
    },
  };
}
