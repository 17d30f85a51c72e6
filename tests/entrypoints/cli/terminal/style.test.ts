import { expect, it } from "vitest";
import { createStyle } from "../../../../src/entrypoints/cli/terminal/style.ts";

const BRICK = { red: 0xa6, green: 0x3d, blue: 0x2f, palette: 124, named: 41 };

it("without colour every style leaves the words as they are", () => {
  const style = createStyle(1);
  expect([
    style.bold("a"),
    style.faint("a"),
    style.good("a"),
    style.warning("a"),
    style.bad("a"),
    style.chip("a", BRICK),
  ]).toEqual(Array(6).fill("a"));
});

it("a chip takes the nearest colour that the terminal has", () => {
  expect(createStyle(24).chip("I", BRICK)).toBe("\u001b[1;97;48;2;166;61;47mI\u001b[0m");
  expect(createStyle(8).chip("I", BRICK)).toBe("\u001b[1;97;48;5;124mI\u001b[0m");
  expect(createStyle(4).chip("I", BRICK)).toBe("\u001b[1;97;41mI\u001b[0m");
});

it("a chip without a colour of its own is the terminal's own reversed", () => {
  expect(createStyle(24).chip("K", null)).toBe("\u001b[7mK\u001b[0m");
});
