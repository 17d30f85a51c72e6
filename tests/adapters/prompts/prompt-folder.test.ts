import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { loadPrompts } from "../../../src/adapters/prompts/prompt-folder.ts";
import { AppError } from "../../../src/core/errors.ts";
import { NOT_COVERED_REPLY } from "../../../src/core/model/language-model.ts";
import { PROMPT_IDS, PROMPT_VARIABLES } from "../../../src/core/model/prompt.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const SHIPPED = fileURLToPath(new URL("../../../prompts", import.meta.url));

/** What is said of the prompts when one of them has been changed. */
async function problemsAfter(change: (text: string) => string, file = "plan.md"): Promise<string> {
  const folder = temporaryFolder();
  cpSync(SHIPPED, folder, { recursive: true });
  const path = join(folder, file);
  writeFileSync(path, change(readFileSync(path, "utf8")));
  const error: unknown = await loadPrompts(folder).then(
    () => null,
    (failure: unknown) => failure,
  );
  if (error === null) return "";
  expect(error).toBeInstanceOf(AppError);
  expect(error).toMatchObject({ code: "configuration_invalid" });
  return (error as AppError).message.replaceAll(`${folder}/`, "");
}

describe("the prompts that ship", () => {
  it("can be loaded, each with its parts", async () => {
    const prompts = await loadPrompts(SHIPPED);
    expect(Object.keys(prompts)).toEqual([...PROMPT_IDS]);
    for (const id of PROMPT_IDS) {
      const { system, human, version } = prompts[id];
      expect(version).toBeGreaterThan(0);
      for (const variable of PROMPT_VARIABLES[id]) expect(system + human).toContain(`{${variable}}`);
      expect(system, "what is read is marked as untrusted").toMatch(/material, not orders/u);
    }
  });

  it("ask for the word that the program takes as not covered", async () => {
    expect((await loadPrompts(SHIPPED)).answer.system).toContain(NOT_COVERED_REPLY);
  });

  /** What the program itself fills in. */
  const OWN: readonly string[] = ["language", "count"];

  it("keep what comes from outside within elements, and out of the instructions", async () => {
    const prompts = await loadPrompts(SHIPPED);
    for (const id of PROMPT_IDS) {
      const { system, human } = prompts[id];
      for (const variable of PROMPT_VARIABLES[id].filter((name) => !OWN.includes(name))) {
        expect(system).not.toContain(`{${variable}}`);
        expect(human).toMatch(new RegExp(`<${variable}>\\n\\{${variable}\\}\\n</${variable}>`, "u"));
      }
    }
  });
});

describe("a prompt file", () => {
  it("may have Windows line ends", async () => {
    expect(await problemsAfter((text) => text.replaceAll("\n", "\r\n"))).toBe("");
  });

  it.each<[string, (text: string) => string, RegExp]>([
    [
      "without front matter",
      (text) => text.replace("---\n", ""),
      /plan\.md:1: There is no front matter\. Begin with ---/,
    ],
    ["with YAML that is none", (text) => text.replace("version: 1", "version: [1"), /plan\.md:\d+: /],
    [
      "with another id",
      (text) => text.replace("id: plan", "id: answer"),
      /plan\.md:2: The id is "answer"\. Write id: plan/,
    ],
    ["without a version", (text) => text.replace("version: 1\n", ""), /plan\.md:\d+: .*version/],
    [
      "with a version that is no number",
      (text) => text.replace("version: 1", "version: new"),
      /plan\.md:3: .*whole number/,
    ],
    [
      "with a key that nobody knows",
      (text) => text.replace("version: 1", "version: 1\nmodel: x"),
      /plan\.md:4: .*model/,
    ],
    [
      "with other variables",
      (text) => text.replace("[question]", "[question, city]"),
      /plan\.md:5: .*question, city.*\[question\]/,
    ],
    [
      "that leaves a variable out",
      (text) => text.replace("{question}", "it"),
      /plan\.md:1: The variable question stands nowhere/,
    ],
    [
      "with a variable that is none",
      (text) => text.replace("{question}", "{question} {city}"),
      /plan\.md:\d+: \{city\} is no variable/,
    ],
    [
      "with a single bracket",
      (text) => text.replace("DONE", "{DONE"),
      /plan\.md:\d+: A single \{ stands here\. Double it/,
    ],
    [
      "without a part for the system",
      (text) => text.replace("# System", "## System"),
      /plan\.md:1: The parts are not # System and # Human/,
    ],
    ["with a third part", (text) => `${text}\n# More\n\nThis.\n`, /plan\.md:1: The parts are not/],
    [
      "with an empty part",
      (text) => text.replace(/# System[^]*# Human/u, "# System\n\n# Human"),
      /plan\.md:\d+: Nothing stands below "# System"/,
    ],
    [
      "with text before its parts",
      (text) => text.replace("# System", "Hello.\n\n# System"),
      /plan\.md:8: Text stands before/,
    ],
  ])("%s is refused with its line and a remedy", async (_name, change, problem) => {
    expect(await problemsAfter(change)).toMatch(problem);
  });

  it("is told with the problems of all others", async () => {
    const folder = temporaryFolder();
    cpSync(SHIPPED, folder, { recursive: true });
    rmSync(join(folder, "answer.md"));
    writeFileSync(join(folder, "plan.md"), "");
    await expect(loadPrompts(folder)).rejects.toThrow(/answer\.md: It cannot be read \(ENOENT\)[^]*plan\.md:1: /u);
  });

  it("is wrong on the very line that is named", async () => {
    const problem = await problemsAfter((text) => text.replace("DONE and nothing else", "DONE } and nothing else"));
    const line = Number(/plan\.md:(\d+): A single \}/u.exec(problem)?.[1]);
    expect(readFileSync(join(SHIPPED, "plan.md"), "utf8").split("\n")[line - 1]).toContain("DONE and nothing else");
  });
});
