import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { type Config, type ConfigSources, loadConfig } from "../src/config.ts";
import { temporaryFolder } from "./support/temporary-folder.ts";

const BOT = { SLACK_BOT_TOKEN: "xoxb-17653672481-19874698323-pdFZKVeTuE8sk7oOcBrzbqgy" };
const APP = { SLACK_APP_TOKEN: "xapp-1-A0123456789-1234567890123-0123abcdef" };
const SIGNING = { SLACK_SIGNING_SECRET: "0123456789abcdef0123456789abcdef" };
const CLIENT = {
  SLACK_CLIENT_ID: "3336676.569200954261",
  SLACK_CLIENT_SECRET: "fedcba9876543210fedcba9876543210",
  SLACK_STATE_SECRET: "state-secret-of-thirty-two-signs",
};
const SERVER = { ENCRYPTION_KEY: "encryption-key-of-32-signs-or-so", PUBLIC_URL: "https://cities.example.org" };
const OAUTH = { ...CLIENT, ...SERVER };

function load(environment: NonNullable<ConfigSources["environment"]>): Config {
  return loadConfig({ environment, workingDirectory: temporaryFolder(), packageFolder: "/package" });
}

function problemOf(environment: NonNullable<ConfigSources["environment"]>): string {
  let problem: unknown;
  try {
    load(environment);
  } catch (error) {
    problem = error;
  }
  expect(problem).toMatchObject({ code: "configuration_invalid" });
  const { message } = problem as Error;
  const secret = Object.entries(environment).filter(
    ([name, value = ""]) => !name.endsWith("_URL") && value.length > 12,
  );
  for (const [, value] of secret) expect(message, "what is set is not shown").not.toContain(value);
  return message;
}

function without(environment: Readonly<Record<string, string>>, name: string): Record<string, string> {
  return Object.fromEntries(Object.entries(environment).filter(([each]) => each !== name));
}

describe("the settings of Slack", () => {
  it("are none where nothing of Slack is set", () => {
    expect(load({}).slack).toBeNull();
    expect(load({ SLACK_API_URL: "https://slack.com/api/", ...SERVER }).slack).toBeNull();
  });

  it.each([
    ["by the socket", { ...BOT, ...APP }, "socket", true, false],
    ["by the socket, where both would do", { ...BOT, ...APP, ...SIGNING }, "socket", true, false],
    ["by HTTP", { ...BOT, ...SIGNING }, "http", true, false],
    ["by HTTP, for several workspaces", { ...SIGNING, ...OAUTH }, "http", false, true],
    ["by HTTP, for several workspaces and one's own", { ...BOT, ...SIGNING, ...OAUTH }, "http", true, true],
    ["by the socket, for several workspaces", { ...APP, ...OAUTH }, "socket", false, true],
  ] as const)("connect %s", (_how, environment, kind, hasBotToken, hasOauth) => {
    const { slack } = load(environment);
    expect(slack).toMatchObject({ apiUrl: null, connection: { kind } });
    expect(slack?.botToken !== null).toBe(hasBotToken);
    expect(slack?.oauth !== null).toBe(hasOauth);
  });

  it("hold what was set", () => {
    const { slack, encryptionKey, publicUrl } = load({ ...BOT, ...SIGNING, ...OAUTH });
    expect(slack?.botToken?.reveal()).toBe(BOT.SLACK_BOT_TOKEN);
    expect(slack?.connection.kind === "http" && slack.connection.signingSecret.reveal()).toBe(
      SIGNING.SLACK_SIGNING_SECRET,
    );
    expect(slack?.oauth?.clientId).toBe(CLIENT.SLACK_CLIENT_ID);
    expect(slack?.oauth?.clientSecret.reveal()).toBe(CLIENT.SLACK_CLIENT_SECRET);
    expect(slack?.oauth?.stateSecret.reveal()).toBe(CLIENT.SLACK_STATE_SECRET);
    expect(encryptionKey?.reveal()).toBe(SERVER.ENCRYPTION_KEY);
    expect(publicUrl).toBe(SERVER.PUBLIC_URL);
    const socket = load({ ...BOT, ...APP }).slack?.connection;
    expect(socket?.kind === "socket" && socket.appToken.reveal()).toBe(APP.SLACK_APP_TOKEN);
  });

  it("do not print, and cannot be changed", () => {
    const config = load({ ...BOT, ...APP, ...OAUTH });
    const secrets = [BOT, APP, SERVER.ENCRYPTION_KEY, CLIENT.SLACK_CLIENT_SECRET, CLIENT.SLACK_STATE_SECRET];
    const texts = secrets.flatMap((secret) => (typeof secret === "string" ? [secret] : Object.values(secret)));
    for (const text of [JSON.stringify(config), inspect(config, { depth: 9, showHidden: true })])
      expect(texts.filter((secret) => text.includes(secret))).toEqual([]);
    expect(() => Object.assign(config.slack ?? {}, { apiUrl: "https://example.org/" })).toThrow(TypeError);
    expect(() => Object.assign(config.slack?.oauth ?? {}, { clientId: "1.2" })).toThrow(TypeError);
    expect(() => Object.assign(config.slack?.connection ?? {}, { kind: "http" })).toThrow(TypeError);
  });

  it.each([
    ["https://slack-gov.com/api", "https://slack-gov.com/api/"],
    ["https://slack-gov.com/api/", "https://slack-gov.com/api/"],
    ["http://127.0.0.1:4000/api/", "http://127.0.0.1:4000/api/"],
  ])("take %s as where Slack is", (SLACK_API_URL, apiUrl) => {
    expect(load({ ...BOT, ...APP, SLACK_API_URL }).slack?.apiUrl).toBe(apiUrl);
  });

  it.each([
    ["https://cities.example.org/", "https://cities.example.org"],
    ["https://example.org/cities//", "https://example.org/cities"],
    ["http://localhost:3000", "http://localhost:3000"],
    ["http://[::1]:3000/", "http://[::1]:3000"],
  ])("take %s as where the server is", (PUBLIC_URL, publicUrl) => {
    expect(load({ PUBLIC_URL }).publicUrl).toBe(publicUrl);
  });
});

