import { describe, expect, it } from "vitest";
import type { BrowserStorage } from "../../../../src/entrypoints/web/client/browser-storage.ts";
import { createTabStorage } from "../../../../src/entrypoints/web/client/tab-storage.ts";
import { fullStorage, storageOf } from "./storage-doubles.ts";

const blocked = {
  get sessionStorage(): BrowserStorage {
    throw new DOMException("The operation is insecure.", "SecurityError");
  },
};

describe("what is kept in the tab", () => {
  it("is there for the page that comes after a reload, until it is forgotten", () => {
    const sessionStorage = storageOf();
    createTabStorage({ sessionStorage }).keep("a", "one");
    const afterReload = createTabStorage({ sessionStorage });
    expect(afterReload.read("a")).toBe("one");
    afterReload.forget("a");
    expect(createTabStorage({ sessionStorage }).read("a")).toBeNull();
  });

  it("is kept for as long as the page stands where the browser blocks its storage", () => {
    const storage = createTabStorage(blocked);
    expect(storage.keep("a", "one")).toBe(false);
    expect(storage.read("a")).toBe("one");
    storage.forget("a");
    expect(storage.read("a")).toBeNull();
  });

  it("says when there is no room", () => {
    const storage = createTabStorage({ sessionStorage: fullStorage(3) });
    expect([storage.keep("a", "one"), storage.keep("a", "four")]).toEqual([true, false]);
  });
});
