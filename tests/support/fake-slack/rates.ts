import { RATES } from "../../../src/entrypoints/slack/limits.ts";

const MINUTE = 60_000;
const { tier2: TIER_2, tier3: TIER_3, tier4: TIER_4 } = RATES;

/** Calls a minute: docs.slack.dev/apis/web-api/rate-limits. Methods that are missing are in tier 3. */
const PER_MINUTE: Record<string, number> = {
  "chat.stopStream": TIER_2,
  "chat.startStream": TIER_2,
  "chat.appendStream": TIER_4,
  "chat.postEphemeral": TIER_4,
  "conversations.open": TIER_3,
  "users.info": TIER_4,
  "views.open": TIER_4,
  "views.update": TIER_4,
  "views.publish": TIER_4,
  "files.getUploadURLExternal": TIER_4,
  "files.completeUploadExternal": TIER_4,
  "assistant.threads.setStatus": 600,
  "auth.test": 600,
  "apps.connections.open": 600,
  "oauth.v2.access": 600,
};

/** Messages to a channel: one a second, a few more in a short burst. */
const POSTS = { perMinute: RATES.postsPerChannel, burst: 3 };

export type Rates = {
  /** Counts the call. Null if it may pass, else the whole seconds to wait. */
  take(method: string, team: string, channel: unknown): number | null;
};

/**
 * Token buckets, one for each method in a workspace, and for posts one for each channel.
 * @param scale how many times faster than Slack's clock the buckets fill; `Infinity` for no limit.
 */
export function createRates(now: () => number, scale: number): Rates {
  const buckets = new Map<string, { tokens: number; at: number }>();
  return {
    take(method, team, channel) {
      if (scale === Infinity) return null;
      const isPost = method === "chat.postMessage";
      const perMinute = isPost ? POSTS.perMinute : (PER_MINUTE[method] ?? TIER_3);
      const burst = isPost ? POSTS.burst : perMinute;
      const key = isPost ? `${method} ${team} ${String(channel)}` : `${method} ${team}`;
      const at = now();
      const bucket = buckets.get(key) ?? { tokens: burst, at };
      const perMillisecond = (perMinute * scale) / MINUTE;
      const tokens = Math.min(burst, bucket.tokens + (at - bucket.at) * perMillisecond);
      if (tokens >= 1) {
        buckets.set(key, { tokens: tokens - 1, at });
        return null;
      }
      buckets.set(key, { tokens, at });
      return Math.max(1, Math.ceil((1 - tokens) / perMillisecond / 1000));
    },
  };
}
