/** Something to click: its id, what it carries, and what it says. */
export type Click = { readonly id: string; readonly value: string; readonly text: string };

type Fields = Readonly<Record<string, unknown>>;

/** Every text in blocks or a view, in reading order. */
export function textsOf(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(textsOf);
  if (part === null || typeof part !== "object") return [];
  const fields = part as Fields;
  if (typeof fields["text"] === "string") return [fields["text"]];
  return Object.values(fields).flatMap(textsOf);
}

/** Everything that can be clicked in blocks or a view, in order; a menu and a pair of thumbs once for each choice. */
export function clicksOf(part: unknown): Click[] {
  if (Array.isArray(part)) return part.flatMap(clicksOf);
  if (part === null || typeof part !== "object") return [];
  const fields = part as Fields;
  const id = fields["action_id"];
  if (typeof id !== "string") return Object.values(fields).flatMap(clicksOf);
  const choices = [fields, fields["positive_button"], fields["negative_button"], ...listOf(fields["options"])];
  return choices.flatMap((choice) => {
    const { value, text } = (choice ?? {}) as Fields;
    return typeof value === "string" ? [{ id, value, text: textsOf({ text })[0] ?? "" }] : [];
  });
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
