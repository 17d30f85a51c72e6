import { describe, expect, it } from "vitest";
import { Secret } from "../../../src/core/access/secret.ts";
import { clientOptionsFor } from "../../../src/entrypoints/slack/clients.ts";
import { createInstallRoutes } from "../../../src/entrypoints/slack/install.ts";
import { COMMAND, PATHS, SCOPES } from "../../../src/entrypoints/slack/listening.ts";
import { createTokens } from "../../../src/entrypoints/slack/tokens.ts";
import { runningSlack } from "../../support/fake-slack/running.ts";
import { listeningServer } from "../../support/http-test-server.ts";
import { installationsInMemory } from "../../support/slack/installations-in-memory.ts";
import { createInstallingBrowser } from "../../support/slack/installing-browser.ts";

const PUBLIC_URL = "https://cities.example.org";
const CLIENT = { clientId: "3336676.569200954261", clientSecret: "fedcba9876543210fedcba9876543210" };
const START = `${PUBLIC_URL}${PATHS.install}`;

type SetUp = { readonly clientSecret?: string; readonly patience?: number; readonly now?: () => number };

async function setUp({ clientSecret = CLIENT.clientSecret, patience = 2000, now = Date.now }: SetUp = {}) {
  const slack = await runningSlack(CLIENT);
  const installations = installationsInMemory();
  const greeted: { team: string; user: string }[] = [];
  const problems: string[] = [];
  let greet = async (_installed: { team: string; user: string }): Promise<void> => {};
  const clientOptions = clientOptionsFor(slack.apiUrl, patience);
  const outsideRoutes = createInstallRoutes({
    oauth: {
      clientId: CLIENT.clientId,
      clientSecret: new Secret(clientSecret),
      stateSecret: new Secret("state-secret-of-thirty-two-signs"),
    },
    apiUrl: slack.apiUrl,
    publicUrl: PUBLIC_URL,
    installations,
    clientOptions,
    onInstalled: async (installed) => {
      greeted.push(installed);
      await greet(installed);
    },
    onProblem: (message) => void problems.push(message),
    now,
  });
  const { origin } = await listeningServer({ outsideRoutes });
  const browser = createInstallingBrowser(PUBLIC_URL, origin);
  return {
    slack,
    installations,
    greeted,
    problems,
    browser,
    tokens: createTokens({ botToken: new Secret(slack.botToken), installations, clientOptions }),
    onGreeting: (how: typeof greet) => void (greet = how),
    otherBrowser: () => createInstallingBrowser(PUBLIC_URL, origin),
    /** Opens the first page, agrees in Slack, and gives the address to which Slack sends the browser back. */
    async agree(by = browser): Promise<string> {
      const { location: authorize } = await by.open(START);
      const { location } = await by.open(`${authorize}&team=T0HARBOUR`);
      return location ?? expect.fail("Slack sent the browser nowhere");
    },
  };
}

/** What Slack says to a code, told to the fake Slack as if it were a fault. */
function agreement(token: string, more: object): { error: string } {
  const installed = { access_token: token, scope: "commands", bot_user_id: "U1", app_id: "A1" };
  const usual = { ok: true, ...installed, authed_user: { id: "U2" }, is_enterprise_install: false };
  return { error: "", ...usual, ...more };
}

