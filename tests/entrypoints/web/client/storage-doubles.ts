import type { ListedStorage } from "../../../../src/entrypoints/web/client/device-storage.ts";

export type StorageDouble = ListedStorage & { readonly texts: ReadonlyMap<string, string> };

/** A browser's storage that has room for texts of so many characters. */
export function fullStorage(room: number): StorageDouble {
  const texts = new Map<string, string>();
  return {
    texts,
    get length() {
      return texts.size;
    },
    key: (place) => [...texts.keys()][place] ?? null,
    getItem: (name) => texts.get(name) ?? null,
    setItem(name, text) {
      if (text.length > room) throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
      texts.set(name, text);
    },
    removeItem: (name) => void texts.delete(name),
  };
}

/** A browser's storage with all the room of the world. */
export function storageOf(): StorageDouble {
  return fullStorage(Number.POSITIVE_INFINITY);
}
