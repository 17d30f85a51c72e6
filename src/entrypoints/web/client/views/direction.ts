/** Languages of the corpus that are written from right to left. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(["ar"]);

export function directionOf(language: string): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.has(language) ? "rtl" : "ltr";
}
