import { webApi } from "@slack/bolt";
import { quietLogger } from "./quiet-logger.ts";

export type SlackClients = {
  /** @throws what the lookup of the token throws */
  readonly of: (team: string) => Promise<webApi.WebClient>;
};

export type SlackClientsOptions = {
  readonly tokenOf: (team: string) => Promise<string>;
  /** Slack's own when null. */
  readonly apiUrl: string | null;
  /** How long a call may take, in milliseconds. */
  readonly patience?: number;
};

/** How long a call to Slack may take, in milliseconds. Ours: Slack answers within a second or two, or not at all. */
export const PATIENCE = 10_000;

/**
 * How Slack's client is set up: without its retries, which send twice after a broken line and hold all channels up for
 * one; and silent, since its log holds what is sent. What fails is thrown to whoever called.
 */
export function clientOptionsFor(apiUrl: string | null, patience = PATIENCE): webApi.WebClientOptions {
  return {
    timeout: patience,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: quietLogger(() => {}),
    ...(apiUrl === null ? {} : { slackApiUrl: apiUrl }),
  };
}

/** A client for each workspace, made anew when its token has changed. */
export function createSlackClients({ tokenOf, apiUrl, patience }: SlackClientsOptions): SlackClients {
  const known = new Map<string, { readonly token: string; readonly client: webApi.WebClient }>();
  return {
    async of(team) {
      const token = await tokenOf(team);
      const before = known.get(team);
      if (before?.token === token) return before.client;
      const client = new webApi.WebClient(token, clientOptionsFor(apiUrl, patience));
      known.set(team, { token, client });
      return client;
    },
  };
}
