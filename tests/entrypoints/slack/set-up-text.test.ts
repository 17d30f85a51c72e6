import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cliCommandMessages } from "../../../src/core/messages/en/cli-commands.ts";
import { SLACK_SETTINGS } from "../../../src/config-slack.ts";
import { APP_LEVEL_SCOPE, COMMAND, PATHS, SCOPES } from "../../../src/entrypoints/slack/listening.ts";

const text = readFileSync("docs/slack.md", "utf8");

describe("README.md", () => {
  it("names the command, the manifest, the scope and the two settings as they are", () => {
    const section = /^## Slack$(.*?)^## /msu.exec(readFileSync("README.md", "utf8"))?.[1] ?? "";
    const names = [COMMAND, APP_LEVEL_SCOPE, "slack/manifest.json", "docs/slack.md"];
    expect(names.filter((name) => !section.includes(name))).toEqual([]);
    const settings = [...section.matchAll(/SLACK_[A-Z_]+/gu)].map(([name]) => name);
    expect(settings.toSorted()).toEqual(["SLACK_APP_TOKEN", "SLACK_BOT_TOKEN"]);
    expect(settings.filter((name) => !(name in SLACK_SETTINGS))).toEqual([]);
  });
});

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

  it("names every setting of Slack, and none that does not exist", () => {
    const settings = new Set([...Object.keys(SLACK_SETTINGS), "API_KEYS"]);
    const named = [...text.matchAll(/\b[A-Z]+(?:_[A-Z]+)+\b/gu)].map(([name]) => name);
    expect(new Set(named)).toEqual(settings);
  });

  it("changes for HTTP what stands in the manifest, or belongs there, to the address that answers", () => {
    const manifest = JSON.parse(readFileSync("slack/manifest.json", "utf8")) as unknown;
    const rows = [...text.matchAll(/^ +\| `([a-z_.[\]0]+)` +\| `([^`]+)` +\|$/gmu)];
    expect(rows).toHaveLength(4);
    for (const [, path = "", value = ""] of rows) {
      const steps = path.split(/[.[\]]+/u);
      const place = steps.slice(0, -1).reduce((part, step) => (part as Record<string, unknown>)[step], manifest);
      expect(place, path).toEqual(expect.any(Object));
      expect([`https://your.address${PATHS.events}`, "false"]).toContain(value);
    }
  });

  it("quotes what the program says of Slack when it starts", () => {
    const { slack, slackConnected } = cliCommandMessages.serve;
    for (const line of [slackConnected, slack.http]) expect(text).toContain(`\`${line}\``);
    expect(slack.http).toContain(PATHS.events);
    expect(slack.none).toContain("docs/slack.md");
  });

  it("names scripts that there are", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
    const named = [...text.matchAll(/npm run ([a-z:]+)/gu)].map(([, name = ""]) => name);
    expect(named).toContain("slack:demo");
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it("links only to what is there", () => {
    const links = [...text.matchAll(/\]\(([^)#:]+)\)/gu)].map(([, link = ""]) => link);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !existsSync(join("docs", link)))).toEqual([]);
  });
});
