import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadConfig } from "../../../src/config.ts";
import type { InstallationStore } from "../../../src/core/chat/installation-store.ts";
import type { Check } from "../../../src/core/diagnostics/check.ts";
import { diagnoseSlack } from "../../../src/entrypoints/slack/diagnosis.ts";
import { saveInstallation } from "../../../src/entrypoints/slack/installation.ts";
import { SCOPES } from "../../../src/entrypoints/slack/listening.ts";
import type { FakeSlack } from "../../support/fake-slack/fake-slack.ts";
import { runningSlack } from "../../support/fake-slack/running.ts";
import { installationsInMemory } from "../../support/slack/installations-in-memory.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const MANIFEST = readFileSync("slack/manifest.json", "utf8");
const OAUTH = {
  SLACK_CLIENT_ID: "3336676.569200954261",
  SLACK_CLIENT_SECRET: "fedcba9876543210fedcba9876543210",
  SLACK_STATE_SECRET: "state-secret-of-thirty-two-signs",
  ENCRYPTION_KEY: "encryption-key-of-32-signs-or-so",
  PUBLIC_URL: "https://cities.example.org",
};

function socket(slack: FakeSlack): Record<string, string> {
  return { SLACK_BOT_TOKEN: slack.botToken, SLACK_APP_TOKEN: slack.appToken, SLACK_API_URL: slack.apiUrl };
}

function http(slack: FakeSlack): Record<string, string> {
  return { SLACK_BOT_TOKEN: slack.botToken, SLACK_SIGNING_SECRET: slack.signingSecret, SLACK_API_URL: slack.apiUrl };
}

type SetUp = { readonly manifest?: string | null; readonly installations?: InstallationStore };

async function checksOf(environment: Record<string, string>, { manifest = MANIFEST, installations }: SetUp = {}) {
  const packageFolder = temporaryFolder();
  mkdirSync(join(packageFolder, "slack"));
  if (manifest !== null) writeFileSync(join(packageFolder, "slack", "manifest.json"), manifest);
  const config = loadConfig({ environment, workingDirectory: packageFolder, packageFolder });
  const checks: Check[] = [];
  let isOpen = false;
  const openInstallations = async () => {
    isOpen = installations !== undefined;
    return installations === undefined ? null : { store: installations, close: async () => void (isOpen = false) };
  };
  const options = { config, openInstallations, packageFolder, patience: 500 };
  for await (const check of diagnoseSlack(options)) checks.push(check);
  expect(isOpen, "what was opened is closed").toBe(false);
  expect(checks.every(({ subject }) => subject === "Slack")).toBe(true);
  expect(checks.every(({ status, remedy }) => (status === "ok") === (remedy === null))).toBe(true);
  const secrets = Object.entries(environment).filter(([name]) => !/_(?:URL|ID)$/.test(name));
  for (const [name, secret] of secrets) expect(JSON.stringify(checks), name).not.toContain(secret);
  return checks;
}

function wrong(checks: readonly Check[]) {
  return checks.filter(({ status }) => status !== "ok");
}

describe("the diagnosis of Slack", () => {
  it("is one line where Slack is not set up: that it is not, and where to read how", async () => {
    const checks = await checksOf({});
    expect(checks).toEqual([{ subject: "Slack", status: "ok", finding: expect.any(String), remedy: null }]);
    expect(checks[0]?.finding).toMatch(/not set up.*docs\/slack\.md/);
  });

  it("finds nothing wrong with the socket where all is right, and posts nothing", async () => {
    const slack = await runningSlack();
    const checks = await checksOf(socket(slack));
    expect(checks.map(({ finding }) => finding)).toEqual([
      "SLACK_BOT_TOKEN is taken: it answers in T0LIGHTHOUSE.",
      "SLACK_BOT_TOKEN may do all that is needed.",
      "SLACK_APP_TOKEN opens the connection.",
      "slack/manifest.json asks for what the program needs.",
    ]);
    expect(wrong(checks)).toEqual([]);
    expect(slack.calls.map(({ method }) => method)).toEqual(["auth.test", "apps.connections.open"]);
  });

  it("names the permissions that are missing, what for, and where to add them", async () => {
    const scopes = Object.keys(SCOPES).filter((scope) => scope !== "chat:write" && scope !== "users:read");
    const slack = await runningSlack({ scopes });
    const [check, ...more] = wrong(await checksOf(socket(slack)));
    expect(more).toEqual([]);
    expect(check).toMatchObject({
      status: "problem",
      finding:
        "SLACK_BOT_TOKEN may not do all: chat:write is missing (to answer) and users:read is missing " +
        "(to know people's language; not used yet).",
      remedy: expect.stringMatching(/OAuth & Permissions.*Bot Token Scopes.*chat:write and users:read.*Reinstall/),
    });
  });

  it("says where the bot token is to be copied from when Slack does not know it", async () => {
    const slack = await runningSlack();
    const checks = wrong(await checksOf({ ...socket(slack), SLACK_BOT_TOKEN: "xoxb-of-yesterday" }));
    expect(checks).toEqual([
      {
        subject: "Slack",
        status: "problem",
        finding: "SLACK_BOT_TOKEN is not taken by Slack (invalid_auth).",
        remedy: expect.stringMatching(/Install App, copy the Bot User OAuth Token into SLACK_BOT_TOKEN/),
      },
    ]);
  });

  it.each(["account_inactive", "token_revoked"])("says to install it again after %s", async (error) => {
    const slack = await runningSlack();
    slack.fail("auth.test", { error });
    const [check] = wrong(await checksOf(socket(slack)));
    expect(check?.finding).toContain(error);
    expect(check?.remedy).toMatch(/was removed.*install it again/);
  });

  it.each([
    ["another app's", "xapp-of-another", "invalid_auth", /App-Level Tokens/],
    ["a bot's", null, "not_allowed_token_type", /begins with xapp-/],
    ["one without its permission", null, "missing_scope", /connections:write/],
    ["one of an app with Socket Mode off", null, "link_disabled", /Switch it on/],
  ])("says what to do about an app token that is %s", async (_whose, token, code, remedy) => {
    const slack = await runningSlack();
    if (token === null) slack.fail("apps.connections.open", { error: code });
    const environment = token === null ? {} : { SLACK_APP_TOKEN: token };
    const checks = wrong(await checksOf({ ...socket(slack), ...environment }));
    expect(checks).toHaveLength(1);
    expect(checks[0]).toMatchObject({ status: "problem", remedy: expect.stringMatching(remedy) });
    expect(checks[0]?.finding).toBe(`SLACK_APP_TOKEN does not open the connection (${code}).`);
  });

  it("says that Slack cannot be reached when it cannot, and goes on", async () => {
    const slack = await runningSlack();
    await slack.close();
    const checks = await checksOf(socket(slack));
    expect(wrong(checks).map(({ status }) => status)).toEqual(["problem", "problem"]);
    for (const { finding, remedy } of wrong(checks)) {
      expect(finding).toContain(`cannot be reached at ${slack.apiUrl}`);
      expect(remedy).toMatch(/network.*SLACK_API_URL/);
    }
    expect(checks.at(-1)?.finding).toContain("manifest.json asks for");
  });

  it.each(["hang", "server-error", "rate-limited"] as const)("does not blame the token for a %s", async (how) => {
    const slack = await runningSlack();
    slack.fail("auth.test", how);
    const [check] = wrong(await checksOf(socket(slack)));
    expect(check?.finding).toContain("cannot be reached");
  });
});

