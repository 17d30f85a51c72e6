import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ACCESS } from "../src/entrypoints/http/access.ts";
import { COMMANDS } from "../src/entrypoints/cli/command-table.ts";
import { runCli } from "./support/cli-process.ts";
import { temporaryFolder } from "./support/temporary-folder.ts";

const readme = readFileSync("README.md", "utf8");
const architecture = readFileSync("docs/architecture.md", "utf8");

const oneLine = (text: string) => text.replaceAll(/\s+/gu, " ").trim();

it("shows a real question with its real answer", { timeout: 120_000 }, async () => {
  const [, question = "", answer = ""] = /\$ npx three-cities ask "([^"]+)"\n(.*?)```/su.exec(readme) ?? [];
  const { out } = await runCli({ args: ["ask", question], folder: temporaryFolder() });
  expect(oneLine(answer)).toBe(oneLine(out));
});

it.each([
  ["README.md", ".", readme],
  ["docs/architecture.md", "docs", architecture],
])("links in %s only to what is there", (_name, folder, text) => {
  const targets = [...text.matchAll(/\]\(([^)#]+)/gu)]
    .map(([, target = ""]) => target)
    .filter((target) => !target.includes("://"));
  expect(targets.length).toBeGreaterThan(0);
  expect(targets.filter((target) => !existsSync(join(folder, target)))).toEqual([]);
});

it("lists in docs/quiz.md the routes of quizzes, and no others", () => {
  const named = [...readFileSync("docs/quiz.md", "utf8").matchAll(/`([A-Z]+ \/api\/[^`]+)`/gu)].map(([, row]) => row);
  const routes = Object.keys(ACCESS).filter((row) => / \/api\/(?:quizzes|sessions|join|play|practice)/u.test(row));
  expect(new Set(named)).toEqual(new Set(routes));
});

it("names no command that does not exist", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  const text = readme + architecture;
  const named = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, name = ""]) => name);
  expect(named(/(?:^|`|&& )npm (?:run )?([a-z:]+)/gmu).filter((name) => name !== "ci" && !(name in scripts))).toEqual(
    [],
  );
  const commands = COMMANDS.map(({ name }) => name);
  expect(named(/\bthree-cities ([a-z]+)/gu).filter((name) => !commands.includes(name))).toEqual([]);
});
