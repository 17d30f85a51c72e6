import type { CheckName } from "../../checking/verdict.ts";
import type { CheckerCase, Half } from "./checker-case.ts";
import type { CaseJudgement } from "./judge-cases.ts";

/** What became of the sentences of one kind. */
export type KindReport = {
  readonly kind: string;
  readonly verdict: CheckerCase["verdict"];
  readonly cases: number;
  /** Those that the check dropped: caught when they are bad, a false alarm when they are good. */
  readonly dropped: number;
  /** How often each check was among those that failed, most first. */
  readonly failed: readonly (readonly [check: CheckName, count: number])[];
};

/** Sentences of one half. Shares are 0 to 1; null where there is nothing to share. */
export type HalfReport = {
  readonly half: Half;
  readonly kinds: readonly KindReport[];
  readonly good: number;
  readonly falseAlarms: number;
  readonly bad: number;
  readonly caught: number;
  readonly brokenQuotes: number;
};

/** Kinds of bad sentences of which not one may pass: what they say stands nowhere in the passage. */
const NEVER_PASSING: ReadonlySet<string> = new Set([
  "invented-figure",
  "changed-digit",
  "changed-magnitude",
  "changed-year",
  "invented-name",
  "invented-source",
  "invented-quote",
  "invented-citation",
]);

/** Share of good sentences that may be dropped wrongly. */
const MOST_FALSE_ALARMS = 0.03;

export function reportHalf(half: Half, judgements: readonly CaseJudgement[]): HalfReport {
  const own = judgements.filter((judgement) => judgement.case.half === half);
  const good = own.filter((judgement) => judgement.case.verdict === "good");
  const bad = own.filter((judgement) => judgement.case.verdict === "bad");
  const keys = [...new Set(own.map(({ case: { verdict, kind } }) => `${verdict} ${kind}`))];
  return {
    half,
    kinds: keys.map((key) => reportKind(own.filter(({ case: one }) => `${one.verdict} ${one.kind}` === key))),
    good: good.length,
    falseAlarms: good.filter(({ passes }) => !passes).length,
    bad: bad.length,
    caught: bad.filter(({ passes }) => !passes).length,
    brokenQuotes: own.reduce((sum, { brokenQuotes }) => sum + brokenQuotes, 0),
  };
}

function reportKind(judgements: readonly CaseJudgement[]): KindReport {
  const [first] = judgements;
  if (first === undefined) throw new TypeError("a kind without a case");
  const dropped = judgements.filter(({ passes }) => !passes);
  const counts = new Map<CheckName, number>();
  for (const { failed } of dropped) for (const { check } of failed) counts.set(check, (counts.get(check) ?? 0) + 1);
  return {
    kind: first.case.kind,
    verdict: first.case.verdict,
    cases: judgements.length,
    dropped: dropped.length,
    failed: [...counts].sort(([, one], [, other]) => other - one),
  };
}

/** What went wrong that must not. */
export type Breach =
  | { readonly breach: "passed"; readonly kind: string; readonly cases: number }
  | { readonly breach: "false-alarms"; readonly share: number }
  | { readonly breach: "quotes"; readonly cases: number };

export function breachesOf({ kinds, good, falseAlarms, brokenQuotes }: HalfReport): Breach[] {
  const passed = kinds
    .filter(({ kind, verdict, cases, dropped }) => verdict === "bad" && NEVER_PASSING.has(kind) && dropped < cases)
    .map(({ kind, cases, dropped }): Breach => ({ breach: "passed", kind, cases: cases - dropped }));
  const share = good === 0 ? 0 : falseAlarms / good;
  return [
    ...passed,
    ...(share > MOST_FALSE_ALARMS ? [{ breach: "false-alarms", share } as const] : []),
    ...(brokenQuotes > 0 ? [{ breach: "quotes", cases: brokenQuotes } as const] : []),
  ];
}
