import type { TabStorage } from "../tab-storage.ts";

const NAME = "three-cities-voter";

/** `crypto.randomUUID` is there in secure contexts alone. */
export function drawVoter(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** By which the server knows feedback of the same reader, as long as this tab is open: nothing but chance. */
export function voterIn(storage: TabStorage, draw: () => string): string {
  const known = storage.read(NAME);
  if (known !== null) return known;
  const drawn = draw();
  storage.keep(NAME, drawn);
  return drawn;
}
