import { describe, expect, it } from "vitest";
import type { CheckerCase } from "../../../../src/core/evaluation/checker/checker-case.ts";
import { breachesOf, reportHalf } from "../../../../src/core/evaluation/checker/checker-report.ts";
import type { CaseJudgement } from "../../../../src/core/evaluation/checker/judge-cases.ts";

function judged(kind: string, verdict: CheckerCase["verdict"], passes: boolean, brokenQuotes = 0): CaseJudgement {
  return {
    case: { id: kind, half: "test", verdict, kind, text: "A sentence.", passages: [] },
    passes,
    failed: passes ? [] : [{ check: "numbers", outcome: "fails", finding: null }],
    brokenQuotes,
  };
}

const times = (count: number, judgement: CaseJudgement): CaseJudgement[] =>
  Array.from({ length: count }, () => judgement);

describe("the report of a half", () => {
  it("counts what was dropped, by kind and by check", () => {
    const report = reportHalf("test", [
      judged("verbatim", "good", true),
      judged("changed-year", "bad", false),
      judged("changed-year", "bad", true),
    ]);
    expect(report).toMatchObject({ good: 1, falseAlarms: 0, bad: 2, caught: 1 });
    expect(report.kinds).toEqual([
      { kind: "verbatim", verdict: "good", cases: 1, dropped: 0, failed: [] },
      { kind: "changed-year", verdict: "bad", cases: 2, dropped: 1, failed: [["numbers", 1]] },
    ]);
  });

  it("leaves the other half out", () => {
    expect(reportHalf("development", [judged("verbatim", "good", true)])).toMatchObject({ good: 0, kinds: [] });
  });
});

describe("what must not happen", () => {
  const breaches = (judgements: readonly CaseJudgement[]) => breachesOf(reportHalf("test", judgements));

  it("is that an invention passes", () => {
    expect(breaches([judged("invented-figure", "bad", true)])).toEqual([
      { breach: "passed", kind: "invented-figure", cases: 1 },
    ]);
  });

  it("is not that a subtler error passes", () => {
    expect(breaches([judged("swapped-name", "bad", true)])).toEqual([]);
  });

  it("is that more than 3 % of the good sentences are dropped", () => {
    const good = times(97, judged("verbatim", "good", true));
    expect(breaches([...good, ...times(3, judged("synonym", "good", false))])).toEqual([]);
    expect(breaches([...good, ...times(4, judged("synonym", "good", false))])).toMatchObject([
      { breach: "false-alarms" },
    ]);
  });

  it("is that a quote does not stand in its passage", () => {
    expect(breaches([judged("verbatim", "good", true, 1)])).toEqual([{ breach: "quotes", cases: 1 }]);
  });
});
