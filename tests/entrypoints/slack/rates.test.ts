import { describe, expect, it } from "vitest";
import { createRates } from "../../../src/entrypoints/slack/rates.ts";

const post = (channel: string) => ({ method: "chat.postMessage", team: "T1", channel });
const ended = (team: string, channel: string) => ({ method: "chat.stopStream", team, channel });

describe("the sender's rates", () => {
  it("let a channel have two posts at once, then one a second, each with a time of its own", () => {
    const rates = createRates(() => 5000);
    expect([1, 2, 3, 4].map(() => rates.reserve(post("C1")))).toEqual([0, 0, 1000, 2000]);
    expect(rates.reserve(post("C2"))).toBe(0);
  });

  it("fill again with time", () => {
    let now = 0;
    const rates = createRates(() => now);
    for (let call = 0; call < 4; call += 1) rates.reserve(post("C1"));
    now = 4000;
    expect([1, 2, 3].map(() => rates.reserve(post("C1")))).toEqual([0, 0, 1000]);
  });

  it("tell how long a call would wait without counting it", () => {
    const rates = createRates(() => 0);
    for (let call = 0; call < 10; call += 1) rates.reserve(ended("T1", "C1"));
    expect([rates.wait(ended("T1", "C1")), rates.wait(ended("T1", "C1"))]).toEqual([3000, 3000]);
    expect([rates.reserve(ended("T1", "C1")), rates.wait(ended("T2", "C1"))]).toEqual([3000, 0]);
  });

  it("count a method's calls over a whole workspace, whatever the channel", () => {
    const rates = createRates(() => 0);
    const waits = Array.from({ length: 12 }, (_, number) => rates.reserve(ended("T1", `C${number}`)));
    expect(waits).toEqual([...Array.from({ length: 10 }, () => 0), 3000, 6000]);
    expect(rates.reserve(ended("T2", "C1"))).toBe(0);
  });

  it("hold a workspace's calls back for as long as Slack says, and a channel's posts", () => {
    const rates = createRates(() => 0);
    rates.refused(ended("T1", "C1"), 30_000);
    expect([rates.reserve(ended("T1", "C2")), rates.reserve(ended("T2", "C1"))]).toEqual([30_000, 0]);
    rates.refused(post("C1"), 5000);
    expect([rates.reserve(post("C1")), rates.reserve(post("C2"))]).toEqual([5000, 0]);
  });

  it("are set for no answer by response_url", () => {
    const rates = createRates(() => 0);
    const calls = Array.from({ length: 500 }, () => rates.reserve({ method: "response_url", team: "T1", channel: "" }));
    expect(Math.max(...calls)).toBe(0);
  });
});
