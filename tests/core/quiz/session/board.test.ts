import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boardOf } from "../../../../src/core/quiz/session/board.ts";
import type { PlayedAnswer } from "../../../../src/core/quiz/session/answer.ts";
import { sampleAnswer, samplePlayer, sampleSession } from "../../../support/sample-session.ts";

const finished = { phase: "finished", question: 2, revealed: 3, endedAt: 1 } as const;
const players = ["ada", "ben", "cem", "dia"].map((id) => samplePlayer(id));

describe("the board", () => {
  it("lets equal points share a rank, and counts those before for the next", () => {
    const answers = [
      ...[0, 1, 2].map((question) => sampleAnswer("ada", question, "b")),
      ...["ben", "cem"].flatMap((id) => [sampleAnswer(id, 0, "b"), sampleAnswer(id, 1, "b")]),
      sampleAnswer("dia", 0, "b"),
    ];
    const { players: rows } = boardOf({ session: sampleSession({}, finished), participants: players, answers });
    expect(rows.map(({ name, rank, points }) => [name, rank, points])).toEqual([
      ["ada", 1, 3000],
      ["ben", 2, 2000],
      ["cem", 2, 2000],
      ["dia", 4, 1000],
    ]);
  });

  it("counts what was revealed, and nothing that is still open", () => {
    const answers = [sampleAnswer("ada", 0, "b"), sampleAnswer("ada", 1, "b")];
    const open = sampleSession({}, { phase: "open", question: 1, revealed: 1 });
    const { players: rows } = boardOf({ session: open, participants: players, answers });
    expect(rows[0]).toMatchObject({ name: "ada", points: 1000, right: 1 });
  });

  it("is computed anew when a question gets another key or is void", () => {
    const answers = [sampleAnswer("ada", 0, "b"), sampleAnswer("ben", 0, "c"), sampleAnswer("ada", 1, "b")];
    const correction = { question: 0, reason: "typo", by: "trainer", at: 1 };
    const rekeyed = sampleSession(
      {},
      { ...finished, corrections: [{ ...correction, key: { type: "choice", options: ["c"] } }] },
    );
    const voided = sampleSession(
      {},
      { ...finished, corrections: [...rekeyed.corrections, { ...correction, key: null }] },
    );
    const pointsIn = (session: typeof voided) =>
      Object.fromEntries(
        boardOf({ session, participants: players.slice(0, 2), answers }).players.map(({ name, points }) => [
          name,
          points,
        ]),
      );
    expect(pointsIn(rekeyed)).toEqual({ ada: 1000, ben: 1000 });
    expect(pointsIn(voided)).toEqual({ ada: 1000, ben: 0 });
  });

  it("gives a team the mean of its members", () => {
    const session = sampleSession({ teams: ["North", "South", "East"] }, finished);
    const participants = [
      samplePlayer("ada", { team: "North" }),
      samplePlayer("ben", { team: "North" }),
      samplePlayer("cem", { team: "South" }),
    ];
    const answers = [sampleAnswer("ada", 0, "b"), sampleAnswer("cem", 0, "b")];
    expect(boardOf({ session, participants, answers }).teams).toEqual([
      { team: "South", members: 1, points: 1000, rank: 1 },
      { team: "North", members: 2, points: 500, rank: 2 },
    ]);
  });

  it("gives those who play in a channel longer before the time counts", () => {
    const session = sampleSession({ preset: "race" }, finished);
    const participants = [samplePlayer("ada"), samplePlayer("ben", { door: "slack" })];
    const answers = [sampleAnswer("ada", 0, "b", 2_000), sampleAnswer("ben", 0, "b", 2_000)];
    const [first, second] = boardOf({ session, participants, answers }).players;
    expect([first?.name, first?.points]).toEqual(["ben", 1000]);
    expect(second?.points).toBeLessThan(1000);
  });

  it("says the same in whatever order answers came, and its sums are those of single answers", () => {
    const anyAnswer = fc
      .tuple(fc.constantFrom("ada", "ben", "cem", "dia"), fc.nat(2), fc.constantFrom("a", "b", "c"), fc.nat(30_000))
      .map(([id, question, option, taken]) => sampleAnswer(id, question, option, taken));
    const oncePerQuestion = (answers: readonly PlayedAnswer[]) => [
      ...new Map(answers.map((answer) => [`${answer.participant} ${answer.question}`, answer])).values(),
    ];
    const session = sampleSession({ preset: "race" }, finished);
    fc.assert(
      fc.property(fc.array(anyAnswer, { maxLength: 12 }), (drawn) => {
        const answers = oncePerQuestion(drawn);
        const board = boardOf({ session, participants: players, answers });
        expect(boardOf({ session, participants: players, answers: answers.toReversed() })).toEqual(board);
        const alone = answers.map((answer) => boardOf({ session, participants: players, answers: [answer] }));
        const sum = alone.flatMap((each) => each.players).reduce((total, { points }) => total + points, 0);
        expect(board.players.reduce((total, { points }) => total + points, 0)).toBe(sum);
        for (const [place, row] of board.players.entries()) {
          expect(row.rank).toBe(board.players.filter(({ points }) => points > row.points).length + 1);
          expect(board.players[place + 1]?.points ?? 0).toBeLessThanOrEqual(row.points);
        }
      }),
    );
  });
});
