export type FakeSlackOptions = {
  signingSecret?: string;
  clientId?: string;
  clientSecret?: string;
  /** The scopes of the first workspace's bot token; all that the app asks for when left out. */
  scopes?: readonly string[];
  /** How much shorter the waits before redelivery are than Slack's; 1 when left out. */
  timeScale?: number;
  /** How many times faster than Slack's the rates are; `Infinity` for none. 1 when left out. */
  rateScale?: number;
  /** How long an envelope waits for its acknowledgement; Slack's 3,000 when left out. */
  acknowledgeWithinMilliseconds?: number;
  now?: () => number;
};

export const TEAM = "T0LIGHTHOUSE";
export const BOT_USER = "U0THREECITIES";
export const APP = "A0THREECITIES";
