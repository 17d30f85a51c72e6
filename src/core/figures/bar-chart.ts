import { messagesIn } from "../messages/catalogue.ts";
import { cityMark, styleOfCity } from "./city-mark.ts";
import type { Comparison, ComparisonRow } from "./comparison.ts";
import { createPen, drawingSvg, INK, linesOf, type Pen } from "./drawing.ts";

const WIDTH = 760;
const MARGIN = 24;
/** From the margin: where bars begin, how long the longest is, and where a bar's own label has its room. */
const BARS = { from: 170, longest: 330, height: 22 } as const;
const TITLE = 20;
const BODY = 15;
const SMALL = 13;
const LINE = 18;

/** The chart of a comparison as SVG: bars from zero, each with its own label, gaps as gaps, the notes below. */
export function barChart(comparison: Comparison): string {
  const { label, unit, language, rows, notes, hasBars, document } = comparison;
  const words = messagesIn(language).comparison;
  const pen = createPen(WIDTH, language === "ar");
  const title = words.caption(label, unit);
  const marks: string[] = [];
  let y = MARGIN + TITLE;
  const write = (texts: readonly string[], size: number, colour: string, isBold = false) => {
    for (const text of texts) {
      marks.push(pen.text(MARGIN, y, text, { size, colour, isBold }));
      y += size + 6;
    }
  };
  write(linesOf(title, WIDTH - 2 * MARGIN, TITLE, 3), TITLE, INK.text, true);
  y += 4;
  const top = y;
  const longest = Math.max(0, ...rows.map(({ value }) => value?.value ?? 0));
  rows.forEach((row, place) => {
    const isSame = place > 0 && rows[place - 1]?.city?.id === row.city?.id;
    const drawn = drawRow(row, { pen, y, longest, hasBars, comparison, isSame });
    marks.push(...drawn.marks);
    y = drawn.below;
  });
  if (hasBars) marks.push(pen.line([MARGIN + BARS.from, top], [MARGIN + BARS.from, y - 6], { colour: INK.faint }));
  y += 16;
  const remarks = [
    ...notes.filter(({ kind }) => kind !== "gap").map(({ text }) => text),
    hasBars ? words.remark.bars : words.remark.noBars,
    document.title,
  ];
  for (const text of remarks) write(linesOf(text, WIDTH - 2 * MARGIN, SMALL, 3), SMALL, INK.faint);
  const spoken = rows.map((row) => spokenRow(row, comparison));
  const height = y - SMALL + MARGIN;
  return drawingSvg({ width: WIDTH, height, language, title, description: [...spoken, ...remarks].join(" "), marks });
}

type RowPlace = {
  readonly pen: Pen;
  readonly y: number;
  readonly longest: number;
  readonly hasBars: boolean;
  readonly comparison: Comparison;
  /** Whether the row above is of the same city. */
  readonly isSame: boolean;
};

function drawRow(row: ComparisonRow, { pen, y, longest, hasBars, comparison, isSame }: RowPlace) {
  const words = messagesIn(comparison.language).comparison;
  const { city, value } = row;
  const from = MARGIN + BARS.from;
  const middle = y + BARS.height / 2;
  const base = middle + 5;
  const marks: string[] = [];
  if (city !== null && !isSame) {
    marks.push(cityMark(city.id, pen.at(MARGIN + 10), middle));
    for (const [place, text] of linesOf(city.name, BARS.from - 44, BODY, 2).entries())
      marks.push(pen.text(MARGIN + 28, base + place * LINE, text, { size: BODY, isBold: true }));
  }
  if (value === null) {
    marks.push(pen.line([from, middle], [from + 60, middle], { isDashed: true, colour: INK.faint }));
    marks.push(pen.text(from + 70, base, words.none, { size: BODY, colour: INK.faint }));
    return { marks, below: y + BARS.height + LINE };
  }
  const long = hasBars && longest > 0 ? (Math.max(0, value.value) / longest) * BARS.longest : 0;
  if (hasBars) marks.push(pen.box(from, y, Math.max(long, 1), BARS.height, styleOfCity(city?.id ?? null).colour));
  const labelAt = from + (hasBars ? long + 8 : 8);
  const [label = ""] = linesOf(value.text, WIDTH - MARGIN - labelAt, BODY, 1);
  marks.push(pen.text(labelAt, base, label, { size: BODY, isBold: true }));
  const about = linesOf(`${value.scope} · ${row.date}`, WIDTH - MARGIN - from - 8, SMALL, 3);
  let below = y + BARS.height + LINE - 2;
  for (const text of about) {
    marks.push(pen.text(from + 8, below, text, { size: SMALL, colour: INK.faint }));
    below += LINE - 1;
  }
  return { marks, below: below + 4 };
}

function spokenRow({ city, value, date }: ComparisonRow, { language }: Comparison): string {
  const words = messagesIn(language).comparison;
  if (value === null) return words.gap(city?.name ?? words.elsewhere);
  return `${city?.name ?? words.elsewhere}: ${value.text} (${value.scope}; ${date}).`;
}
