import type { Language } from "../language.ts";
import { CORPUS_PROBLEMS as problems } from "../messages/en/corpus-problems.ts";
import type { Blocks, Footnote } from "./block.ts";
import { readBlocks } from "./blocks.ts";
import { type CorpusProblem, type ReportProblem, reportInto } from "./corpus-problem.ts";
import { FRONT_MATTER_LINE, splitFrontMatter } from "./front-matter.ts";
import { shortLabel } from "./heading.ts";
import { type Part, readPart } from "./part.ts";
import { type PartDescription, partSchema } from "./schemas.ts";
import type { SourceFile } from "./source-file.ts";
import { readSourceText } from "./source-text.ts";
import { checkYaml, parseYaml } from "./yaml-source.ts";

/** A part of a structured document in one language. */
export type StructuredPart = Part & {
  readonly id: string;
  readonly file: string;
  readonly footnotes: ReadonlyMap<string, Footnote>;
};

export type StructuredPartInput = {
  readonly document: string;
  readonly id: string;
  readonly file: SourceFile;
  readonly language: Language;
  /** Ids of the document's cities; null when they are not known, so that they are not checked. */
  readonly cities: readonly string[] | null;
};

/** Reads a part strictly; all that breaks the format is added to the problems. Null when there is nothing to read. */
export function readStructuredPart(input: StructuredPartInput, found: CorpusProblem[]): StructuredPart | null {
  const report = reportInto(found, input.file.path);
  const source = readSourceText(input.file);
  if (source.problem !== undefined) {
    report(source.problem.line, source.problem);
    return null;
  }
  const { yaml, body, unclosed } = splitFrontMatter(source.text);
  const description = yaml === null ? null : describePart(yaml, input.cities, report);
  if (yaml === null) report(1, unclosed ? problems.frontMatterUnclosed() : problems.frontMatterMissing());

  const blocks = readBlocks(body, "edited");
  if (blocks === null) {
    report(1, problems.nestedTooDeep());
    return null;
  }
  checkBlocks(blocks, report);

  const title = description?.title ?? input.id;
  const part = readPart({
    document: input.document,
    part: input.id,
    title,
    label: description?.label ?? shortLabel(title),
    city: description?.city ?? null,
    pages: description?.pages ?? null,
    language: input.language,
    blocks,
    split: null,
  });
  for (const { line, problem, remedy } of part.flaws) report(line, { problem, remedy });
  if (part.passages.length === 0) report(1, problems.partWithoutText());
  return { ...part, id: input.id, file: input.file.path, footnotes: blocks.footnotes };
}

function describePart(yaml: string, cities: readonly string[] | null, report: ReportProblem): PartDescription | null {
  const source = parseYaml(yaml, FRONT_MATTER_LINE, report);
  const description = source === null ? null : checkYaml(source, partSchema, report);
  const city = description?.city;
  if (source !== null && city !== undefined && cities !== null && !cities.includes(city)) {
    report(source.lineOf(["city"]), problems.unknownCity(city, cities));
  }
  return description;
}

/** What holds for the blocks of a structured part alone: no level-1 heading, and every footnote is used. */
function checkBlocks({ blocks, footnotes }: Blocks, report: ReportProblem): void {
  const used = new Set<string>();
  for (const block of blocks) {
    if (block.kind === "heading" && block.depth === 1) report(block.line, problems.headingOfLevelOne());
    if (block.kind === "text" || block.kind === "note") {
      for (const { id } of block.content.references) used.add(id);
    }
  }
  for (const { id, name, line } of footnotes.values()) {
    if (!used.has(id)) report(line, problems.unusedFootnote(name));
  }
}
