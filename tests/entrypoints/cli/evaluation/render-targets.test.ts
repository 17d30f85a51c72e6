import { expect, test } from "vitest";
import { TARGETS } from "../../../../src/core/evaluation/targets.ts";
import { renderTargets } from "../../../../src/entrypoints/cli/evaluation/render-targets.ts";
import { createStyle } from "../../../../src/entrypoints/cli/terminal/style.ts";

const page = { style: createStyle(1), width: 100, readingWidth: 80 };

test.each([
  ["factsRight", 0.9499, false, /94\.9 % +≥ 95 % +missed/],
  ["factsRight", 0.57, false, /57 % +≥ 95 % +missed/],
  ["wronglyRefused", 0.0201, false, /2\.1 % +≤ 2 % +missed/],
  ["meanLength", 400.2, false, /401 characters +≤ 400 characters +missed/],
  ["meanLength", 400, true, /400 characters +≤ 400 characters +met/],
  ["nearMissRefused", null, null, /– % +≥ 80 % +not measured/],
])("%s of %s reads as what it is", (id, measured, met, expected) => {
  const target = TARGETS.find((one) => one.id === id);
  if (target === undefined) throw new Error(`there is no target ${id}`);
  expect(renderTargets([{ target, measured, met }], page).at(-1)).toMatch(expected);
});
