import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

export type Import = {
  /** As written: `zod`, `node:fs`, `./passage.ts`. */
  readonly specifier: string;
  /** The file within the repository, `src/core/errors.ts`; null for a package. */
  readonly file: string | null;
  /** The package's name without a path within it; null for a file. Node's own modules are `node:fs` and so on. */
  readonly package: string | null;
  readonly typesOnly: boolean;
};

export type SourceFile = {
  /** From the repository's root, with slashes: `src/core/errors.ts`. */
  readonly path: string;
  readonly text: string;
  /** The text without comments. */
  readonly code: string;
  readonly imports: readonly Import[];
};

/** Everything in a folder of the repository whose name ends in one of the endings. */
export function readSourceFiles(folder: string, endings: readonly string[]): SourceFile[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => sourceFile(relative(ROOT, path).split(sep).join("/"), readFileSync(path, "utf8")));
}

export function sourceFile(path: string, text: string): SourceFile {
  const code = withoutComments(text);
  return { path, text, code, imports: importsOf(path, code) };
}

/**
 * Leans on the formatter: a block comment begins its line, and a line comment has white space before it. So `https://`
 * and `"/assets/*"` are not taken for comments.
 */
function withoutComments(text: string): string {
  return text.replaceAll(/^\s*\/\*[\s\S]*?\*\//gmu, "").replaceAll(/(^|\s)\/\/.*$/gmu, "$1");
}

const STATIC = /^(?:import|export)\b(?<types>\s+type\b)?[^;"']*?\bfrom\s*["'](?<specifier>[^"']+)["']/gmu;
const BARE = /^import\s*["'](?<specifier>[^"']+)["']/gmu;
/** `import("…")` with its result or its types, and the `require` that `createRequire` makes. */
const CALLED = /\b(?:import|require|require\.resolve)\(\s*["'](?<specifier>[^"']+)["']/gu;

function importsOf(path: string, code: string): Import[] {
  return [STATIC, BARE, CALLED].flatMap((pattern) =>
    [...code.matchAll(pattern)].map(({ groups = {} }) => {
      const specifier = groups["specifier"] ?? "";
      const isFile = specifier.startsWith(".");
      return {
        specifier,
        file: isFile ? posix.join(dirname(path), specifier) : null,
        package: isFile ? null : packageOf(specifier),
        typesOnly: groups["types"] !== undefined,
      };
    }),
  );
}

function packageOf(specifier: string): string {
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}
