import { describe, expect, it } from "vitest";
import { createCircuitBreaker } from "../../../src/core/model/circuit-breaker.ts";

function setUp() {
  let time = 0;
  const breaker = createCircuitBreaker({ now: () => time });
  const call = (outcome: "succeeded" | "failed" | "withdrawn"): boolean => {
    const permit = breaker.enter();
    permit?.[outcome]();
    return permit !== null;
  };
  return { breaker, call, pass: (seconds: number) => (time += seconds * 1000) };
}

describe("a circuit breaker", () => {
  it("opens after three failures in a row, and not before", () => {
    const { breaker, call } = setUp();
    expect([call("failed"), call("failed"), call("succeeded")]).toEqual([true, true, true]);
    expect([call("failed"), call("failed")]).toEqual([true, true]);
    expect(breaker.allows()).toBe(true);
    expect(call("failed")).toBe(true);
    expect(breaker.allows()).toBe(false);
    expect(breaker.enter()).toBeNull();
  });

  it("takes neither for nor against it that a caller went away", () => {
    const { breaker, call } = setUp();
    call("failed");
    call("failed");
    for (let time = 0; time < 5; time += 1) call("withdrawn");
    expect(breaker.allows()).toBe(true);
    call("failed");
    expect(breaker.allows()).toBe(false);
  });

  it("lets one call through every 30 seconds, and never two at once", () => {
    const { breaker, call, pass } = setUp();
    for (let time = 0; time < 3; time += 1) call("failed");
    pass(29.9);
    expect(breaker.enter()).toBeNull();
    pass(0.1);
    const probe = breaker.enter();
    expect(probe).not.toBeNull();
    expect(breaker.enter()).toBeNull();
    pass(60);
    expect(breaker.enter(), "a trial that hangs is still one").toBeNull();
    probe?.failed();
    expect(call("failed")).toBe(true);
    expect(breaker.enter()).toBeNull();
  });

  it("closes when a trial succeeds, and counts from nothing again", () => {
    const { breaker, call, pass } = setUp();
    for (let time = 0; time < 3; time += 1) call("failed");
    pass(30);
    expect(call("succeeded")).toBe(true);
    expect([call("failed"), call("failed")]).toEqual([true, true]);
    expect(breaker.allows()).toBe(true);
  });

  it("makes at most ten trials in five minutes, also when readers walk away from them", () => {
    for (const outcome of ["failed", "withdrawn"] as const) {
      const { call, pass } = setUp();
      for (let time = 0; time < 3; time += 1) call("failed");
      let trials = 0;
      for (let second = 1; second <= 300; second += 1) {
        pass(1);
        if (call(outcome)) trials += 1;
      }
      expect(trials).toBe(10);
    }
  });

  it("is not closed by a call that began before it opened", () => {
    const { breaker, call, pass } = setUp();
    const early = breaker.enter();
    for (let time = 0; time < 3; time += 1) call("failed");
    early?.succeeded();
    expect(breaker.allows()).toBe(false);
    pass(30);
    expect(breaker.allows()).toBe(true);
  });

  it("takes the first outcome of a call, and no later one", () => {
    const { breaker, call } = setUp();
    call("failed");
    call("failed");
    const permit = breaker.enter();
    permit?.succeeded();
    permit?.failed();
    expect(breaker.allows()).toBe(true);
  });
});
