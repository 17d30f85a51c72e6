import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { APP_LEVEL_SCOPE, COMMAND, PATHS, SCOPES } from "../../../src/entrypoints/slack/listening.ts";

const text = readFileSync("docs/slack.md", "utf8");

describe("docs/slack.md", () => {
  it("explains each permission that the manifest asks for, and no other", () => {
    const rows = [...text.matchAll(/^\| `([a-z_]+:?[a-z]*)`\s*\| (.+?)\s*\|$/gmu)].map(([, scope, why]) => [
      scope,
      why,
    ]);
    expect(Object.fromEntries(rows)).toEqual(SCOPES);
  });

  it("names the command, the token's scope and the addresses as they are", () => {
    const names = [COMMAND, APP_LEVEL_SCOPE, ...Object.values(PATHS)];
    expect(names.filter((name) => !text.includes(name))).toEqual([]);
  });

  it("links only to what is there", () => {
    const links = [...text.matchAll(/\]\(([^)#:]+)\)/gu)].map(([, link = ""]) => link);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !existsSync(join("docs", link)))).toEqual([]);
  });
});
