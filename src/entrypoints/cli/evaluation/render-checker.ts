import type { HalfReport, KindReport } from "../../../core/evaluation/checker/checker-report.ts";
import { evalCheckerMessages as words } from "../../../core/messages/en/eval-checker.ts";
import { plainRecord } from "../terminal/plain-text.ts";
import { renderTable } from "../terminal/table.ts";
import { wrap } from "../terminal/wrap.ts";
import { type CheckedSet, type CheckerOptions, misjudged } from "./checked-set.ts";
import { percent } from "./figures.ts";
import type { Page } from "./render-report.ts";

/** The measurement as lines: for each set and half a table of the good and one of the bad sentences. */
export function renderChecker(sets: readonly CheckedSet[], { failures }: CheckerOptions, page: Page): string[] {
  return [
    ...sets.flatMap((set) => [
      page.style.bold(set.heading),
      ...set.halves.flatMap((half) => renderHalf(half, page)),
      ...(failures ? renderFailures(set, page) : []),
      "",
    ]),
    ...wrap(words.legend, { width: page.readingWidth }).map(page.style.faint),
    "",
    ...renderVerdict(sets, page),
  ];
}

function renderHalf(report: HalfReport, page: Page): string[] {
  return [
    "",
    words.halves[report.half],
    ...renderKinds("good", report, report.falseAlarms, report.good, page),
    "",
    ...renderKinds("bad", report, report.caught, report.bad, page),
  ];
}

function renderKinds(
  verdict: KindReport["verdict"],
  { kinds }: HalfReport,
  dropped: number,
  cases: number,
  page: Page,
): string[] {
  const headings = words.columns[verdict];
  const columns = [
    { heading: headings.kind },
    { heading: headings.cases, side: "right" as const, fixed: true },
    { heading: headings.share, side: "right" as const, fixed: true },
    { heading: headings.checks },
  ];
  const rows = kinds
    .filter((kind) => kind.verdict === verdict)
    .map((kind) => [kind.kind, String(kind.cases), percent(kind.dropped / kind.cases), words.checks(kind.failed)]);
  const all = [words.all, String(cases), percent(cases === 0 ? null : dropped / cases), ""];
  return renderTable(columns, [...rows, all], page.width);
}

function renderFailures({ judgements }: CheckedSet, page: Page): string[] {
  const wrong = misjudged(judgements);
  return [
    "",
    page.style.bold(words.failures.title(wrong.length)),
    ...wrong.flatMap(({ case: one, passes, failed }) => {
      const { id, kind, text } = plainRecord({ id: one.id, kind: one.kind, text: one.text });
      return [
        "",
        `${page.style.bold(id)} ${page.style.bad(passes ? words.failures.passed : words.failures.dropped)} ${page.style.faint(kind)}`,
        ...[text, ...failed.flatMap(({ finding }) => finding ?? [])].flatMap((line) =>
          wrap(line, { width: page.readingWidth, first: "  ", others: "    " }),
        ),
      ];
    }),
  ];
}

function renderVerdict(sets: readonly CheckedSet[], page: Page): string[] {
  const breaches = sets.flatMap((set) => set.breaches);
  const lines = breaches.map((breach) => page.style.bad(words.breach(breach, percent)));
  return (lines.length === 0 ? [page.style.good(words.noBreach)] : lines).flatMap((line) =>
    wrap(line, { width: page.readingWidth }),
  );
}
