import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { Secret } from "../../../src/core/access/secret.ts";

describe("a secret", () => {
  const secret = new Secret("open sesame");

  it("is known to whoever asks for it by name", () => {
    expect(secret.reveal()).toBe("open sesame");
  });

  it.each([
    ["text", String(secret)],
    ["a template", `${secret}`],
    ["concatenation", "" + secret],
    ["JSON", JSON.stringify({ secret })],
    ["the inspector", inspect({ list: [secret] }, { depth: 9, showHidden: true })],
    ["its own entries", JSON.stringify(Object.entries(secret))],
    ["a copy", JSON.stringify({ ...secret })],
  ])("does not print as %s", (_name, text) => {
    expect(text).not.toContain("sesame");
  });

  it("shows that something is there", () => {
    expect([`${secret}`, JSON.stringify(secret), inspect(secret)]).toEqual(["***", '"***"', "***"]);
  });
});
