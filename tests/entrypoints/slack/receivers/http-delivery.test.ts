import { expect, test } from "vitest";
import { createSqliteInbox } from "../../../../src/adapters/sqlite/inbox.ts";
import { Secret } from "../../../../src/core/access/secret.ts";
import { createAccept } from "../../../../src/entrypoints/slack/accept.ts";
import { createHttpReceiver } from "../../../../src/entrypoints/slack/receivers/http.ts";
import { runningSlack } from "../../../support/fake-slack/running.ts";
import { listeningServer } from "../../../support/http-test-server.ts";
import { openSqliteStores } from "../../../support/sqlite-stores.ts";

test("signed events over HTTP are each kept once that come four times, and again after they could not be kept", async () => {
  const slack = await runningSlack({ timeScale: 0.001 });
  const inbox = createSqliteInbox((await openSqliteStores()).database);
  const kept: string[] = [];
  let failing = 10;
  const accept = createAccept({
    inbox: {
      ...inbox,
      async accept(entry) {
        failing -= 1;
        if (failing >= 0) throw new Error("The disk is full.");
        const outcome = await inbox.accept(entry);
        if (outcome === "new") kept.push(entry.key);
        return outcome;
      },
    },
    now: () => new Date(),
    acknowledge: () => ({}),
    onAccepted: () => {},
    onIgnored: () => {},
  });
  const receiver = createHttpReceiver({
    signingSecret: new Secret(slack.signingSecret),
    accept,
    onFailure: () => {},
  });
  const { origin } = await listeningServer({ outsideRoutes: [receiver] });
  slack.sendTo(`${origin}${receiver.url}`);
  slack.sendEach(4);
  const [ann, channel] = [slack.person("ann"), slack.channel("workshop")];
  for (let number = 0; number < 25; number += 1) ann.mentions(channel, `Question ${number}?`);
  await slack.settled();
  expect([kept.length, new Set(kept).size]).toEqual([25, 25]);
  expect(slack.deliveries.every(({ acknowledged }) => acknowledged)).toBe(true);
  // A click, which comes as a form.
  expect(await ann.command("/three-cities", "What is it?", channel)).not.toBeNull();
  expect(kept.at(-1)).toContain(":command:");
});
