import type { JSX } from "preact";
import { CityMark } from "./city-mark.tsx";

/** The name of the site behind the signs of its cities. */
export function Wordmark({ name }: { readonly name: string }): JSX.Element {
  return (
    <>
      <span class="wordmark-shapes" aria-hidden="true">
        <CityMark city="istanbul" />
        <CityMark city="offenbach" />
        <CityMark city="tangier" />
      </span>
      {name}
    </>
  );
}
