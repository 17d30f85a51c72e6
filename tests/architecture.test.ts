import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { brokenFiles, RULES } from "./support/architecture/rules.ts";
import { readSourceFiles } from "./support/architecture/source-file.ts";

const sources = readSourceFiles("src", [".ts", ".tsx", ".css"]);
// The rules hold examples of what breaks them.
const tests = readSourceFiles("tests", [".ts"]).filter(({ path }) => !path.endsWith("architecture/rules.ts"));
const rules = RULES.map((rule) => [rule.rule, rule] as const);

describe("the architecture", () => {
  it("is read from the source as it stands: every file that is imported is there", () => {
    const targets = [...sources, ...tests].flatMap(({ imports }) => imports.flatMap(({ file }) => file ?? []));
    expect(targets.length).toBeGreaterThan(sources.length);
    expect(targets.filter((file) => !existsSync(file))).toEqual([]);
  });

  it.each(rules)("holds that %s", (_rule, { why, breaches }) => {
    expect(breaches(sources), why).toEqual([]);
  });

  it.each(rules)("would notice if it were not so that %s", (_rule, rule) => {
    const breaches = rule.breaches(brokenFiles(rule));
    const unnoticed = Object.keys(rule.broken).filter((path) => !breaches.some((breach) => breach.includes(path)));
    expect(unnoticed).toEqual([]);
  });

  it("holds that no test puts another module in the place of one", () => {
    const mocking = tests.filter(({ code }) => /\bvi\.(?:doMock|mock|hoisted)\(/u.test(code)).map(({ path }) => path);
    const why = "What is replaced behind a module's back is not what runs. Fakes are passed in as arguments.";
    expect(mocking, why).toEqual([]);
  });

  it("holds that each port's contract is run on two implementations or more", () => {
    const contracts = tests.filter(({ path }) => path.startsWith("tests/contracts/")).map(({ path }) => path);
    expect(contracts).not.toEqual([]);
    const runBy = (contract: string) => tests.filter(({ imports }) => imports.some(({ file }) => file === contract));
    const why = "A fake that no contract holds drifts from the thing that it stands for, and the tests with it.";
    expect(
      contracts.filter((contract) => runBy(contract).length < 2),
      why,
    ).toEqual([]);
  });
});
