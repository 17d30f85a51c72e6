import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Move } from "../../../../src/core/quiz/session/move.ts";
import { closeInTime, isOver, pauseAfterOutage, reduce } from "../../../../src/core/quiz/session/reduce.ts";
import { PHASES, type Session } from "../../../../src/core/quiz/session/session.ts";
import { sampleSession } from "../../../support/sample-session.ts";

const BY = "trainer";
const advance: Move = { type: "advance" };

/** Makes moves one after the other, a second apart; those that are not possible change nothing. */
function play(session: Session, moves: readonly Move[], start = 1_000): Session {
  return moves.reduce<Session>(
    (current, move, place) => reduce(current, move, { now: start + place * 1_000, by: BY }) ?? current,
    session,
  );
}

const anyMove: fc.Arbitrary<Move> = fc.oneof(
  { weight: 6, arbitrary: fc.constant(advance) },
  fc.constant<Move>({ type: "pause" }),
  fc.constantFrom<Move>({ type: "resume", time: "left" }, { type: "resume", time: "whole" }),
  fc.constant<Move>({ type: "extend", seconds: 15 }),
  fc.nat(4).map<Move>((question) => ({ type: "void", question, reason: "two are right" })),
  fc
    .nat(4)
    .map<Move>((question) => ({ type: "rekey", question, key: { type: "choice", options: ["c"] }, reason: "typo" })),
  fc.constant<Move>({ type: "add-host", host: "other" }),
  fc.boolean().map<Move>((on) => ({ type: "open-book", on })),
  fc.constant<Move>({ type: "bring", channel: "slack:T:C" }),
  { weight: 1, arbitrary: fc.constantFrom<Move>({ type: "finish" }, { type: "cancel" }) },
);

describe("a session", () => {
  it("goes through its phases, question by question, to the end", () => {
    let session = sampleSession({ questions: 2 });
    const phases: string[] = [];
    while (!isOver(session)) {
      session = reduce(session, advance, { now: 5_000, by: BY }) ?? session;
      phases.push(`${session.phase} ${session.question}`);
    }
    expect(phases).toEqual([
      "ready 0",
      "open 0",
      "closed 0",
      "reveal 0",
      "board 0",
      "ready 1",
      "open 1",
      "closed 1",
      "reveal 1",
      "board 1",
      "finished 1",
    ]);
    expect(session).toMatchObject({ endedAt: 5_000, revealed: 2 });
  });

  it("opens a question until a deadline that is kept, not counted down", () => {
    const open = play(sampleSession({ seconds: 20 }), [advance, advance]);
    expect(open).toMatchObject({ phase: "open", openedAt: 2_000, deadline: 22_000, openedVersion: open.version });
  });

  it("gives back what was left of the time, or the whole of it, after a pause", () => {
    const paused = play(sampleSession({ seconds: 20 }), [advance, advance, { type: "pause" }]);
    expect(paused.pause).toEqual({ reason: "host", since: 3_000, left: 19_000 });
    const at = { now: 60_000, by: BY };
    expect(reduce(paused, { type: "resume", time: "left" }, at)).toMatchObject({ openedAt: 59_000, deadline: 79_000 });
    expect(reduce(paused, { type: "resume", time: "whole" }, at)).toMatchObject({ openedAt: 60_000, deadline: 80_000 });
  });

  it("waits for the host after an outage past the deadline, who closes it or gives the time again", () => {
    const open = play(sampleSession({ seconds: 20 }), [advance, advance]);
    const paused = pauseAfterOutage(open, 500_000);
    expect(paused?.pause).toEqual({ reason: "outage", since: 500_000, left: 0 });
    if (paused === null) return;
    const at = { now: 510_000, by: BY };
    expect(reduce(paused, advance, at)).toBeNull();
    expect(reduce(paused, { type: "resume", time: "left" }, at)).toMatchObject({ phase: "closed", pause: null });
    expect(reduce(paused, { type: "resume", time: "whole" }, at)).toMatchObject({ phase: "open", deadline: 530_000 });
  });

  it("extends what is open, paused or not, and nothing else", () => {
    const open = play(sampleSession({ seconds: 20 }), [advance, advance]);
    expect(reduce(open, { type: "extend", seconds: 30 }, { now: 3_000, by: BY })).toMatchObject({ deadline: 52_000 });
    const paused = play(open, [{ type: "pause" }], 12_000);
    const longer = reduce(paused, { type: "extend", seconds: 30 }, { now: 13_000, by: BY });
    expect(longer?.pause?.left).toBe(40_000);
    for (const seconds of [0, -5, 601, Number.NaN]) {
      expect(reduce(open, { type: "extend", seconds }, { now: 3_000, by: BY })).toBeNull();
    }
    expect(reduce(sampleSession(), { type: "extend", seconds: 30 }, { now: 0, by: BY })).toBeNull();
  });

  it("can be put right after its end, and not be moved", () => {
    const finished = play(sampleSession({ questions: 1 }), [advance, advance, advance, advance, advance, advance]);
    expect(finished.phase).toBe("finished");
    expect(reduce(finished, { type: "void", question: 0, reason: "wrong" }, { now: 9, by: BY })).toMatchObject({
      corrections: [{ question: 0, key: null, reason: "wrong", by: BY, at: 9 }],
    });
    for (const move of [advance, { type: "pause" }, { type: "cancel" }, { type: "open-book", on: true }] as Move[]) {
      expect(reduce(finished, move, { now: 9, by: BY })).toBeNull();
    }
  });

  it("corrects no question that was not asked yet", () => {
    const open = play(sampleSession({ questions: 3 }), [advance, advance]);
    expect(reduce(open, { type: "void", question: 1, reason: "" }, { now: 9, by: BY })).toBeNull();
  });

  it("closes in time what is open and not paused, and nothing else", () => {
    const open = play(sampleSession(), [advance, advance]);
    expect(closeInTime(open)).toMatchObject({ phase: "closed", deadline: null, version: open.version + 1 });
    expect(closeInTime(play(open, [{ type: "pause" }]))).toBeNull();
    expect(closeInTime(sampleSession())).toBeNull();
  });

  it("holds together whatever hosts do", () => {
    fc.assert(
      fc.property(fc.array(anyMove, { maxLength: 60 }), fc.integer({ min: 1, max: 4 }), (moves, questions) => {
        let session = sampleSession({ questions });
        moves.forEach((move, place) => {
          const before = session;
          const frozen = JSON.stringify(before);
          const after = reduce(before, move, { now: 1_000 + place * 700, by: BY });
          expect(JSON.stringify(before)).toBe(frozen);
          if (after === null) return;
          session = after;
          expect(after.version).toBe(before.version + 1);
          expect(after.revealed).toBeGreaterThanOrEqual(before.revealed);
          expect(after.question - before.question).toBeLessThanOrEqual(1);
          expect(after.question).toBeGreaterThanOrEqual(before.question);
          expect(after.question).toBeLessThan(questions);
          expect(after.phase === "open").toBe(after.deadline !== null);
          if (after.phase === "open") expect(after.openedAt).not.toBeNull();
          expect(isOver(after)).toBe(after.endedAt !== null);
          if (PHASES.indexOf(after.phase) < PHASES.indexOf(before.phase) && !isOver(before)) {
            expect([before.phase, after.phase]).toEqual(["board", "ready"]);
          }
        });
      }),
    );
  });
});
