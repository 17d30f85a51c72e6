import { LANGUAGES } from "../language.ts";
import type { Glossary } from "../text/glossary.ts";
import { type CorpusProblem, reportInto } from "./corpus-problem.ts";
import { glossarySchema } from "./schemas.ts";
import type { SourceFile } from "./source-file.ts";
import { readSourceText } from "./source-text.ts";
import { checkYaml, parseYaml } from "./yaml-source.ts";

/** Where a corpus keeps its glossary. */
export const GLOSSARY_FILE = "glossary.yaml";
const OTHERS = "|";

/** The terms of a glossary.yaml; its faults are added to the problems. */
export function readGlossary(file: SourceFile, found: CorpusProblem[]): Glossary {
  const report = reportInto(found, file.path);
  const text = readSourceText(file);
  if (text.problem !== undefined) {
    report(text.problem.line, text.problem);
    return [];
  }
  const source = parseYaml(text.text, 1, report);
  const terms = source === null ? null : checkYaml(source, glossarySchema, report);
  return (terms ?? []).map((term) =>
    Object.fromEntries(LANGUAGES.flatMap((language) => wordsOf(language, term[language]))),
  );
}

function wordsOf(language: string, words: string | undefined) {
  if (words === undefined) return [];
  return [[language, words.split(OTHERS).map((word) => word.trim())] as const];
}
