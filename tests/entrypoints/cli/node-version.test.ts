import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { isNodeSupported, NEEDED_NODE } from "../../../src/entrypoints/cli/node-version.ts";

it("asks for the same Node.js as the package does", () => {
  const { engines } = JSON.parse(readFileSync("package.json", "utf8")) as { engines: { node: string } };
  expect(engines.node).toBe(`>=${NEEDED_NODE}`);
});

it.each([
  ["20.19.0", true],
  ["20.20.2", true],
  ["22.0.0", true],
  ["24.1.0", true],
  ["20.18.3", false],
  ["18.20.8", false],
])("says whether Node.js %s will do: %s", (version, supported) => {
  expect(isNodeSupported(version)).toBe(supported);
});
