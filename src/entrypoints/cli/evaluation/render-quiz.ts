import { evalQuizMessages as words } from "../../../core/messages/en/eval-quiz.ts";
import type { BankBreach, BankReport, Counts } from "../../../core/quiz/audit/bank-report.ts";
import { responseText } from "../../../core/quiz/formats/item-text.ts";
import { ITEM_CHECKS } from "../../../core/quiz/item.ts";
import { plainLine } from "../terminal/plain-text.ts";
import { renderTable } from "../terminal/table.ts";
import { wrap } from "../terminal/wrap.ts";
import { percent } from "./figures.ts";
import type { Page } from "./render-report.ts";

/** The audit as lines: for each language what was drawn, refused and published, and what solving it gave. */
export function renderQuiz(
  reports: readonly BankReport[],
  breaches: readonly BankBreach[],
  { failures }: { readonly failures: boolean },
  page: Page,
): string[] {
  return [
    ...reports.flatMap((report) => [
      page.style.bold(words.heading(report.language)),
      "",
      ...renderCounts(report, page),
      "",
      ...renderAudit(report, page),
      ...(failures ? renderFaults(report, page) : []),
      "",
    ]),
    ...renderVerdict(breaches, page),
  ];
}

function renderCounts({ published, kinds, cities, sections, difficulties }: BankReport, page: Page): string[] {
  const columns = [
    { heading: words.columns.group },
    { heading: words.columns.count, side: "right" as const, fixed: true },
    { heading: words.columns.share, side: "right" as const, fixed: true },
  ];
  const groups: readonly (readonly [string, Counts])[] = [
    [words.groups.kinds, kinds],
    [words.groups.cities, cities],
    [words.groups.difficulties, difficulties],
    [words.groups.sections, sections],
  ];
  const rows = groups.flatMap(([group, counts]) =>
    Object.entries(counts).map(([name, count]) => [
      `${group}: ${name === "-" ? words.none : plainLine(name)}`,
      String(count),
      percent(count / Math.max(1, published)),
    ]),
  );
  return renderTable(columns, rows, page.width);
}

function renderAudit({ candidates, published, forPerson, refused, audited, faults }: BankReport, page: Page): string[] {
  const counts = ITEM_CHECKS.flatMap((check) => (refused[check] === 0 ? [] : [[check, refused[check]] as const]));
  const sound = audited - faults.length;
  const share = percent(audited === 0 ? null : sound / audited);
  const lines = [
    words.drawn(candidates, published, forPerson),
    words.refused(counts),
    words.audit(sound, audited, share),
  ];
  return lines.flatMap((line) => wrap(line, { width: page.readingWidth }));
}

function renderFaults({ faults }: BankReport, page: Page): string[] {
  return faults.flatMap(({ item, found }) => {
    const key = item.key === null ? "" : responseText(item, item.key);
    const answers = found.map((response) => responseText(item, response)).join(" | ");
    return [
      "",
      page.style.bold(plainLine(item.id)),
      plainLine(item.stem),
      words.fault(key, answers || words.nothingFound),
    ].flatMap((line) => wrap(line, { width: page.readingWidth, others: "  " }));
  });
}

function renderVerdict(breaches: readonly BankBreach[], page: Page): string[] {
  const lines = breaches.map((breach) => page.style.bad(words.breach(breach, percent)));
  return (lines.length === 0 ? [page.style.good(words.noBreach)] : lines).flatMap((line) =>
    wrap(line, { width: page.readingWidth }),
  );
}
