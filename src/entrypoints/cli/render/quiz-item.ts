import { messagesIn } from "../../../core/messages/catalogue.ts";
import { cliQuizMessages as texts } from "../../../core/messages/en/cli-quiz.ts";
import { feedbackOf, isRightOption, responseText } from "../../../core/quiz/formats/item-text.ts";
import type { Item, ItemVerdict } from "../../../core/quiz/item.ts";
import { plainLine, plainText } from "../terminal/plain-text.ts";
import { type Output, readingWidth } from "../terminal/terminal.ts";
import { wrap } from "../terminal/wrap.ts";

const INDENT = "   ";

/** A question as a trainer reviews it: what is asked, what is right, where it stands, and what was checked. */
export function renderItem(item: Item, number: number, output: Output): string[] {
  const { style } = output;
  const width = readingWidth(output);
  const indented = (text: string, line: (words: string) => string = (words) => words) =>
    wrap(plainText(text), { width, first: INDENT, others: INDENT, style: line });
  const isForPerson = item.proof.some(({ verdict }) => verdict === "person");
  const kind = [texts.kindNames[item.kind], item.difficulty, item.city ?? [], isForPerson ? texts.person : []].flat();
  return [
    ...wrap(plainLine(item.stem), { width, first: `${number}. `, others: INDENT, style: style.bold }),
    ...indented(kind.join(", "), style.faint),
    ...renderOptions(item, output),
    ...renderKey(item).flatMap((line) => indented(line, style.good)),
    ...(item.explanation === "" && item.evidence === null ? [] : indented(feedbackOf(item))),
    ...(item.proof.length === 0 ? [] : indented(texts.proof, style.faint)),
    ...item.proof.flatMap((verdict) => renderVerdict(verdict, output)),
  ];
}

/** Options of choices with their mark; what is ordered or matched stands in its key. */
function renderOptions({ kind, options, key }: Item, output: Output): string[] {
  if (kind === "order" || kind === "match") return [];
  return options.flatMap((option) => {
    const isRight = key !== null && isRightOption(key, option);
    const mark = isRight ? output.style.good("✓") : " ";
    return wrap(plainLine(option.text), { width: readingWidth(output), first: `${INDENT}${mark} ${option.id}  ` });
  });
}

/** The key of what is not chosen from options. */
function renderKey(item: Item): string[] {
  const { key, unit } = item;
  if (key === null || key.type === "choice") return [];
  const right = `${messagesIn(item.language).quizFiles.key}: ${responseText(item, key)}`;
  if (key.type !== "number") return [right];
  const { least, most } = key;
  const interval = least === most ? "" : ` (${texts.interval(String(least), String(most))})`;
  return [`${right}${unit === null ? "" : ` ${unit}`}${interval}`];
}

function renderVerdict({ check, verdict, reason }: ItemVerdict, output: Output): string[] {
  const { style } = output;
  const mark = verdict === "holds" ? style.good("✓") : style.warning("!");
  return wrap(`${check}: ${plainLine(reason)}`, {
    width: readingWidth(output),
    first: `${INDENT}${mark} `,
    others: `${INDENT}    `,
    style: style.faint,
  });
}
