import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import type { PlayedSession } from "../../../../src/core/quiz/quizzes.ts";
import { analyseItems, wrongInTheRoom } from "../../../../src/core/quiz/results/item-analysis.ts";
import { resultsCsv } from "../../../../src/core/quiz/results/results-csv.ts";
import { resultsTables } from "../../../../src/core/quiz/results/results-table.ts";
import { boardOf } from "../../../../src/core/quiz/session/board.ts";
import { sampleAnswer, samplePlayer, sampleSession } from "../../../support/sample-session.ts";

/** Answers of each player, a letter a question, a dot where they gave none. */
function played(
  answers: Readonly<Record<string, string>>,
  changes: Parameters<typeof sampleSession>[1] = {},
): PlayedSession {
  const session = sampleSession({}, { phase: "finished", question: 2, revealed: 3, endedAt: 1, ...changes });
  const participants = Object.keys(answers).map((name) => samplePlayer(name));
  const given = Object.entries(answers).flatMap(([name, letters]) =>
    [...letters].flatMap((letter, question) => (letter === "." ? [] : [sampleAnswer(name, question, letter)])),
  );
  const base = { session, participants, answers: given };
  return { ...base, disputes: [], board: boardOf(base) };
}

describe("the analysis of a session", () => {
  it("counts who got it right of those who answered, and who chose what", () => {
    const [first] = analyseItems(played({ ada: "bbb", ben: "cb.", cem: ".bb" }));
    expect(first).toMatchObject({ answered: 2, right: 1, shareRight: 0.5, discrimination: null });
    expect(first?.options.map(({ chosen }) => chosen)).toEqual([0, 1, 1]);
  });

  it("tells a question that sorts the good from the others, from one that sorts them the wrong way", () => {
    const analyses = analyseItems(played({ a: "bbc", b: "bbc", c: "bbc", d: "ccb", e: "ccb", f: "ccb" })).map(
      ({ discrimination, flags }) => [discrimination === null ? null : Math.sign(discrimination), flags],
    );
    expect(analyses[2]).toEqual([-1, ["negative-discrimination", "unused-option"]]);
    expect(analyseItems(played({ a: "bb.", b: "bb.", c: "bb.", d: "cc.", e: "cc." }))[0]?.discrimination).toBeCloseTo(
      1,
    );
  });

  it("has the key checked that nobody chose, or fewer than a wrong option", () => {
    const [first, second, third] = analyseItems(played({ ada: "cbb", ben: "ccb", cem: "ccb" }));
    expect(first?.flags).toContain("key-unchosen");
    expect(second?.flags).toContain("wrong-option-leads");
    expect(third?.flags).toEqual(["unused-option"]);
  });

  it("has nothing to say on a void question, and says where a key was corrected", () => {
    const correction = { reason: "typo", by: "trainer", at: 1 };
    const [first, second] = analyseItems(
      played(
        { ada: "ccb", ben: "ccb" },
        {
          corrections: [
            { ...correction, question: 0, key: null },
            { ...correction, question: 1, key: { type: "choice", options: ["c"] } },
          ],
        },
      ),
    );
    expect(first).toMatchObject({ shareRight: null, right: 0, flags: ["void"] });
    expect(second).toMatchObject({ shareRight: 1, flags: ["corrected", "unused-option"] });
  });

  it("lists what the room got wrong, the worst first", () => {
    const wrong = wrongInTheRoom(analyseItems(played({ ada: "bcc", ben: "bbc", cem: "bbc" })));
    expect(wrong.map(({ question }) => question)).toEqual([2, 1]);
  });
});

describe("the results", () => {
  it("hold a row a player and a row a question", () => {
    const [board, questions] = resultsTables(played({ ada: "bbc", ben: "cb." }));
    expect(board.rows).toEqual([
      ["Rank", "Name", "Points", "Right", "1: answer", "1: points", "2: answer", "2: points", "3: answer", "3: points"],
      [1, "ada", 2000, 2, "Red", 1000, "Red", 1000, "White", 0],
      [2, "ben", 1000, 1, "White", 0, "Red", 1000, null, null],
    ]);
    expect(questions.rows[1]?.slice(0, 6)).toEqual([1, expect.any(String), "Red", 2, 1, 0.5]);
  });

  it("run no formula where they are opened, and are read back as they are", () => {
    const session = played({ ada: "bbb" });
    const name = '=HYPERLINK("http://x","y")';
    const participants = session.participants.map((participant) => ({ ...participant, name }));
    const [board] = resultsTables({ ...session, participants, board: boardOf({ ...session, participants }) });
    const csv = resultsCsv(board);
    const [, row] = parse(csv, { bom: true });
    expect(row?.[1]).toBe(`'${name}`);
    for (const start of ["=", "+", "-", "@", "\t", "\r"]) {
      const [, cells] = parse(resultsCsv({ name: "", rows: [["x"], [`${start}1`]] }), { bom: true });
      expect(cells?.[0]).toBe(`'${start}1`);
    }
  });
});