describe("installing the app into a workspace", () => {
  it("asks Slack for just what the app needs, and binds the browser to it", async () => {
    const { browser, slack } = await setUp();
    const { status, location, headers } = await browser.open(START);
    expect(status).toBe(302);
    const authorize = new URL(location ?? "");
    expect(authorize.origin + authorize.pathname).toBe(`${slack.origin}/oauth/v2/authorize`);
    expect(Object.fromEntries(authorize.searchParams)).toMatchObject({
      client_id: CLIENT.clientId,
      redirect_uri: `${PUBLIC_URL}/slack/oauth_redirect`,
      scope: Object.keys(SCOPES).join(","),
    });
    expect(headers["set-cookie"]).toEqual([
      expect.stringMatching(/^__Host-\S+; Secure; HttpOnly; SameSite=Lax; Path=\/; Max-Age=600$/),
    ]);
    expect(headers["cache-control"]).toBe("no-store");
  });

  it("keeps the workspace's token, says what to do now, and tells who installed it", async () => {
    const { browser, agree, installations, tokens, greeted, problems, slack } = await setUp();
    const { status, body, headers } = await browser.open(await agree());
    expect(status).toBe(200);
    expect(body).toContain("<h1>Installed in T0HARBOUR</h1>");
    expect(body).toContain(COMMAND);
    expect(body).toContain(`<a href="${slack.origin}/app_redirect?app=A0THREECITIES&amp;team=T0HARBOUR">`);
    expect(headers).toMatchObject({ "content-type": "text/html; charset=utf-8", "cache-control": "no-store" });

    expect(await installations.teams()).toEqual(["T0HARBOUR"]);
    const token = await tokens.tokenOf("T0HARBOUR");
    expect(token).toMatch(/^xoxb-t0harbour-/);
    expect(body).not.toContain(token);
    expect(await installations.find("T0HARBOUR"), "nothing of the person is kept").not.toContain("U0INSTALLER");
    expect(greeted).toEqual([{ team: "T0HARBOUR", user: "U0INSTALLER" }]);
    expect(problems).toEqual([]);
  });

  it("replaces the token when it is installed again", async () => {
    const { browser, agree, tokens, installations } = await setUp();
    await browser.open(await agree());
    const first = await tokens.tokenOf("T0HARBOUR");
    await browser.open(await agree());
    expect(await tokens.tokenOf("T0HARBOUR")).not.toBe(first);
    expect(await installations.teams()).toEqual(["T0HARBOUR"]);
  });

  it("stays done when the greeting fails, which is reported", async () => {
    const { browser, agree, onGreeting, installations, problems } = await setUp();
    onGreeting(() => Promise.reject(new Error("the outbox is full")));
    expect((await browser.open(await agree())).status).toBe(200);
    expect(await installations.teams()).toEqual(["T0HARBOUR"]);
    expect(problems).toEqual([expect.stringContaining("the outbox is full")]);
  });

  it("shows pages that need no style, script or picture, and no name from outside as markup", async () => {
    const { browser, agree, slack, installations } = await setUp();
    const back = await agree();
    const team = { id: "T1", name: `<img src=x onerror="alert('1')">&` };
    slack.fail("oauth.v2.access", agreement(slack.botToken, { team }));
    const { status, body, headers } = await browser.open(back);
    expect(status).toBe(200);
    expect(await installations.teams()).toEqual(["T1"]);
    expect(body).toContain("Installed in &lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;</h1>");
    expect(body).not.toMatch(/<(?:script|style|img|link)\b|\bstyle=/i);
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
  });
});

