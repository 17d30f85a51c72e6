import { describe, expect, it } from "vitest";
import { createSealer } from "../../../src/adapters/encryption/sealer.ts";
import { Secret } from "../../../src/core/access/secret.ts";

const BYTES = Buffer.from(Array.from({ length: 32 }, (_, index) => index * 7));
const FAILURE = { code: "configuration_invalid", message: expect.stringMatching(/T1.*ENCRYPTION_KEY/) };

describe("the sealer", () => {
  const sealer = createSealer(new Secret(BYTES.toString("hex")));

  it.each(["", "xoxb-1", "anahtar: şifre 🔑"])("opens what it sealed: %j", async (text) => {
    const sealed = await sealer.seal(text, "T1");
    if (text !== "") expect(sealed).not.toContain(text);
    expect(await sealer.open(sealed, "T1")).toBe(text);
  });

  it("takes the same 32 bytes in hex and base64", async () => {
    const sealed = await sealer.seal("text", "T1");
    for (const encoding of ["base64", "base64url"] as const) {
      const same = createSealer(new Secret(BYTES.toString(encoding)));
      expect(await same.open(sealed, "T1")).toBe("text");
    }
  });

  it("takes a passphrase, also after a restart", async () => {
    const passphrase = "Three cities, 16+";
    const sealed = await createSealer(new Secret(passphrase)).seal("text", "T1");
    expect(await createSealer(new Secret(passphrase)).open(sealed, "T1")).toBe("text");
    await expect(createSealer(new Secret(`${passphrase}!`)).open(sealed, "T1")).rejects.toMatchObject(FAILURE);
  });

  it("refuses a passphrase of 15 characters and takes one of 16", () => {
    expect(() => createSealer(new Secret("x".repeat(15)))).toThrow(/ENCRYPTION_KEY is too short/);
    expect(() => createSealer(new Secret("x".repeat(16)))).not.toThrow();
  });

  it("never seals the same text the same way", async () => {
    expect(await sealer.seal("text", "T1")).not.toBe(await sealer.seal("text", "T1"));
  });

  it("does not open for another context", async () => {
    await expect(sealer.open(await sealer.seal("text", "T2"), "T1")).rejects.toMatchObject(FAILURE);
  });

  it("notices any change, cut or addition", async () => {
    const sealed = await sealer.seal("text", "T1");
    const parts = sealed.split(".");
    const changed = parts.flatMap((part, place) => {
      const bytes = Buffer.from(part, "base64url");
      const flipped = Buffer.from(bytes);
      if (flipped.length > 0) flipped[0] = (flipped[0] ?? 0) ^ 1;
      const others =
        place === 0 ? ["v2", ""] : [flipped.toString("base64url"), bytes.subarray(1).toString("base64url")];
      return others.map((other) => parts.with(place, other).join("."));
    });
    for (const text of [...changed.filter((each) => each !== sealed), "", "v1", sealed.slice(0, -4)])
      await expect(sealer.open(text, "T1"), text).rejects.toMatchObject(FAILURE);
  });
});
