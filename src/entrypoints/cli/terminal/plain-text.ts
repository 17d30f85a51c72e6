/**
 * What a text must not do to a terminal: move the cursor, change colours or the title (C0, C1, DEL: ECMA-48), turn the
 * reading order of what stands around it (bidirectional embeddings, overrides and isolates: UAX #9), or carry letters
 * that nobody sees (byte order mark, Unicode tags). Newlines stay; joiners and the plain direction marks stay too,
 * because Arabic and emoji need them.
 */
const HARMFUL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;

/** Whole escape sequences go, not only their first byte: what is left of `ESC [ 31 m` would stand in the text as `[31m`. */
const ESCAPE_SEQUENCES =
  /(?:\u001b\[|\u009b)[\u0030-\u003f]*[\u0020-\u002f]*[\u0040-\u007e]|(?:\u001b[\]PX^_]|[\u009d\u0090\u0098\u009e\u009f])[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?|\u001b[\u0020-\u002f]*[\u0030-\u007e]/gu;

/** A text from outside as it may be printed: nothing in it but letters, spaces and newlines. */
export function plainText(text: string): string {
  return text
    .replace(ESCAPE_SEQUENCES, "")
    .replace(/\r\n?|[\u0085\u2028\u2029]/gu, "\n")
    .replace(/\t/gu, "  ")
    .replace(HARMFUL, "")
    .replace(/\p{Surrogate}/gu, "\ufffd");
}

/** The same on one line. */
export function plainLine(text: string): string {
  return plainText(text)
    .replace(/\s*\n\s*/gu, " ")
    .trim();
}

/** A record with every text in it made plain; what is not text stays as it is. */
export function plainRecord<T>(record: T): T {
  return cleaned(record) as T;
}

function cleaned(value: unknown): unknown {
  if (typeof value === "string") return plainText(value);
  if (Array.isArray(value)) return value.map(cleaned);
  if (value !== null && typeof value === "object") {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleaned(inner)]));
  }
  return value;
}

/** JSON in which what could harm a terminal is written as `\uXXXX`: the same data, safe to look at. */
export function plainJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(
    /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]|[\u{e0000}-\u{e007f}]/gu,
    (character) =>
      Array.from(
        { length: character.length },
        (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`,
      ).join(""),
  );
}
