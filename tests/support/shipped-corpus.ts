import { readCorpusFolder } from "../../src/adapters/files/corpus-folder.ts";
import type { Corpus } from "../../src/core/corpus/corpus.ts";
import { readCorpus } from "../../src/core/corpus/read-corpus.ts";
import type { Language } from "../../src/core/language.ts";

/** The documents that ship, in a language. */
export async function shippedCorpus(language: Language): Promise<Corpus> {
  const { corpus } = readCorpus(await readCorpusFolder("corpus"), { language });
  if (corpus === null) throw new TypeError("the shipped corpus has problems");
  return corpus;
}
