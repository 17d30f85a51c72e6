/** The part of a browser's storage that is used. */
export type BrowserStorage = {
  readonly getItem: (name: string) => string | null;
  readonly setItem: (name: string, text: string) => void;
  readonly removeItem: (name: string) => void;
};

/** What the work gives; `otherwise` in a browser that blocks its storage, which throws at the mere look, or has no room. */
export function attempt<Storage, Result>(
  storage: () => Storage,
  work: (storage: Storage) => Result,
  otherwise: Result,
): Result {
  try {
    return work(storage());
  } catch {
    return otherwise;
  }
}
