import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { createApiKey, createKeyCheck } from "../../../src/adapters/keys/api-keys.ts";
import { loadConfig } from "../../../src/config.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

function keysFrom(...entries: string[]) {
  return loadConfig({ environment: { API_KEYS: entries.join(",") }, workingDirectory: temporaryFolder() }).apiKeys;
}

describe("an API key", () => {
  it("is known by the entry that was made with it", () => {
    const anna = createApiKey("anna", "admin", randomBytes);
    const room = createApiKey("workshop-1", "participant", randomBytes);
    const callerOf = createKeyCheck(keysFrom(anna.entry, room.entry));
    expect(callerOf(anna.key)).toEqual({ name: "anna", role: "admin" });
    expect(callerOf(room.key)).toEqual({ name: "workshop-1", role: "participant" });
  });

  it("does not stand in its entry, and cannot be used with the entry alone", () => {
    const { key, entry } = createApiKey("anna", "admin", randomBytes);
    expect(entry).not.toContain(key.slice(4));
    const callerOf = createKeyCheck(keysFrom(entry));
    expect(callerOf(entry)).toBeNull();
    expect(callerOf(entry.split(":")[2] ?? "")).toBeNull();
  });

  it("is refused when any character is another, missing or added", () => {
    const { key, entry } = createApiKey("anna", "admin", randomBytes);
    const callerOf = createKeyCheck(keysFrom(entry));
    for (let place = 0; place < key.length; place += 1) {
      expect(callerOf(key.slice(0, place) + (key[place] === "x" ? "y" : "x") + key.slice(place + 1))).toBeNull();
    }
    for (const other of ["", key.slice(0, -1), `${key} `, ` ${key}`, key.toUpperCase(), "ü".repeat(10_000)]) {
      expect(callerOf(other)).toBeNull();
    }
  });

  it("opens nothing where there are no keys", () => {
    expect(createKeyCheck([])("")).toBeNull();
  });

  it("is made of 256 random bits, and can be recognised", () => {
    const asked: number[] = [];
    const { key } = createApiKey("anna", "admin", (count) => (asked.push(count), new Uint8Array(count)));
    expect(asked).toEqual([32]);
    expect(key).toMatch(/^tck_[A-Za-z0-9_-]{43}$/);
    expect(createApiKey("anna", "admin", randomBytes).key).not.toBe(createApiKey("anna", "admin", randomBytes).key);
  });

  it.each(["", "two words", "a:b", "a,b", "a".repeat(65), "new\nline"])("cannot have the name %j", (name) => {
    expect(() => createApiKey(name, "staff", randomBytes)).toThrow(
      expect.objectContaining({ code: "invalid_request" }),
    );
  });

  it("can have a name in any language, and only a role that exists", () => {
    const { entry } = createApiKey("Zoë_طنجة.1", "trainer", randomBytes);
    expect(keysFrom(entry)).toMatchObject([{ name: "Zoë_طنجة.1", role: "trainer" }]);
    expect(() => createApiKey("anna", "boss", randomBytes)).toThrow(/participant, staff, trainer, or admin/);
  });
});
