import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import type { z } from "zod";
import { CORPUS_PROBLEMS as problems } from "../messages/en/corpus-problems.ts";
import type { ReportProblem } from "./corpus-problem.ts";
import { nearestKey } from "./nearest-key.ts";

type Path = readonly PropertyKey[];

/** Values of a YAML text with the lines on which they stand. */
export type YamlSource = {
  readonly value: unknown;
  /** The line of the key or list item at the path, or of the nearest one above it that exists. */
  readonly lineOf: (path: Path) => number;
};

/** Aliases are allowed, but not to blow up a small file: more than these references to anchors are refused. */
const MAX_ALIASES = 50;

/**
 * Parses YAML 1.2; every fault is reported with its line.
 * @param firstLine the line of the file on which the text begins
 */
export function parseYaml(text: string, firstLine: number, report: ReportProblem): YamlSource | null {
  const lines = new LineCounter();
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: "error" });
    for (const error of document.errors) report(lineAt(error.pos[0]), problems.yamlFault(error.message));
    if (document.errors.length > 0) return null;
    const contents = document.contents;
    return {
      value: document.toJS({ maxAliasCount: MAX_ALIASES }),
      lineOf: (path) => lineAt(offsetOf(contents, path)),
    };
  } catch {
    // toJS refuses alias bombs, and the parser runs out of stack on lists nested a thousandfold.
    report(firstLine, problems.yamlTooDeep());
    return null;
  }
}

/**
 * The values at the path as the schema reads them; each thing that it refuses is reported with its line.
 * Null when there is any.
 */
export function checkYaml<Schema extends z.ZodType>(
  source: YamlSource,
  schema: Schema,
  report: ReportProblem,
  path: Path = [],
): z.output<Schema> | null {
  const result = schema.safeParse(valueAt(source.value, path));
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const place = [...path, ...issue.path];
    if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys) {
        const meant = nearestKey(key, issue.message.split(", "));
        report(source.lineOf([...place, key]), problems.unknownKey(key, issue.message, meant));
      }
    } else {
      const isMissing = valueAt(source.value, place) === undefined;
      const text = isMissing ? problems.missingKey : problems.wrongValue;
      report(source.lineOf(place), text(nameOf(place), issue.message));
    }
  }
  return null;
}

function valueAt(value: unknown, path: Path): unknown {
  let current = value;
  for (const segment of path) {
    if (typeof current !== "object" || current === null || !Object.hasOwn(current, segment)) return undefined;
    current = (current as Record<PropertyKey, unknown>)[segment];
  }
  return current;
}

/** `cities[0].name` as people count: `name` of item 1 of `cities`. */
function nameOf(path: Path): string {
  return path.reduce<string>((name, segment) => {
    if (typeof segment === "number") return `item ${segment + 1} of ${name}`;
    return name === "" ? `"${String(segment)}"` : `"${String(segment)}" of ${name}`;
  }, "");
}

function offsetOf(contents: Node | null, path: Path): number {
  let node: unknown = contents;
  let offset = contents?.range?.[0] ?? 0;
  for (const segment of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(segment));
      if (pair === undefined) return offset;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(segment)] as Node | undefined;
      if (item === undefined) return offset;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else return offset;
  }
  return offset;
}
