import { METHOD_RATES, RATES } from "./limits.ts";

const MINUTE = 60_000;
/** The share of a minute's calls that may be made at once. Ours: Slack tolerates bursts, and says not how large. */
const BURST_SHARE = 0.5;

/** What a call is counted by. */
export type RatedCall = { readonly method: string; readonly team: string; readonly channel: string };

export type Rates = {
  /** After how many milliseconds a call might be made; counts nothing. */
  readonly wait: (call: RatedCall) => number;
  /** Counts a call that will be made, and gives after how many milliseconds it may be. */
  readonly reserve: (call: RatedCall) => number;
  /** Slack said that such a call may be made so many milliseconds from now at the earliest. */
  readonly refused: (call: RatedCall, milliseconds: number) => void;
};

/**
 * Token buckets: one for each channel's posts, one for each other method in a workspace. A bucket is one number, the
 * time at which all that was reserved has flowed in again:
 *
 *     now                 full
 *      |---- reserved -----|
 *      |-- burst --|-wait->|
 *
 * @param scale how many times faster than Slack's the buckets fill; `Infinity` for no limit.
 */
export function createRates(now: () => number, scale = 1): Rates {
  const fullAt = new Map<string, number>();
  function wait(call: RatedCall): number {
    const rate = rateOf(call);
    if (rate === null) return 0;
    const interval = MINUTE / rate.perMinute / scale;
    return Math.ceil(Math.max(0, (fullAt.get(rate.key) ?? 0) - (rate.burst - 1) * interval - now()));
  }
  return {
    wait,
    reserve(call) {
      const milliseconds = wait(call);
      const rate = rateOf(call);
      if (rate !== null) {
        const full = Math.max(now(), fullAt.get(rate.key) ?? 0);
        fullAt.set(rate.key, full + MINUTE / rate.perMinute / scale);
      }
      return milliseconds;
    },
    refused(call, milliseconds) {
      const rate = rateOf(call);
      if (rate === null) return;
      const interval = MINUTE / rate.perMinute / scale;
      const full = now() + milliseconds + (rate.burst - 1) * interval;
      fullAt.set(rate.key, Math.max(full, fullAt.get(rate.key) ?? 0));
    },
  };
}

/** Null for what Slack sets no rate for. */
function rateOf({ method, team, channel }: RatedCall): { key: string; perMinute: number; burst: number } | null {
  if (method === "chat.postMessage")
    return { key: `${method} ${team} ${channel}`, perMinute: RATES.postsPerChannel, burst: RATES.postsBurst };
  const perMinute = METHOD_RATES[method];
  return perMinute === undefined
    ? null
    : { key: `${method} ${team}`, perMinute, burst: Math.floor(perMinute * BURST_SHARE) };
}
