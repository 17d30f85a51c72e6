import { createHmac } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { Agent, request } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqliteDatabase } from "../../src/adapters/sqlite/database.ts";
import { createSqliteInbox } from "../../src/adapters/sqlite/inbox.ts";
import { Secret } from "../../src/core/access/secret.ts";
import { createHttpServer } from "../../src/entrypoints/http/server.ts";
import { createAccept } from "../../src/entrypoints/slack/accept.ts";
import { createHttpReceiver } from "../../src/entrypoints/slack/receivers/http.ts";
import { createFakeApplication } from "../support/fake-application.ts";

const SECRET = "soak-secret";

export type AcknowledgementOptions = { readonly events?: number; readonly atOnce?: number };

/** Times in milliseconds. */
export type AcknowledgementReport = {
  readonly events: number;
  readonly acknowledged: number;
  readonly kept: number;
  readonly p50: number;
  readonly p99: number;
  readonly longest: number;
  readonly perSecond: number;
};

/**
 * R2: signed events over loopback sockets into a durable inbox, `atOnce` at a time. How slow the model is does not
 * matter here: what runs after the acknowledgement takes nothing from it but the event loop.
 */
export async function runSlackAcknowledgement({
  events = 5000,
  atOnce = 50,
}: AcknowledgementOptions = {}): Promise<AcknowledgementReport> {
  const folder = await mkdtemp(join(tmpdir(), "slack-acknowledgement-"));
  const database = await openSqliteDatabase({ file: join(folder, "inbox.sqlite") });
  let kept = 0;
  const accept = createAccept({
    inbox: createSqliteInbox(database),
    now: () => new Date(),
    acknowledge: () => ({}),
    onAccepted: () => (kept += 1),
    onIgnored: (reason) => {
      throw new Error(`An event was ignored: ${reason}`);
    },
  });
  const receiver = createHttpReceiver({
    signingSecret: new Secret(SECRET),
    accept,
    // Shows as an event that was not acknowledged.
    onFailure: () => {},
  });
  const server = createHttpServer({
    application: createFakeApplication(),
    readiness: () => ({ ready: true }),
    apiKeys: null,
    webFolder: null,
    version: "0.0.0",
    outsideRoutes: [receiver],
  });
  await server.listen({ host: "127.0.0.1", port: 0 });
  const { port } = server.server.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const times: number[] = [];
  let acknowledged = 0;
  let next = 0;
  const began = performance.now();

  async function sendUntilDone(): Promise<void> {
    while (next < events) {
      const number = next;
      next += 1;
      const sentAt = performance.now();
      if ((await post(agent, port, receiver.url, eventBody(number))) === 200) acknowledged += 1;
      times.push(performance.now() - sentAt);
    }
  }

  try {
    await Promise.all(Array.from({ length: atOnce }, sendUntilDone));
    const seconds = (performance.now() - began) / 1000;
    times.sort((a, b) => a - b);
    const quantile = (share: number) => Math.round((times[Math.ceil(share * times.length) - 1] ?? 0) * 10) / 10;
    return {
      events,
      acknowledged,
      kept,
      p50: quantile(0.5),
      p99: quantile(0.99),
      longest: quantile(1),
      perSecond: Math.round(events / seconds),
    };
  } finally {
    agent.destroy();
    await server.close();
    await database.close();
    await rm(folder, { recursive: true });
  }
}

function eventBody(number: number): string {
  const ts = `1790000000.${String(number).padStart(6, "0")}`;
  return JSON.stringify({
    type: "event_callback",
    team_id: "T0SOAK",
    event_id: `Ev${number}`,
    authorizations: [{ team_id: "T0SOAK", user_id: "U0BOT", is_bot: true }],
    event: { type: "app_mention", channel: "C0SOAK", user: `U${number % 200}`, ts, event_ts: ts, text: "What is it?" },
  });
}

function post(agent: Agent, port: number, path: string, body: string): Promise<number> {
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signature = createHmac("sha256", SECRET).update(`v0:${timestamp}:${body}`).digest("hex");
  const headers = {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(body),
    "x-slack-request-timestamp": timestamp,
    "x-slack-signature": `v0=${signature}`,
  };
  return new Promise((resolve, reject) => {
    const sent = request({ agent, host: "127.0.0.1", port, path, method: "POST", headers }, (response) => {
      response.resume();
      response.on("end", () => resolve(response.statusCode ?? 0));
    });
    sent.on("error", reject);
    sent.end(body);
  });
}