describe("an installation that is not one", () => {
  it.each([
    ["without a state", (back: URL) => back.searchParams.delete("state")],
    ["with another state", (back: URL) => back.searchParams.set("state", "abc.def.ghi")],
    ["without a code", (back: URL) => back.searchParams.delete("code")],
  ])("is refused %s, with the way to start again, before Slack is asked", async (_how, change) => {
    const { browser, agree, installations, slack, problems } = await setUp();
    const back = new URL(await agree());
    change(back);
    const { status, body } = await browser.open(back.href);
    expect(status).toBe(400);
    expect(body).toContain("start again");
    expect(body).toContain(`<a href="${START}">Start again</a>`);
    expect(await installations.teams()).toEqual([]);
    expect(slack.calls).toEqual([]);
    expect(problems).toEqual([]);
  });

  it("is refused in another browser than it was begun in", async () => {
    const { agree, otherBrowser, installations, slack } = await setUp();
    const back = await agree();
    const other = otherBrowser();
    expect((await other.open(back)).status).toBe(400);
    // With a cookie of its own it is not the one either.
    await other.open(START);
    expect((await other.open(back)).status).toBe(400);
    expect(await installations.teams()).toEqual([]);
    expect(slack.calls).toEqual([]);
  });

  it("is refused a second time, even where the browser still has the cookie", async () => {
    const { browser, agree, installations, slack, greeted } = await setUp();
    const back = await agree();
    const cookies = new Map(browser.cookies);
    expect((await browser.open(back)).status).toBe(200);
    expect((await browser.open(back)).status, "the cookie is gone").toBe(400);
    const exchanges = slack.calls.length;
    for (const [name, value] of cookies) browser.cookies.set(name, value);
    const { status, body } = await browser.open(back);
    expect(status).toBe(400);
    expect(body).toContain("is over");
    expect(slack.calls, "Slack is not asked again").toHaveLength(exchanges);
    expect(greeted).toHaveLength(1);
    expect(await installations.teams()).toEqual(["T0HARBOUR"]);
  });

  it("is refused when it took longer than ten minutes", async () => {
    let time = Date.now();
    const { browser, agree, installations } = await setUp({ now: () => time });
    const late = await agree();
    time += 602_000;
    expect((await browser.open(late)).status).toBe(400);
    const inTime = await agree();
    time += 598_000;
    expect((await browser.open(inTime)).status).toBe(200);
    expect(await installations.teams()).toEqual(["T0HARBOUR"]);
  });

  it("says that it was cancelled when it was", async () => {
    const { browser, agree, installations, problems } = await setUp();
    const { searchParams } = new URL(await agree());
    const { status, body } = await browser.open(
      `${PUBLIC_URL}${PATHS.redirect}?error=access_denied&state=${searchParams.get("state")}`,
    );
    expect(status).toBe(403);
    expect(body).toContain("cancelled in Slack");
    expect(body).toContain(`<a href="${START}">`);
    expect(await installations.teams()).toEqual([]);
    expect(problems).toEqual([]);
  });

  it("starts again when Slack does not take the code", async () => {
    const { browser, agree, installations, problems } = await setUp();
    const back = new URL(await agree());
    back.searchParams.set("code", "code-of-another-time");
    const { status, body } = await browser.open(back.href);
    expect(status).toBe(400);
    expect(body).toContain("start again");
    expect(await installations.teams()).toEqual([]);
    expect(problems).toEqual([]);
  });

  it("tells whoever runs the server what to mend when Slack does not take the app's own secret", async () => {
    const { browser, agree, installations, problems } = await setUp({ clientSecret: "another-secret" });
    const { status, body } = await browser.open(await agree());
    expect(status).toBe(500);
    expect(body).toContain("Tell the person who runs this server");
    expect(problems).toEqual([expect.stringMatching(/bad_client_secret.*SLACK_CLIENT_SECRET.*Basic Information/)]);
    expect(`${body}${problems.join("")}`).not.toContain("another-secret");
    expect(await installations.teams()).toEqual([]);
  });

  it.each(["server-error", "reset-before", "hang", "rate-limited"] as const)(
    "says that Slack did not answer when it did not: %s",
    async (how) => {
      const { browser, agree, slack, installations, problems } = await setUp({ patience: 300 });
      slack.fail("oauth.v2.access", how);
      const { status, body } = await browser.open(await agree());
      expect(status).toBe(502);
      expect(body).toContain("Slack did not answer");
      expect(problems).toEqual([expect.stringContaining("Slack cannot be reached")]);
      expect(await installations.teams()).toEqual([]);
      expect((await browser.open(await agree())).status, "and works when Slack does").toBe(200);
    },
  );

  it("says that the key could not be kept when it could not", async () => {
    const { browser, agree, installations, problems, greeted } = await setUp();
    installations.save = () => Promise.reject(new Error("the disk is full"));
    const { status, body } = await browser.open(await agree());
    expect(status).toBe(500);
    expect(body).toContain("could not keep");
    expect(problems).toEqual([expect.stringContaining("the disk is full")]);
    expect(greeted).toEqual([]);
  });

  it("may be one into a whole organisation", async () => {
    const { browser, agree, slack, installations } = await setUp();
    const back = await agree();
    const enterprise = { id: "E1", name: "Harbours" };
    slack.fail("oauth.v2.access", agreement(slack.botToken, { team: null, enterprise, is_enterprise_install: true }));
    const { status, body } = await browser.open(back);
    expect(status).toBe(400);
    expect(body).toContain("whole organisation");
    expect(await installations.teams()).toEqual([]);
  });

  it("shows and reports no text from the address", async () => {
    const { browser, problems } = await setUp();
    const { status, body } = await browser.open(`${PUBLIC_URL}${PATHS.redirect}?error=%3Cb%3Eboo%0Aline`);
    expect(status).toBe(500);
    expect(`${body}${problems.join("")}`).not.toMatch(/boo|<b>/);
  });
});
