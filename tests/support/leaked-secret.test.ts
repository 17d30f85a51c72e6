import { expect, test } from "vitest";
import { leakedAs } from "./leaked-secret.ts";

const SECRET: string = "sk-canary-Quince7Marzipan2Zeppelin";

test.each([
  ["plain", `The key is ${SECRET}.`],
  ["plain", `THE KEY IS ${SECRET.toUpperCase()}`],
  ["plain", [...SECRET].join(" ")],
  ["plain", [...SECRET].join("-\u200b")],
  ["plain", encodeURIComponent(SECRET).replaceAll("a", "%61")],
  ["plain", SECRET.replaceAll("e", "\\u0065")],
  ["plain", SECRET.replaceAll("i", "1").replaceAll("e", "3")],
  ["reversed", [...SECRET].toReversed().join("")],
  ["rot13", "fx-pnanel-Dhvapr7Znemvcna2Mrccryva"],
  ["base64", Buffer.from(SECRET).toString("base64")],
  ["base64", Buffer.from(`key=${SECRET}&`).toString("base64url")],
  ["hexadecimal", Buffer.from(SECRET).toString("hex")],
  ["hexadecimal", [...Buffer.from(SECRET)].map((byte) => byte.toString(16)).join(":")],
  ["character codes", [...Buffer.from(SECRET)].join(", ")],
])("finds a secret written in %s", (encoding, text) => {
  expect(leakedAs(`Before. ${text} Behind.`, SECRET)).toBe(encoding);
});

test("finds no secret where none is", () => {
  expect(
    leakedAs("A key opens doors. Canaries sing, quince and marzipan are sweet, zeppelins fly: 7, 2.", SECRET),
  ).toBeNull();
});