describe("the diagnosis of Slack over HTTP", () => {
  it("says which address Slack calls", async () => {
    const slack = await runningSlack();
    const checks = await checksOf({ ...http(slack), PUBLIC_URL: "https://cities.example.org/" });
    expect(wrong(checks)).toEqual([]);
    expect(checks.map(({ finding }) => finding).join()).toContain("calls https://cities.example.org/slack/events");
    expect(slack.calls.map(({ method }) => method)).toEqual(["auth.test"]);
  });

  it.each([
    [{}, /PUBLIC_URL is not set/],
    [{ PUBLIC_URL: "http://localhost:3000" }, /localhost:3000\/slack\/events, which is this machine/],
  ])("says what to enter where in Slack: %j", async (environment, finding) => {
    const slack = await runningSlack();
    const [check] = wrong(await checksOf({ ...http(slack), ...environment }));
    expect(check).toMatchObject({ status: "warning", finding: expect.stringMatching(finding) });
    expect(check?.remedy).toMatch(/Set PUBLIC_URL.*\/slack\/events.*Event Subs.*Interactivity & Sh.*Slash Commands/);
  });

  it("says where it is installed from, and looks at each workspace's token", async () => {
    const slack = await runningSlack();
    const installations = installationsInMemory();
    await saveInstallation(installations, "T1", { workspace: "Lighthouse", botToken: slack.botToken, scopes: [] });
    await saveInstallation(installations, "T2", { workspace: "Harbour", botToken: "xoxb-removed", scopes: [] });
    await installations.save("T3", "no installation");
    const { SLACK_SIGNING_SECRET = "", SLACK_API_URL = "" } = http(slack);
    const environment = { SLACK_SIGNING_SECRET, SLACK_API_URL, ...OAUTH };
    const checks = await checksOf(environment, { installations });
    const findings = checks.map(({ finding }) => finding);
    expect(findings).toContain("Whoever wants it in their workspace opens https://cities.example.org/slack/install.");
    expect(findings).toContain("The token kept for Lighthouse may do all that is needed.");
    expect(wrong(checks).map(({ finding }) => finding)).toEqual([
      "The token kept for Harbour is not taken by Slack (invalid_auth).",
      expect.stringMatching(/T3 cannot be read/),
    ]);
    for (const { remedy } of wrong(checks)) expect(remedy).toContain("https://cities.example.org/slack/install");
    expect(JSON.stringify(checks)).not.toContain("xoxb-removed");
  });
});

describe("the diagnosis of slack/manifest.json", () => {
  it.each([
    ["permissions", '"chat:write"', '"chat:read"'],
    ["events", '"app_mention"', '"app_uninstalled"'],
    ["commands", '"command": "/three-cities"', '"command": "/cities"'],
    ["shortcuts", '"callback_id": "check_message"', '"callback_id": "check"'],
    ["interactivity", '"is_enabled": true', '"is_enabled": false'],
  ])("finds other %s than the program needs", async (part, is, becomes) => {
    const slack = await runningSlack();
    const checks = wrong(await checksOf(socket(slack), { manifest: MANIFEST.replace(is, becomes) }));
    expect(checks).toHaveLength(1);
    expect(checks[0]).toMatchObject({
      status: "problem",
      finding: expect.stringMatching(new RegExp(`in its ${part}\\.$`)),
      remedy: expect.stringMatching(/App Manifest.*Save Changes/),
    });
  });

  it.each([null, "{", '{"features":{}}'])("is a warning where there is none that can be read: %j", async (manifest) => {
    const slack = await runningSlack();
    const checks = wrong(await checksOf(socket(slack), { manifest }));
    expect(checks).toMatchObject([{ status: "warning", finding: expect.stringContaining("cannot be read") }]);
  });
});
