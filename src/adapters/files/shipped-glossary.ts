import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { CorpusProblem } from "../../core/corpus/corpus-problem.ts";
import { GLOSSARY_FILE, readGlossary } from "../../core/corpus/glossary-source.ts";
import type { Glossary } from "../../core/text/glossary.ts";

const SHIPPED = fileURLToPath(new URL(`../../../corpus/${GLOSSARY_FILE}`, import.meta.url));

/** The glossary that the program brings along, whatever corpus it reads. Throws when it is missing or broken. */
export async function readShippedGlossary(): Promise<Glossary> {
  const found: CorpusProblem[] = [];
  const glossary = readGlossary({ path: GLOSSARY_FILE, text: await readFile(SHIPPED, "utf8") }, found);
  const [problem] = found;
  if (problem !== undefined) throw new TypeError(`${SHIPPED}, line ${problem.line}: ${problem.problem}`);
  return glossary;
}
