import type { JSX } from "preact";

type MarkShape = "circle" | "square" | "triangle" | "diamond";

/** The report's cities have a shape and a letter beside their colour, so that colour is never needed alone. */
const MARKS: Readonly<Record<string, { readonly shape: MarkShape; readonly letter: string }>> = {
  istanbul: { shape: "circle", letter: "I" },
  offenbach: { shape: "square", letter: "O" },
  tangier: { shape: "triangle", letter: "T" },
};

const SHAPES: Readonly<Record<MarkShape, { readonly outline: JSX.Element; readonly letterAt: number }>> = {
  circle: { outline: <circle cx="10" cy="10" r="9" />, letterAt: 14 },
  square: { outline: <rect x="1.500" y="1.500" width="17" height="17" rx="1.500" />, letterAt: 14 },
  triangle: { outline: <path d="M10 .8 19.600 18.600H.4z" />, letterAt: 16.8 },
  diamond: { outline: <path d="M10 .5 19.500 10 10 19.500.5 10z" />, letterAt: 13.8 },
};

/** A city's sign, beside its name. Cities of other documents share a neutral diamond with their first letter. */
export function CityMark({ city }: { readonly city: string }): JSX.Element {
  const { shape, letter } = MARKS[city] ?? { shape: "diamond", letter: city.charAt(0).toLocaleUpperCase() };
  const { outline, letterAt } = SHAPES[shape];
  const known = city in MARKS ? `city-${city}` : "city-other";
  return (
    <svg class={`city-mark ${known}`} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {outline}
      <text x="10" y={letterAt} text-anchor="middle">
        {letter}
      </text>
    </svg>
  );
}
