import { attempt, type BrowserStorage } from "./browser-storage.ts";

/** What is kept in this tab and gone with it: it outlives a reload. None of its functions ever throws. */
export type TabStorage = {
  readonly read: (name: string) => string | null;
  /** False when there was no room; the text is then kept until the next reload. */
  readonly keep: (name: string, text: string) => boolean;
  readonly forget: (name: string) => void;
};

/** The window's session storage; where it is blocked or full, the page works on and forgets with the next reload. */
export function createTabStorage(window: { readonly sessionStorage: BrowserStorage }): TabStorage {
  const inMemory = new Map<string, string>();
  const session = (): BrowserStorage => window.sessionStorage;
  return {
    read: (name) => inMemory.get(name) ?? attempt(session, (storage) => storage.getItem(name), null),
    keep(name, text) {
      inMemory.set(name, text);
      return attempt(session, (storage) => (storage.setItem(name, text), true), false);
    },
    forget(name) {
      inMemory.delete(name);
      attempt(session, (storage) => storage.removeItem(name), undefined);
    },
  };
}
