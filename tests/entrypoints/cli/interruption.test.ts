import { EventEmitter } from "node:events";
import { expect, it } from "vitest";
import { listenForInterrupt } from "../../../src/entrypoints/cli/interruption.ts";

function setUp() {
  const source = new EventEmitter();
  const told: string[] = [];
  let time = 1000;
  const forget = listenForInterrupt(
    source,
    () => told.push("wish"),
    () => told.push("end"),
    () => time,
  );
  return { source, told, forget, pass: (milliseconds: number) => (time += milliseconds) };
}

it("tells of the first signal, and ends at the second", () => {
  const { source, told, pass } = setUp();
  source.emit("SIGTERM");
  pass(2000);
  source.emit("SIGINT");
  expect(told).toEqual(["wish", "end"]);
});

it("takes a signal that npm passes on for the same wish", () => {
  const { source, told, pass } = setUp();
  source.emit("SIGINT");
  pass(20);
  source.emit("SIGINT");
  expect(told).toEqual(["wish"]);
});

it("leaves signals alone when nobody listens any more", () => {
  const { source, forget } = setUp();
  forget();
  expect(source.listenerCount("SIGINT") + source.listenerCount("SIGTERM")).toBe(0);
});
