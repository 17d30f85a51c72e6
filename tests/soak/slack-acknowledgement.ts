import { createHmac } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { Agent, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqliteDatabase } from "../../src/adapters/sqlite/database.ts";
import { createFakeSlack } from "../support/fake-slack/fake-slack.ts";
import { writingWith } from "../support/model-doubles/call-purpose.ts";
import { startModelServer } from "../support/model-doubles/model-server.ts";
import { closedPort } from "../support/slack/closed-port.ts";
import { writeProgramFolder } from "./program-folder.ts";
import { FROM_SOURCES, startRealProgram } from "./real-program.ts";
import { FACTS_QUESTION } from "./slowly-writing-model.ts";

const PATH = "/slack/events";
/** How long the model says nothing, in milliseconds. */
const MODEL_SILENCE = 20_000;

export type AcknowledgementOptions = {
  readonly events?: number;
  readonly atOnce?: number;
  readonly program?: readonly string[];
};

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

/** R2: signed events into the real program, `atOnce` at a time, while each question that it works on waits for a model. */
export async function runSlackAcknowledgement({
  events = 5000,
  atOnce = 50,
  program: files = FROM_SOURCES,
}: AcknowledgementOptions = {}): Promise<AcknowledgementReport> {
  const folder = await mkdtemp(join(tmpdir(), "slack-acknowledgement-"));
  const slack = await createFakeSlack();
  const model = await startModelServer(
    writingWith(() => ({
      type: "raw",
      send: (response) => void setTimeout(() => response.end(), MODEL_SILENCE).unref(),
    })),
  );
  const port = await closedPort();
  const environment = writeProgramFolder(slack, folder, "http", model.url);
  const program = startRealProgram({ folder, port, program: files, environment });
  await program.ready;
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
      if ((await post(agent, port, slack.signingSecret, eventBody(number))) === 200) acknowledged += 1;
      times.push(performance.now() - sentAt);
    }
  }

  try {
    await Promise.all(Array.from({ length: atOnce }, sendUntilDone));
    const seconds = (performance.now() - began) / 1000;
    times.sort((a, b) => a - b);
    const quantile = (share: number) => Math.round((times[Math.ceil(share * times.length) - 1] ?? 0) * 10) / 10;
    await program.kill();
    const database = await openSqliteDatabase({ file: join(folder, "data", "three-cities.db") });
    const kept = (await database.queries.selectFrom("inbox").select("key").execute()).length;
    await database.close();
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
    await program.kill();
    await slack.close();
    await model.close();
    await rm(folder, { recursive: true });
  }
}

function eventBody(number: number): string {
  const ts = `1790000000.${String(number).padStart(6, "0")}`;
  return JSON.stringify({
    type: "event_callback",
    team_id: "T0LIGHTHOUSE",
    event_id: `Ev${number}`,
    authorizations: [{ team_id: "T0LIGHTHOUSE", user_id: "U0THREECITIES", is_bot: true }],
    event: {
      type: "app_mention",
      channel: "C0SOAK",
      user: `U${number % 200}`,
      ts,
      event_ts: ts,
      text: `<@U0THREECITIES> ${FACTS_QUESTION}`,
    },
  });
}

function post(agent: Agent, port: number, secret: string, body: string): Promise<number> {
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signature = createHmac("sha256", secret).update(`v0:${timestamp}:${body}`).digest("hex");
  const headers = {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(body),
    "x-slack-request-timestamp": timestamp,
    "x-slack-signature": `v0=${signature}`,
  };
  return new Promise((resolve, reject) => {
    const sent = request({ agent, host: "127.0.0.1", port, path: PATH, method: "POST", headers }, (response) => {
      response.resume();
      response.on("end", () => resolve(response.statusCode ?? 0));
    });
    sent.on("error", reject);
    sent.end(body);
  });
}
