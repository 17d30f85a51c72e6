import { setMaxListeners } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";

const SECOND = 1000;
/** Waits before the second, third and fourth delivery of an event: docs.slack.dev/apis/events-api. */
const REDELIVERY = [0, 60 * SECOND, 300 * SECOND];

export type EnvelopeKind = "events_api" | "slash_commands" | "interactive";
export type Envelope = {
  id: string;
  kind: EnvelopeKind;
  body: Record<string, unknown>;
  retry: number;
  retryReason: string;
};

/** What the app said to an envelope; null when it did not acknowledge in time. */
export type Acknowledgement = { response: unknown } | null;
export type Transport = (envelope: Envelope) => Promise<Acknowledgement>;

export type Delivery = { id: string; body: Record<string, unknown>; attempts: number; acknowledged: boolean };

export type Deliveries = {
  all: Delivery[];
  /** Sends an event, and again on Slack's schedule until it is acknowledged. Resolves when Slack is done with it. */
  event(body: Record<string, unknown>, copies?: number): Promise<Delivery>;
  /** Sends a command or a click, once. */
  once(kind: EnvelopeKind, body: Record<string, unknown>): Promise<Acknowledgement>;
  /** Resolves when nothing is under way any more. */
  settled(): Promise<void>;
  stop(): void;
};

/** @param timeScale how much shorter than Slack's the waits between deliveries are, as in 0.001. */
export function createDeliveries(transport: Transport, timeScale: number): Deliveries {
  const stopping = new AbortController();
  // As many as deliveries that wait.
  setMaxListeners(Infinity, stopping.signal);
  const underWay = new Set<Promise<unknown>>();
  let count = 0;
  const track = <T>(work: Promise<T>): Promise<T> => {
    underWay.add(work);
    const forget = () => underWay.delete(work);
    work.then(forget, forget);
    return work;
  };
  const send = async (delivery: Delivery, id: string, retry: number) => {
    const retryReason = retry === 0 ? "" : "timeout";
    delivery.attempts += 1;
    return transport({ id, kind: "events_api", body: delivery.body, retry, retryReason });
  };
  const deliver = async (delivery: Delivery): Promise<Delivery> => {
    for (let retry = 0; retry <= REDELIVERY.length; retry += 1) {
      if (retry > 0) await sleep((REDELIVERY[retry - 1] ?? 0) * timeScale, undefined, { signal: stopping.signal });
      const answer = await send(delivery, `${delivery.id}-${retry}`, retry);
      if (answer !== null) {
        delivery.acknowledged = true;
        return delivery;
      }
    }
    return delivery;
  };
  const deliverUntilStopped = (delivery: Delivery) =>
    deliver(delivery).catch((error: unknown) => {
      if (stopping.signal.aborted) return delivery;
      throw error;
    });
  const deliveries: Deliveries = {
    all: [],
    async event(body, copies = 1) {
      const delivery: Delivery = { id: `E${(count += 1)}`, body, attempts: 0, acknowledged: false };
      deliveries.all.push(delivery);
      const extra = Array.from({ length: copies - 1 }, (_, index) => send(delivery, `${delivery.id}-copy-${index}`, 0));
      const [settled] = await track(Promise.all([deliverUntilStopped(delivery), ...extra]));
      return settled;
    },
    once: (kind, body) => track(transport({ id: `I${(count += 1)}`, kind, body, retry: 0, retryReason: "" })),
    async settled() {
      while (underWay.size > 0) await Promise.allSettled(underWay);
    },
    stop: () => stopping.abort(),
  };
  return deliveries;
}
