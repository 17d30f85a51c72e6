/** A stretch of a text, marked or not. */
export type Stretch = { readonly text: string; readonly isMarked: boolean };

type Mark = { readonly start: number; readonly end: number };

/** Cuts a text at its marks, which stand in their order and do not overlap. The stretches joined are the text. */
export function stretchesOf(text: string, marks: readonly Mark[]): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    if (start < at || end > text.length) continue;
    stretches.push({ text: text.slice(at, start), isMarked: false }, { text: text.slice(start, end), isMarked: true });
    at = end;
  }
  stretches.push({ text: text.slice(at), isMarked: false });
  return stretches.filter((stretch) => stretch.text !== "");
}
