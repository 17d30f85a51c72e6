import { setTimeout as sleep } from "node:timers/promises";
import { createDeliveries, type Delivery } from "./delivery.ts";
import { createFaults, type Fault } from "./faults.ts";
import { createInstallation } from "./installation.ts";
import type { Message } from "./message.ts";
import { BOT_USER, type FakeSlackOptions, TEAM } from "./options.ts";
import { createPerson, type Person } from "./person.ts";
import { createRates } from "./rates.ts";
import { createResponseUrls } from "./response-url.ts";
import { startServer } from "./server.ts";
import { createSignedRequests } from "./signed-request.ts";
import { createSocketMode, type SocketMode } from "./socket-mode.ts";
import { transcriptPage } from "./transcript-page.ts";
import { transcriptText } from "./transcript.ts";
import { createTriggers } from "./triggers.ts";
import { type CallRecord, createWebApi } from "./web-api.ts";
import { createWorld, type FakeChannel, type World } from "./world.ts";

export type FakeSlack = {
  /** For SLACK_API_URL. */
  apiUrl: string;
  origin: string;
  botToken: string;
  appToken: string;
  signingSecret: string;
  world: World;
  /** Every call of the Web API and of a `response_url`, in order. */
  calls: CallRecord[];
  deliveries: readonly Delivery[];
  socketMode: SocketMode;
  person(name: string, more?: { locale?: string; team?: string }): Person;
  channel(name: string, more?: { kind?: "channel" | "group"; withoutApp?: boolean; team?: string }): FakeChannel;
  /** Sends envelopes to the app's address from now on, signed; null for Socket Mode again. */
  sendTo(url: string | null): void;
  /** How often each event is sent at once, whatever the app says to it. */
  sendEach(copies: number): void;
  /** Sends an event that no person's doing makes here, such as a message of another bot. */
  sendEvent(event: Record<string, unknown>): void;
  /** Sends each event so far once more, as it was. Gives how many those were. */
  replay(): Promise<number>;
  /** Makes calls fail, of one channel alone if it is named. `response_url` is a method here too. */
  fail(method: string, how: Fault, times?: number, channel?: string): void;
  /** What the app has posted and not deleted. */
  posts(): Message[];
  /** @throws when it has not come true in time. */
  waitFor<T>(predicate: () => T | null | undefined | false, milliseconds?: number): Promise<T>;
  /** Resolves when all events are acknowledged or given up. */
  settled(): Promise<void>;
  transcript(): string;
  transcriptPage(): string;
  close(): Promise<void>;
};

const REPLAYED_AT_ONCE = 50;

/** A Slack of our own on loopback, which keeps Slack's rules and fails when it is told to. */
export async function createFakeSlack(options: FakeSlackOptions = {}): Promise<FakeSlack> {
  const {
    signingSecret = "0123456789abcdef".repeat(2),
    timeScale = 1,
    rateScale = 1,
    acknowledgeWithinMilliseconds = 3000,
    now = Date.now,
  } = options;
  const appToken = "xapp-lighthouse";
  const world = createWorld(now);
  world.users.set(BOT_USER, { id: BOT_USER, name: "Three Cities", team: TEAM, locale: "en-GB", isBot: true });
  const faults = createFaults();
  const triggers = createTriggers(now);
  const responseUrls = createResponseUrls(world, now);
  const { tokens, botToken, authorize, exchangeCode } = createInstallation(options);
  const calls: CallRecord[] = [];
  const socketMode = createSocketMode(acknowledgeWithinMilliseconds);
  const webApi = createWebApi(world, createRates(now, rateScale), triggers);
  const parts = { world, webApi, faults, calls, tokens, appToken, socketMode, responseUrls, authorize, exchangeCode };
  const { origin, close } = await startServer(parts);

  let url: string | null = null;
  let copies = 1;
  const signed = createSignedRequests(() => url ?? "", signingSecret, now, acknowledgeWithinMilliseconds);
  const deliveries = createDeliveries(
    (envelope) => (url === null ? socketMode.send(envelope) : signed(envelope)),
    timeScale,
  );
  const sent = { ...deliveries, event: (body: Record<string, unknown>) => deliveries.event(body, copies) };

  return {
    apiUrl: `${origin}/api/`,
    origin,
    botToken,
    appToken,
    signingSecret,
    world,
    calls,
    deliveries: deliveries.all,
    socketMode,
    person(name, { locale = "en-GB", team = TEAM } = {}) {
      const user = {
        id: `U${world.nextNumber()}${name.toUpperCase().replaceAll(/[^A-Z0-9]/gu, "")}`,
        name,
        team,
        locale,
        isBot: false,
      };
      world.users.set(user.id, user);
      for (const { kind, members, team: of } of world.channels.values())
        if (kind !== "im" && of === team) members.add(user.id);
      return createPerson(user, { world, deliveries: sent, triggers, responseUrls, origin: () => origin });
    },
    channel(name, { kind = "channel", withoutApp = false, team = TEAM } = {}) {
      const people = [...world.users.values()].filter((user) => user.team === team && !user.isBot).map(({ id }) => id);
      const members = new Set(withoutApp ? people : [...people, BOT_USER]);
      const channel: FakeChannel = { id: `C${world.nextNumber()}`, name, team, kind, members };
      world.channels.set(channel.id, channel);
      return channel;
    },
    sendTo: (to) => void (url = to),
    sendEach: (times) => void (copies = times),
    sendEvent(event) {
      const authorizations = [{ team_id: TEAM, user_id: BOT_USER, is_bot: true }];
      const body = {
        team_id: TEAM,
        type: "event_callback",
        event_id: `Ev${world.nextNumber()}`,
        authorizations,
        event,
      };
      void sent.event(body);
    },
    async replay() {
      const bodies = deliveries.all.map(({ body }) => body);
      for (let from = 0; from < bodies.length; from += REPLAYED_AT_ONCE) {
        const lot = bodies.slice(from, from + REPLAYED_AT_ONCE);
        await Promise.all(lot.map((body) => deliveries.once("events_api", body)));
      }
      return bodies.length;
    },
    fail: (method, how, times = 1, channel) => faults.fail(method, how, times, channel),
    posts: () => world.messages.filter(({ fromBot, deleted }) => fromBot && !deleted),
    async waitFor(predicate, milliseconds = 10_000) {
      const end = performance.now() + milliseconds;
      for (;;) {
        const found = predicate();
        if (found !== null && found !== undefined && found !== false) return found;
        if (performance.now() > end) throw new Error(`It did not come true.\n${transcriptText(world)}`);
        await sleep(10);
      }
    },
    settled: deliveries.settled,
    transcript: () => transcriptText(world),
    transcriptPage: () => transcriptPage(world),
    async close() {
      deliveries.stop();
      await close();
      await deliveries.settled();
    },
  };
}
