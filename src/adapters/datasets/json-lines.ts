import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { invalidDataset, unreadable } from "./dataset-file.ts";

type Line = { readonly text: string; /** From 1. */ readonly number: number };

/**
 * The lines of a text file that are not empty, read as a stream: corpora can be larger than memory likes whole.
 * @throws AppError dataset_invalid when it cannot be read
 */
export async function* readLines(path: string): AsyncGenerator<Line> {
  const stream = createReadStream(path, { encoding: "utf8" });
  let number = 0;
  try {
    for await (const text of createInterface({ input: stream, crlfDelay: Infinity })) {
      number++;
      if (text.trim() !== "") yield { text: number === 1 ? text.replace(/^\ufeff/, "") : text, number };
    }
  } catch (cause) {
    throw cause instanceof Error && "code" in cause ? unreadable(path, cause) : cause;
  } finally {
    stream.destroy();
  }
}

/** What an object schema makes of a line of JSON. */
type Schema<Item> = {
  readonly safeParse: (value: unknown) =>
    | { readonly success: true; readonly data: Item }
    | {
        readonly success: false;
        readonly error: { readonly issues: readonly { path: readonly PropertyKey[]; message: string }[] };
      };
};

/**
 * Reads one object a line.
 * @throws AppError dataset_invalid with file and line
 */
export async function* readJsonLines<Item>(
  path: string,
  schema: Schema<Item>,
  remedy: string,
): AsyncGenerator<Item & { readonly line: number }> {
  for await (const { text, number } of readLines(path)) {
    const where = `${path}, line ${number}`;
    let json: unknown;
    try {
      json = JSON.parse(text);
    } catch (cause) {
      throw invalidDataset(
        where,
        `not valid JSON (${cause instanceof Error ? cause.message : "unreadable"})`,
        remedy,
        cause,
      );
    }
    const parsed = schema.safeParse(json);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      throw invalidDataset(
        where,
        [issue?.path.join("."), issue?.message].filter(Boolean).join(": "),
        remedy,
        parsed.error,
      );
    }
    yield { ...parsed.data, line: number };
  }
}
