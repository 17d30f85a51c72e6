import { attempt, type BrowserStorage } from "./browser-storage.ts";

/** A browser's storage whose names can be listed. */
export type ListedStorage = BrowserStorage & {
  readonly length: number;
  readonly key: (place: number) => string | null;
};

/** What is kept on this device, for all tabs, until it is deleted. None of its functions ever throws. */
export type DeviceStorage = {
  readonly names: () => readonly string[];
  readonly read: (name: string) => string | null;
  /** False when it is not kept, for want of room or since the browser keeps nothing. */
  readonly keep: (name: string, text: string) => boolean;
  readonly forget: (name: string) => void;
};

export function createDeviceStorage(window: { readonly localStorage: ListedStorage }): DeviceStorage {
  const local = (): ListedStorage => window.localStorage;
  return {
    names: () =>
      attempt(local, (storage) => Array.from({ length: storage.length }, (_, place) => storage.key(place) ?? ""), []),
    read: (name) => attempt(local, (storage) => storage.getItem(name), null),
    keep: (name, text) => attempt(local, (storage) => (storage.setItem(name, text), true), false),
    forget: (name) => attempt(local, (storage) => storage.removeItem(name), undefined),
  };
}
