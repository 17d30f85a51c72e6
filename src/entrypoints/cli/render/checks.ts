import type { Check } from "../../../core/diagnostics/check.ts";
import { plainText } from "../terminal/plain-text.ts";
import { padToWidth } from "../terminal/display-width.ts";
import { type Output, readingWidth } from "../terminal/terminal.ts";
import { wrap } from "../terminal/wrap.ts";

const SIGNS = { ok: "✓", warning: "!", problem: "✗" } as const;
/** The longest subject that the catalogue has, so that the findings of checks that come one by one stand in a column. */
const SUBJECT_WIDTH = 14;
const INDENT = " ".repeat(4);

/** One check as lines: `✓ Corpus         1 document, 142 passages`, and the remedy below. */
export function renderCheck(check: Check, output: Output): string[] {
  const { style } = output;
  const width = readingWidth(output);
  const colour = { ok: style.good, warning: style.warning, problem: style.bad }[check.status];
  const remedy =
    check.remedy === null ? [] : wrap(`→ ${plainText(check.remedy)}`, { width, first: INDENT, others: `${INDENT}  ` });
  return [
    ...wrap(plainText(check.finding), {
      width,
      first: `${colour(SIGNS[check.status])} ${style.bold(padToWidth(check.subject, SUBJECT_WIDTH))} `,
      others: INDENT,
    }),
    ...remedy,
  ];
}
