import type { Target, TargetResult } from "../../../core/evaluation/targets.ts";
import { evalMessages } from "../../../core/messages/en/eval.ts";
import { renderTable } from "../terminal/table.ts";
import { percent, whole } from "./figures.ts";
import type { Page } from "./render-report.ts";

const { targets: words } = evalMessages;

export function renderTargets(results: readonly TargetResult[], page: Page): string[] {
  const columns = [
    { heading: words.columns.name },
    { heading: words.columns.measured, side: "right" as const, fixed: true },
    { heading: words.columns.limit, side: "right" as const, fixed: true },
    { heading: words.columns.verdict, fixed: true },
  ];
  const rows = results.map(({ target, measured, met }) => [
    words.names[target.id] ?? target.id,
    written(target, measured === null ? null : cautious(target, measured)),
    `${words.bounds[target.bound]} ${written(target, target.limit)}`,
    met === null ? words.notMeasured : met ? page.style.good(words.met) : page.style.bad(words.missed),
  ]);
  return ["", page.style.bold(words.title), ...renderTable(columns, rows, page.width)];
}

/** Rounded away from the target, so that no figure that missed it reads as if it had met it. */
function cautious({ bound, unit }: Target, value: number): number {
  const steps = unit === "share" ? 1000 : 1;
  const tolerance = 1e-9;
  return bound === "at least"
    ? Math.floor(value * steps + tolerance) / steps
    : Math.ceil(value * steps - tolerance) / steps;
}

function written(target: Target, value: number | null): string {
  return target.unit === "share" ? words.share(percent(value)) : words.characters(whole(value));
}
