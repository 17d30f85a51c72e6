import { cityMark, styleOfCity } from "./city-mark.ts";
import { createPen, drawingSvg, INK, linesOf } from "./drawing.ts";
import type { Timeline, TimelineRow } from "./timeline.ts";

const WIDTH = 760;
const MARGIN = 24;
const TITLE = 20;
const BODY = 14;
const SMALL = 13;
/** What an event's two lines need, and what it has on an average: with the difference, labels move towards their time. */
const ROW = { least: 36, mean: 42 } as const;
/** From the margin: the years' numbers, the axis, the signs of the cities, and what happened. */
const AT = { years: 0, axis: 48, signs: 150, labels: 168 } as const;
/** Years between two numbers on the axis. */
const STEP = 10;

/** A timeline as SVG: an axis true to time, from which a line leads to each event's own label. */
export function timelineChart({ title, caption, rows, language }: Timeline): string {
  const pen = createPen(WIDTH, language === "ar");
  const marks: string[] = [];
  let y = MARGIN + TITLE;
  const write = (texts: readonly string[], size: number, colour: string, isBold = false) => {
    for (const text of texts) {
      marks.push(pen.text(MARGIN, y, text, { size, colour, isBold }));
      y += size + 6;
    }
  };
  write(linesOf(title, WIDTH - 2 * MARGIN, TITLE, 2), TITLE, INK.text, true);
  write(linesOf(caption, WIDTH - 2 * MARGIN, SMALL, 3), SMALL, INK.faint);
  const top = y + 12;
  const bottom = top + Math.max(rows.length, 1) * ROW.mean;

  const times = rows.flatMap(({ event }) => spanOf(event.date));
  const [first, last] = [Math.floor(Math.min(...times)), Math.ceil(Math.max(...times))];
  const heightOf = (time: number) => top + ((time - first) / Math.max(last - first, 1)) * (bottom - top);
  const axis = MARGIN + AT.axis;
  if (rows.length > 0) {
    marks.push(pen.line([axis, top], [axis, bottom], { colour: INK.faint }));
    for (const year of yearsBetween(first, Math.floor(Math.max(...times)))) {
      marks.push(pen.line([axis - 5, heightOf(year)], [axis, heightOf(year)], { colour: INK.faint }));
      marks.push(pen.text(MARGIN + AT.years, heightOf(year) + 4, String(year), { size: SMALL, colour: INK.faint }));
    }
  }
  const middles = placedFrom(
    rows.map(({ event }) => heightOf(spanOf(event.date)[0])),
    top + ROW.least / 2,
    bottom - ROW.least / 2,
  );
  rows.forEach((row, place) => {
    const [from, to] = spanOf(row.event.date);
    const { colour } = styleOfCity(row.city?.id ?? null);
    const middle = middles[place] ?? top;
    if (to > from) marks.push(pen.line([axis, heightOf(from)], [axis, heightOf(to)], { colour, width: 5 }));
    marks.push(pen.line([axis, heightOf(from)], [MARGIN + AT.signs - 12, middle], { colour }));
    marks.push(cityMark(row.city?.id ?? null, pen.at(MARGIN + AT.signs), middle, 18));
    const room = WIDTH - 2 * MARGIN - AT.labels;
    const [label = ""] = linesOf(row.event.label, room, BODY, 1);
    const [when = ""] = linesOf(`${row.date} · ${row.reach}`, room, SMALL, 1);
    marks.push(pen.text(MARGIN + AT.labels, middle - 3, label, { size: BODY, isBold: true }));
    marks.push(pen.text(MARGIN + AT.labels, middle + 14, when, { size: SMALL, colour: INK.faint }));
  });
  const description = [caption, ...rows.map(spokenRow)].join(" ");
  return drawingSvg({ width: WIDTH, height: bottom + MARGIN, language, title, description, marks });
}

function spokenRow({ date, reach, event }: TimelineRow): string {
  return `${date}: ${event.label} (${reach}).`;
}

/** Heights as near to the wished ones as room for each allows, in their order. */
function placedFrom(wished: readonly number[], top: number, bottom: number): number[] {
  const placed = [...wished];
  let below = bottom + ROW.least;
  for (let place = placed.length - 1; place >= 0; place -= 1) {
    below = Math.min(wished[place] ?? top, below - ROW.least);
    placed[place] = below;
  }
  let above = top - ROW.least;
  return placed.map((height) => (above = Math.max(height, above + ROW.least)));
}

/** A date's place on the axis, in years: `2016-08` is 2016.58; the same twice where it is no span. */
function spanOf(date: string): readonly [number, number] {
  const [from = "", to = from] = date.split("/");
  return [timeOf(from), timeOf(to)];
}

function timeOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return year + (month - 1) / 12 + (day - 1) / 366;
}

/** The first year, the last, and the round ones between that stand clear of both. */
function yearsBetween(first: number, last: number): number[] {
  const round = Array.from({ length: Math.ceil((last - first) / STEP) + 1 }, (_, place) => {
    return (Math.floor(first / STEP) + 1 + place) * STEP;
  });
  return [first, ...round.filter((year) => year > first + 2 && year < last - 2), ...(last > first ? [last] : [])];
}
