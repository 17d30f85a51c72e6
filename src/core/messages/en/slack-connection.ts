/** For the person who runs the server: why Slack cannot be reached over the socket, and what mends it. */
export const slackConnectionMessages = {
  refused: (code: string): string =>
    `${refusals[code] ?? unknownRefusal(code)} Until then nobody is answered in Slack.`,
  unreachable: (reason: string): string =>
    `Slack cannot be reached: ${reason}. It is tried again until it works; what people write meanwhile is mostly sent again by Slack. Check the network.`,
} as const;

const newToken =
  "Copy the app-level token again from the app's page at api.slack.com (Basic Information, App-Level Tokens) to SLACK_APP_TOKEN, and start again.";

const refusals: Readonly<Record<string, string | undefined>> = {
  invalid_auth: `Slack does not know the app-level token. ${newToken}`,
  not_authed: `Slack got no app-level token. ${newToken}`,
  token_revoked: `The app-level token was revoked. ${newToken}`,
  token_expired: `The app-level token has expired. ${newToken}`,
  not_allowed_token_type: `SLACK_APP_TOKEN does not hold an app-level token, which begins with xapp-. ${newToken}`,
  missing_scope: `The app-level token lacks the scope connections:write. Make a new one with it. ${newToken}`,
  account_inactive: "The workspace or the app's owner is no longer active in Slack. Install the app again.",
  team_disabled: "The workspace was disabled in Slack. Ask its owner.",
  link_disabled: "Socket Mode is off for this app. Switch it on at api.slack.com (Socket Mode).",
};

function unknownRefusal(code: string): string {
  return `Slack refuses the connection (${code}). Check the app at api.slack.com.`;
}