describe("half a set-up of Slack", () => {
  it.each([
    ["the app token alone", APP, /SLACK_APP_TOKEN is set, but not the token.*Set SLACK_BOT_TOKEN.*Install App/],
    ["the signing secret alone", SIGNING, /SLACK_SIGNING_SECRET is set, but not the token.*Set SLACK_BOT_TOKEN/],
    ["the bot token alone", BOT, /SLACK_BOT_TOKEN is set, but not how.*Set SLACK_APP_TOKEN.*SLACK_SIGNING_SECRET/],
    ["installations without a connection", OAUTH, /SLACK_CLIENT_ID is set, but not how.*Set SLACK_APP_TOKEN/],
  ])("is refused with the next step: %s", (_half, environment, problem) => {
    expect(problemOf(environment)).toMatch(problem);
  });

  it.each(Object.keys(OAUTH))("is refused with what is missing: installations without %s", (name) => {
    const problem = problemOf({ ...SIGNING, ...without(OAUTH, name) });
    expect(problem).toMatch(new RegExp(`set, for installing into several workspaces, but not ${name}\\. Set it too`));
  });

  it("names all that is missing at once", () => {
    const problem = problemOf({ ...APP, SLACK_CLIENT_ID: CLIENT.SLACK_CLIENT_ID });
    expect(problem).toMatch(
      /SLACK_CLIENT_ID is set.*SLACK_CLIENT_SECRET, SLACK_STATE_SECRET, ENCRYPTION_KEY, and PUBL/,
    );
    expect(problem.split("\n")).toHaveLength(1);
  });
});

describe("a wrong setting of Slack", () => {
  it("may be the two tokens the other way round", () => {
    const swapped = { SLACK_BOT_TOKEN: APP.SLACK_APP_TOKEN, SLACK_APP_TOKEN: BOT.SLACK_BOT_TOKEN };
    const problem = problemOf(swapped);
    expect(problem).toMatch(/SLACK_BOT_TOKEN holds an app-level token \(xapp-\), which belongs into SLACK_APP_TOKEN/);
    expect(problem).toMatch(/SLACK_APP_TOKEN holds a bot token \(xoxb-\), which belongs into SLACK_BOT_TOKEN/);
    expect(problem.split("\n")).toHaveLength(3);
  });

  it.each([
    ["SLACK_BOT_TOKEN", "xoxp-17653672481-19874698323"],
    ["SLACK_BOT_TOKEN", "xoxb-…"],
    ["SLACK_BOT_TOKEN", "xoxb-1 xoxb-2"],
    ["SLACK_APP_TOKEN", "A0123456789"],
    ["SLACK_APP_TOKEN", "xapp-…"],
    ["SLACK_SIGNING_SECRET", "Xo2Kq9vTzYbLr4WmNc8PdE1f"],
    ["SLACK_SIGNING_SECRET", "0123456789abcdef0123456789abcde"],
    ["SLACK_SIGNING_SECRET", "xoxb-17653672481-19874698323-pdFZ"],
    ["SLACK_CLIENT_ID", "A0123456789"],
    ["SLACK_CLIENT_SECRET", "two words"],
    ["SLACK_STATE_SECRET", "short"],
    ["SLACK_STATE_SECRET", "a secret of many words, with spaces between them"],
    ["ENCRYPTION_KEY", "short"],
    ["SLACK_API_URL", "slack.com/api"],
    ["SLACK_API_URL", "http://slack.com/api/"],
    ["SLACK_API_URL", "http://127.0.0.1.evil.example/api/"],
    ["SLACK_API_URL", "https://anna:geheim@slack.com/api/"],
    ["SLACK_API_URL", "https://slack.com/api/?token=1"],
    ["PUBLIC_URL", "cities.example.org"],
    ["PUBLIC_URL", "http://cities.example.org"],
    ["PUBLIC_URL", "https://cities.example.org/#top"],
  ])("is refused with its name and a remedy: %s=%j", (name, value) => {
    const problem = problemOf({ ...BOT, ...APP, ...SIGNING, ...OAUTH, [name]: value });
    expect(problem).toContain(`${name} `);
    expect(problem).toMatch(/Set it to/);
    expect(problem.split("\n"), "it is the only problem").toHaveLength(1);
  });
});
