import type { JSX } from "preact";

/** Letter and shape beside the colour, so that none of them is needed alone. */
const SHAPES: Readonly<Record<string, JSX.Element>> = {
  a: <circle cx="10" cy="10" r="9" />,
  b: <rect x="1.5" y="1.5" width="17" height="17" rx="1.5" />,
  c: <path d="M10 .8 19.6 18.600H.4z" />,
  d: <path d="M10 .5 19.500 10 10 19.500.5 10z" />,
  e: <path d="M10 .8 19.500 7.800 15.900 19H4.100L.5 7.800z" />,
  f: <path d="M5 1.300h10l5 8.700-5 8.700H5L0 10z" />,
};

export function OptionMark({ id }: { readonly id: string }): JSX.Element {
  return (
    <svg class={`option-mark option-${id}`} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {SHAPES[id] ?? SHAPES["a"]}
      <text x="10" y={id === "c" ? 16.5 : 14} text-anchor="middle">
        {id.toUpperCase()}
      </text>
    </svg>
  );
}
