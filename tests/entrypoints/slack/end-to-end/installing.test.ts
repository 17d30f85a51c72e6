import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { PATHS } from "../../../../src/entrypoints/slack/listening.ts";
import { shownText } from "../../../support/fake-slack/shown-text.ts";
import { createInstallingBrowser } from "../../../support/slack/installing-browser.ts";
import { openWorkshop, type Workshop } from "../../../support/slack/workshop.ts";

const PUBLIC_URL = "https://cities.example.org";
const CLIENT = { clientId: "3336676.569200954261", clientSecret: "fedcba9876543210fedcba9876543210" };

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop({
    connection: "http",
    ...CLIENT,
    settings: {
      SLACK_BOT_TOKEN: "",
      SLACK_CLIENT_ID: CLIENT.clientId,
      SLACK_CLIENT_SECRET: CLIENT.clientSecret,
      SLACK_STATE_SECRET: "state-secret-of-thirty-two-signs",
      ENCRYPTION_KEY: Buffer.alloc(32, 7).toString("base64"),
      PUBLIC_URL,
    },
  });
});
afterAll(() => workshop.close());

/** Opens the first page, agrees in Slack, and comes back. */
async function install(team: string, user: string) {
  const browser = createInstallingBrowser(PUBLIC_URL, workshop.server().url);
  const { location: authorize } = await browser.open(`${PUBLIC_URL}${PATHS.install}`);
  const { location: back } = await browser.open(`${authorize}&team=${team}&user=${user}`);
  return browser.open(back ?? expect.fail("Slack sent the browser nowhere"));
}

it("greets who installs it with how to begin, once a day, and answers there", async () => {
  const { slack } = workshop;
  const installer = slack.person("Ines", { team: "T0HARBOUR" });
  const said = () => slack.posts().filter(({ channel }) => channel === `D${installer.id.slice(1)}`);

  expect((await install("T0HARBOUR", installer.id)).status).toBe(200);
  await vi.waitFor(() => expect(said()).toHaveLength(1));
  const [greeting = expect.fail("no greeting")] = said();
  expect(shownText(greeting)).toMatch(/Mention me in a channel[^]*\[What is said about Brest\?\]/u);

  // Installed again for new permissions, it does not greet again.
  await install("T0HARBOUR", installer.id);
  await workshop.quiet();
  expect(said()).toHaveLength(1);

  await installer.clicks(greeting, "ask:1");
  await workshop.quiet();
  expect(said().slice(1).map(shownText)).toEqual([expect.stringMatching(/What is said about Brest\?[^]*Brest/u)]);
});
