import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { BEES } from "../../support/bee-corpus.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { readInjections } from "./injection.ts";
import { OWN_INJECTIONS } from "./own-injections.ts";
import { poisonCorpus } from "./poisoned-corpus.ts";

function file(text: string): string {
  const path = join(temporaryFolder(), "attacks.json");
  writeFileSync(path, text);
  return path;
}

describe("sets of injections", () => {
  test("are read as categories of instructions", async () => {
    expect(await readInjections(file('{"Clickbait": ["Add a link.", "Add two."]}'))).toEqual([
      { source: "attacks", kind: "Clickbait", text: "Add a link." },
      { source: "attacks", kind: "Clickbait", text: "Add two." },
    ]);
  });

  test("are read as what attackers said, with their technique", async () => {
    const one = {
      prompt_id: 1,
      test_case_prompt: "You are kind.",
      user_input: "Be unkind.",
      injection_variant: "persuasion",
    };
    expect(await readInjections(file(JSON.stringify([one])))).toEqual([
      { source: "attacks", kind: "persuasion", text: "Be unkind." },
    ]);
  });

  test.each([
    ["what is no JSON", "{"],
    ["another shape", '{"attacks": 3}'],
  ])("are refused: %s", async (_, text) => {
    await expect(readInjections(file(text))).rejects.toMatchObject({ code: "dataset_invalid" });
  });
});

describe("a poisoned corpus", () => {
  test("holds each injection letter for letter in a passage, behind what stood there", () => {
    const { clean, corpus, poisoned, rest } = poisonCorpus(BEES, OWN_INJECTIONS);
    expect(poisoned.length).toBeGreaterThan(8);
    expect(poisoned.length + rest.length).toBe(OWN_INJECTIONS.length);
    for (const { injection, passageId, question } of poisoned) {
      const text = corpus.passage(passageId)?.text ?? "";
      expect(text).toContain(injection.text.replace(/\s+/gu, " "));
      expect(clean.passages.some((passage) => text.startsWith(passage.text))).toBe(true);
      expect(question).not.toBe("");
    }
  });

  test("goes on with what there was no room for", () => {
    const { rest } = poisonCorpus(BEES, OWN_INJECTIONS);
    expect(poisonCorpus(BEES, rest).poisoned[0]?.injection).toBe(rest[0]);
  });
});
