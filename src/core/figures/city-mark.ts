import { INK, xmlText } from "./drawing.ts";

/** Colour, letter and shape: never colour alone. The colours have a contrast of 4.5 with white at least. */
const MARKS: Readonly<Record<string, CityStyle>> = {
  istanbul: { colour: "#A63D2F", letter: "I", shape: "circle" },
  offenbach: { colour: "#1F5F8B", letter: "O", shape: "square" },
  tangier: { colour: "#8A6100", letter: "T", shape: "triangle" },
};

type Shape = "circle" | "square" | "triangle" | "diamond";
type CityStyle = { readonly colour: string; readonly letter: string; readonly shape: Shape };

/** Within 20 by 20, around the middle. */
const OUTLINES: Readonly<Record<Shape, string>> = {
  circle: '<circle r="9"/>',
  square: '<rect x="-8.5" y="-8.5" width="17" height="17" rx="1.5"/>',
  triangle: '<path d="M0 -9.2 9.6 8.6H-9.6z"/>',
  diamond: '<path d="M0 -9.5 9.5 0 0 9.5-9.5 0z"/>',
};

/** Cities of other documents share a neutral diamond with their first letter; what is of no city has none. */
export function styleOfCity(city: string | null): CityStyle {
  const letter = Array.from(city ?? "")[0]?.toUpperCase() ?? "";
  return MARKS[city ?? ""] ?? { colour: INK.faint, letter, shape: "diamond" };
}

/** A city's sign around a point. */
export function cityMark(city: string | null, x: number, y: number, size = 20): string {
  const { colour, letter, shape } = styleOfCity(city);
  const sunk = shape === "triangle" ? 6.6 : 4;
  return `<g transform="translate(${x} ${y}) scale(${size / 20})" fill="${colour}">${OUTLINES[shape]}<text y="${sunk}" font-size="11" font-weight="700" text-anchor="middle" fill="#ffffff">${xmlText(letter)}</text></g>`;
}
