import type { City } from "../../../core/corpus/city.ts";
import type { Colour, Style } from "../terminal/style.ts";

type Mark = { readonly shape: string; readonly colour: Colour };

/** The colours and shapes of the shipped report's cities, the same as on the web page (white on each ≥ 4.5:1). */
const MARKS: Readonly<Record<string, Mark>> = {
  istanbul: { shape: "●", colour: { red: 0xa6, green: 0x3d, blue: 0x2f, palette: 124, named: 41 } },
  offenbach: { shape: "■", colour: { red: 0x1f, green: 0x5f, blue: 0x8b, palette: 24, named: 44 } },
  tangier: { shape: "▲", colour: { red: 0x8a, green: 0x61, blue: 0x00, palette: 94, named: 43 } },
};

/** Shape and letter of a city, `● I`, on its colour where there is one: it never stands for the city by colour alone. */
export function cityMark(city: City | undefined, style: Style): string {
  if (city === undefined) return "";
  const mark = MARKS[city.id];
  const letter = Array.from(city.name)[0]?.toUpperCase() ?? "";
  const text = `${mark?.shape ?? "◆"} ${letter}`;
  return style.coloured ? style.chip(` ${text} `, mark?.colour ?? null) : text;
}
