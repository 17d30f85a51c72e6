import { z } from "zod";
import { FRONT_MATTER_LINE, splitFrontMatter } from "../../core/corpus/front-matter.ts";
import { checkYaml, parseYaml } from "../../core/corpus/yaml-source.ts";
import { type Prompt, PROMPT_VARIABLES, type PromptId } from "../../core/model/prompt.ts";

/** What is wrong with a prompt file, and what to do about it. */
export type PromptProblem = { readonly line: number; readonly problem: string; readonly remedy: string };

const wholeNumber = z.int("a whole number").positive("a whole number from 1");
const words = z.string("a text").trim().min(1, "a text");

const frontMatterSchema = z.strictObject(
  {
    id: words,
    version: wholeNumber,
    purpose: words,
    variables: z.array(words, "a list of names").min(1, "a list of names"),
  },
  "id, version, purpose, variables",
);

const HEADING = /^# (.*)$/u;
const PARTS = ["System", "Human"] as const;
/** A variable, a doubled bracket, or a bracket that is neither. */
const BRACKETS = /\{\{|\}\}|\{([a-z]+)\}|[{}]/gu;

/** Reads a prompt file strictly. Null when anything was reported. */
export function readPromptFile<Id extends PromptId>(
  id: Id,
  text: string,
  report: (problem: PromptProblem) => void,
): Prompt<Id> | null {
  let isWhole = true;
  const complain = (line: number, problem: string, remedy: string) => {
    isWhole = false;
    report({ line, problem, remedy });
  };
  const { yaml, body } = splitFrontMatter(text.replace(/\r\n?/gu, "\n"));
  if (yaml === null) {
    complain(
      1,
      "There is no front matter.",
      "Begin with --- and the keys id, version, purpose and variables, and ---.",
    );
    return null;
  }
  const reportYaml = (line: number, found: { problem: string; remedy: string }) =>
    complain(line, found.problem, found.remedy);
  const source = parseYaml(yaml, FRONT_MATTER_LINE, reportYaml);
  const frontMatter = source === null ? null : checkYaml(source, frontMatterSchema, reportYaml);
  if (source === null || frontMatter === null) return null;

  if (frontMatter.id !== id)
    complain(source.lineOf(["id"]), `The id is "${frontMatter.id}".`, `Write id: ${id}, as the file is named.`);
  const known: readonly string[] = PROMPT_VARIABLES[id];
  if (frontMatter.variables.toSorted().join() !== known.toSorted().join()) {
    complain(
      source.lineOf(["variables"]),
      `The variables are ${frontMatter.variables.join(", ")}.`,
      `Write variables: [${known.join(", ")}]: these are what the program has for this prompt.`,
    );
  }
  const parts = readParts(body, complain);
  const used = new Set<string>();
  for (const { firstLine, lines } of parts) {
    for (const [place, line] of lines.entries()) checkBrackets(line, firstLine + place, known, used, complain);
  }
  for (const variable of known) {
    if (!used.has(variable))
      complain(1, `The variable ${variable} stands nowhere.`, `Write {${variable}} where its value belongs.`);
  }
  const { version, purpose } = frontMatter;
  const [system = "", human = ""] = parts.map(({ lines }) => lines.join("\n").trim());
  return isWhole ? { id, version, purpose, system, human } : null;
}

type PromptPart = { readonly heading: string; readonly firstLine: number; readonly lines: string[] };
type Complain = (line: number, problem: string, remedy: string) => void;

/** The system part and the human part, in this order. */
function readParts(body: string, complain: Complain): PromptPart[] {
  const parts: PromptPart[] = [];
  for (const [index, line] of body.split("\n").entries()) {
    const heading = HEADING.exec(line)?.[1]?.trim();
    if (heading !== undefined) parts.push({ heading, firstLine: index + 2, lines: [] });
    else if (parts.length > 0) parts.at(-1)?.lines.push(line);
    else if (line.trim() !== "")
      complain(index + 1, "Text stands before the first part.", 'Put it below "# System" or "# Human".');
  }
  if (parts.map(({ heading }) => heading).join() !== PARTS.join()) {
    complain(
      1,
      "The parts are not # System and # Human, in this order.",
      "Make these two headings, and no others of level 1.",
    );
    return [];
  }
  for (const { heading, firstLine, lines } of parts) {
    if (lines.join("").trim() === "")
      complain(firstLine, `Nothing stands below "# ${heading}".`, "Write what the model is told there.");
  }
  return parts;
}

function checkBrackets(line: string, number: number, known: readonly string[], used: Set<string>, complain: Complain) {
  for (const [bracket, name] of line.matchAll(BRACKETS)) {
    if (bracket.length === 1)
      complain(
        number,
        `A single ${bracket} stands here.`,
        `Double it, ${bracket}${bracket}, where a bracket is meant.`,
      );
    else if (name !== undefined && known.includes(name)) used.add(name);
    else if (name !== undefined)
      complain(number, `{${name}} is no variable of this prompt.`, `Use ${known.join(", ")}, or double the brackets.`);
  }
}
