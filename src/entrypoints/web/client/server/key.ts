import type { TabStorage } from "../tab-storage.ts";
import type { Fetch } from "./request.ts";

const NAME = "three-cities-key";

/** The reader's API key, for servers that ask for one: kept in this tab, gone with it. */
export type Key = {
  readonly given: () => boolean;
  readonly keep: (key: string) => void;
  /** The same fetch with the key in the header that the server reads. */
  readonly sendWith: (fetch: Fetch) => Fetch;
};

export function createKey(storage: TabStorage): Key {
  return {
    given: () => storage.read(NAME) !== null,
    keep: (key) => void storage.keep(NAME, key),
    sendWith: (fetch) => (address, options) => {
      const key = storage.read(NAME);
      const headers = new Headers(options.headers);
      if (key !== null) headers.set("authorization", `Bearer ${key}`);
      return fetch(address, { ...options, headers });
    },
  };
}
