import { expect, it } from "vitest";
import { createProgressDisplay } from "../../../../src/entrypoints/cli/terminal/progress-display.ts";
import { createOutputDouble } from "../../../support/terminal-double.ts";

it("a terminal gets one line that is drawn anew and taken away at the end", () => {
  const output = createOutputDouble(80);
  const display = createProgressDisplay(output);
  display.show("Indexing passages", 6, 12);
  display.show("Indexing passages", 12, 12);
  display.end();
  expect(output.text()).toBe(
    "\r\u001b[2K████████████░░░░░░░░░░░░ Indexing passages 6/12" +
      "\r\u001b[2K████████████████████████ Indexing passages 12/12" +
      "\r\u001b[2K",
  );
});

it("a narrow terminal never gets a line that would wrap", () => {
  const output = createOutputDouble(20);
  createProgressDisplay(output).show("Indexing passages", 600, 1200);
  expect(output.text()).toBe("\r\u001b[2KIndexing passages 6");
});

it("a log gets a line now and then, and no control characters", () => {
  const output = createOutputDouble();
  const display = createProgressDisplay(output);
  for (let done = 0; done <= 1000; done++) display.show("Indexing passages", done, 1000);
  display.end();
  expect(output.text().split("\n")).toEqual([
    "Indexing passages 0/1000",
    "Indexing passages 200/1000",
    "Indexing passages 400/1000",
    "Indexing passages 600/1000",
    "Indexing passages 800/1000",
    "Indexing passages 1000/1000",
    "",
  ]);
});

it("prints other lines above the bar, which stays", () => {
  const output = createOutputDouble(40);
  const display = createProgressDisplay(output);
  display.above("before\n");
  display.show("Indexing", 1, 2);
  display.above("meanwhile\n");
  display.end();
  display.above("afterwards\n");
  const bar = "████████████░░░░░░░░░░░░ Indexing 1/2";
  expect(output.text()).toBe(`before\n\r\u001b[2K${bar}\r\u001b[2Kmeanwhile\n${bar}\r\u001b[2Kafterwards\n`);
});
