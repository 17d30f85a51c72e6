import { LogLevel, SocketModeClient } from "@slack/socket-mode";
import { webApi } from "@slack/bolt";
import { onTestFinished } from "vitest";
import { createFakeSlack, type FakeSlack } from "./fake-slack.ts";
import type { FakeSlackOptions } from "./options.ts";

/** A fake Slack that ends with the test. */
export async function runningSlack(options: FakeSlackOptions = {}): Promise<FakeSlack> {
  const slack = await createFakeSlack(options);
  onTestFinished(() => slack.close());
  return slack;
}

/** Slack's own client, without retries. */
export function webClient(slack: FakeSlack): webApi.WebClient {
  const retryConfig = { retries: 0 };
  return new webApi.WebClient(slack.botToken, {
    slackApiUrl: slack.apiUrl,
    retryConfig,
    rejectRateLimitedCalls: true,
    timeout: 500,
    logLevel: LogLevel.ERROR,
  });
}

/** Slack's own socket client, connected. */
export async function socketClient(slack: FakeSlack): Promise<SocketModeClient> {
  const clientOptions = { slackApiUrl: slack.apiUrl };
  const client = new SocketModeClient({
    appToken: slack.appToken,
    clientOptions,
    clientPingTimeout: 100,
    logLevel: LogLevel.ERROR,
  });
  onTestFinished(async () => client.disconnect());
  await client.start();
  return client;
}
