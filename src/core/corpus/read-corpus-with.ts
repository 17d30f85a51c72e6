import { type CorpusReading, readCorpus, type ReadCorpusOptions } from "./read-corpus.ts";
import type { SourceFile } from "./source-file.ts";
import { splitUnits } from "./split-units.ts";
import { areWholePieces, type Span, type SplitRequest, type TextSplitter } from "./text-splitter.ts";

/**
 * The corpus that the files make, its long passages cut by a splitter, which is asked only where there are any. Reading
 * does not wait for anything, so that the files are read twice then. What the splitter gives is looked at: pieces that
 * leave something out or are too long are not taken.
 * @throws what the splitter throws
 */
export async function readCorpusWith(
  splitter: TextSplitter,
  files: readonly SourceFile[],
  options: Omit<ReadCorpusOptions, "split"> = {},
): Promise<CorpusReading> {
  const long = new Map<string, SplitRequest>();
  const reading = readCorpus(files, {
    ...options,
    split(request) {
      long.set(nameOf(request), request);
      return splitUnits(request);
    },
  });
  if (long.size === 0) return reading;

  const pieces = new Map<string, readonly Span[]>();
  for (const [name, request] of long) {
    const given = await splitter.split(request);
    if (areWholePieces(given, request)) pieces.set(name, given);
  }
  return readCorpus(files, { ...options, split: (request) => pieces.get(nameOf(request)) ?? splitUnits(request) });
}

/** The same for the same request, read a second time. */
function nameOf({ text, units, longest }: SplitRequest): string {
  return [longest, units.length, units[0]?.start, text].join(" ");
}
