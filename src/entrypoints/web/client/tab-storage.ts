/** The part of a browser's storage that is used. */
export type BrowserStorage = {
  readonly getItem: (name: string) => string | null;
  readonly setItem: (name: string, text: string) => void;
  readonly removeItem: (name: string) => void;
};

/** What is kept in this tab and gone with it: it outlives a reload. None of its functions ever throws. */
export type TabStorage = {
  readonly read: (name: string) => string | null;
  /** False when there was no room; the text is then kept until the next reload. */
  readonly keep: (name: string, text: string) => boolean;
  readonly forget: (name: string) => void;
};

/**
 * The window's session storage. A browser that blocks it throws at the mere look, and a full one at writing; the page
 * then works on, and forgets with the next reload.
 */
export function createTabStorage(window: { readonly sessionStorage: BrowserStorage }): TabStorage {
  const inMemory = new Map<string, string>();
  const attempt = <Result>(work: (storage: BrowserStorage) => Result, otherwise: Result): Result => {
    try {
      return work(window.sessionStorage);
    } catch {
      return otherwise;
    }
  };
  return {
    read: (name) => inMemory.get(name) ?? attempt((storage) => storage.getItem(name), null),
    keep(name, text) {
      inMemory.set(name, text);
      return attempt((storage) => {
        storage.setItem(name, text);
        return true;
      }, false);
    },
    forget(name) {
      inMemory.delete(name);
      attempt((storage) => storage.removeItem(name), undefined);
    },
  };
}
