import { CORPUS_PROBLEMS as problems, CORPUS_SUGGESTIONS as suggestions } from "../messages/en/corpus-problems.ts";
import type { Blocks } from "./block.ts";
import { readBlocks } from "./blocks.ts";
import { type CorpusProblem, type CorpusSuggestion, reportInto } from "./corpus-problem.ts";
import { PLAIN_KEYS, type PlainFrontMatter, readPlainFrontMatter } from "./plain-front-matter.ts";
import { slugOf, uniqueSlug } from "./slug.ts";
import type { SourceFile } from "./source-file.ts";
import { readSourceText } from "./source-text.ts";

/** A Markdown file of a plain document after its first reading: what it says of itself, and its blocks. */
export type PlainPart = {
  readonly file: string;
  readonly id: string;
  readonly title: string;
  /** True for README.md and index.md, which speak for a folder. */
  readonly isIndex: boolean;
  readonly frontMatter: PlainFrontMatter;
  readonly blocks: Blocks;
};

/** A plain document after its first reading; its cities are found once all documents' cities are known. */
export type PlainDraft = {
  readonly id: string;
  readonly title: string;
  readonly parts: readonly PlainPart[];
  readonly suggestions: readonly CorpusSuggestion[];
};

const INDEX = /^(?:readme|index)$/i;

/**
 * Reads the files of a plain document leniently: only files that cannot be read at all, and misspelt keys, are problems.
 * @param name the folder's or file's name without extension
 * @param folder the folder that the files stand in; null for a single file
 */
export function draftPlainDocument(
  { id, name, folder, files }: { id: string; name: string; folder: string | null; files: readonly SourceFile[] },
  found: CorpusProblem[],
): PlainDraft {
  const advice: CorpusSuggestion[] = [];
  const partIds = new Set<string>();
  const parts = files.flatMap((file) => {
    const inside = withoutExtension(folder === null ? name : file.path.slice(folder.length + 1));
    const wanted =
      folder === null
        ? id
        : inside
            .split("/")
            .flatMap((segment) => slugOf(segment) || [])
            .join("-");
    const suggest = (suggestion: string) => void advice.push({ document: id, file: file.path, suggestion });
    return readPlainPart(file, uniqueSlug(wanted || "part", partIds), inside, found, suggest) ?? [];
  });
  const speaker = parts.find((part) => part.isIndex) ?? (parts.length === 1 ? parts[0] : undefined);
  const title = folder === null || speaker !== undefined ? (speaker?.frontMatter.title ?? speaker?.title) : undefined;
  return { id, title: title ?? humanised(name), parts, suggestions: advice };
}

function readPlainPart(
  file: SourceFile,
  id: string,
  inside: string,
  found: CorpusProblem[],
  suggest: (suggestion: string) => void,
): PlainPart | null {
  const report = reportInto(found, file.path);
  const source = readSourceText(file);
  if (source.problem !== undefined) {
    report(source.problem.line, source.problem);
    return null;
  }
  const { frontMatter, body, suggestions: corrections, misspelt } = readPlainFrontMatter(source.text);
  for (const correction of corrections) suggest(correction);
  for (const { line, key, meant } of misspelt) report(line, problems.unknownKey(key, PLAIN_KEYS.join(", "), meant));
  const read = readBlocks(body, "plain");
  if (read === null) {
    report(1, problems.nestedTooDeep());
    return null;
  }
  for (const line of read.unclosedComments) suggest(suggestions.unclosedComment(line));

  const first = read.blocks.find((block) => block.kind === "heading");
  const isTitle = first?.kind === "heading" && first.depth === 1;
  const firstOfLevelOne = read.blocks.find((block) => block.kind === "heading" && block.depth === 1);
  const heading = firstOfLevelOne?.kind === "heading" ? firstOfLevelOne.text : null;
  const name = inside.slice(inside.lastIndexOf("/") + 1);
  return {
    file: file.path,
    id,
    title: heading ?? frontMatter.title ?? humanised(name),
    isIndex: INDEX.test(name),
    frontMatter,
    // The heading that is the title opens no section of its own.
    blocks: isTitle ? { ...read, blocks: read.blocks.filter((block) => block !== first) } : read,
  };
}

function withoutExtension(path: string): string {
  return path.replace(/\.md$/i, "");
}

function humanised(name: string): string {
  return name.replace(/[-_\s]+/g, " ").trim() || name;
}
