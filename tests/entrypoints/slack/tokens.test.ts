import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { Secret } from "../../../src/core/access/secret.ts";
import { clientOptionsFor } from "../../../src/entrypoints/slack/clients.ts";
import { saveInstallation } from "../../../src/entrypoints/slack/installation.ts";
import { createTokens } from "../../../src/entrypoints/slack/tokens.ts";
import { TEAM } from "../../support/fake-slack/options.ts";
import { runningSlack } from "../../support/fake-slack/running.ts";
import { installationsInMemory } from "../../support/slack/installations-in-memory.ts";

const HARBOUR = { workspace: "Harbour", botToken: "xoxb-harbour", scopes: ["commands"] };

async function setUp(botToken?: string) {
  const slack = await runningSlack();
  const installations = installationsInMemory();
  const own = new Secret(botToken ?? slack.botToken);
  const clientOptions = clientOptionsFor(slack.apiUrl, 1000);
  return { slack, installations, tokens: createTokens({ botToken: own, installations, clientOptions }) };
}

describe("the token for a workspace", () => {
  it("is SLACK_BOT_TOKEN in its own workspace, which Slack is asked once, and in no other", async () => {
    const { tokens, slack } = await setUp();
    expect(await Promise.all([tokens.tokenOf(TEAM), tokens.tokenOf(TEAM)])).toEqual([slack.botToken, slack.botToken]);
    await expect(tokens.tokenOf("T0HARBOUR")).rejects.toThrow(/no token for .* T0HARBOUR\. Install the app there/);
    expect(slack.calls.map(({ method }) => method)).toEqual(["auth.test"]);
  });

  it("is the installation's where there is one, and Slack need not be asked", async () => {
    const { tokens, slack, installations } = await setUp();
    await saveInstallation(installations, "T0HARBOUR", HARBOUR);
    await saveInstallation(installations, TEAM, { ...HARBOUR, botToken: "xoxb-newer" });
    expect(await tokens.tokenOf("T0HARBOUR")).toBe("xoxb-harbour");
    expect(await tokens.tokenOf(TEAM)).toBe("xoxb-newer");
    expect(slack.calls).toEqual([]);
  });

  it("is none without SLACK_BOT_TOKEN and installation", async () => {
    const { slack } = await setUp();
    const clientOptions = clientOptionsFor(slack.apiUrl);
    const tokens = createTokens({ botToken: null, installations: null, clientOptions });
    expect(await tokens.ownTeam()).toBeNull();
    await expect(tokens.tokenOf(TEAM)).rejects.toThrow(/Install the app there, or set SLACK_BOT_TOKEN/);
  });

  it("is asked for again when Slack could not say whose it is", async () => {
    const { tokens, slack } = await setUp();
    slack.fail("auth.test", "server-error");
    await expect(tokens.tokenOf(TEAM)).rejects.toThrow(/500/);
    expect(await tokens.tokenOf(TEAM)).toBe(slack.botToken);
  });

  it("is not what Slack does not know", async () => {
    const { tokens } = await setUp("xoxb-of-yesterday");
    await expect(tokens.tokenOf(TEAM)).rejects.toMatchObject({ data: { error: "invalid_auth" } });
  });

  it("is not read from what is no installation, which is said without showing it", async () => {
    const { tokens, installations } = await setUp();
    await installations.save("T0HARBOUR", '{"botToken":"xoxb-half');
    const error: unknown = await tokens.tokenOf("T0HARBOUR").catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: "configuration_invalid" });
    expect((error as Error).message).toMatch(/T0HARBOUR cannot be read. Install the app there again/);
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain("xoxb-");
  });
});
