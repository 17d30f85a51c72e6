const clickBasicInformation = "It stands at api.slack.com/apps, in your app, under Basic Information";
const clickBotToken = "It stands at api.slack.com/apps, in your app, under Install App, as Bot User OAuth Token";

const list = new Intl.ListFormat("en", { type: "conjunction" });

/** What people read when Slack is set up by half. Each text names the setting, where to find its value and what to do. */
export const slackConfigurationMessages = {
  botToken:
    "SLACK_BOT_TOKEN is not a bot token. Set it to the one that begins with xoxb-, alone and whole. " +
    `${clickBotToken}.`,
  appToken:
    "SLACK_APP_TOKEN is not an app-level token. Set it to the one that begins with xapp-, alone and whole. " +
    `${clickBasicInformation}, App-Level Tokens.`,
  appTokenAsBotToken:
    "SLACK_BOT_TOKEN holds an app-level token (xapp-), which belongs into SLACK_APP_TOKEN. Set SLACK_BOT_TOKEN to the " +
    `one that begins with xoxb-. ${clickBotToken}.`,
  botTokenAsAppToken:
    "SLACK_APP_TOKEN holds a bot token (xoxb-), which belongs into SLACK_BOT_TOKEN. Set SLACK_APP_TOKEN to the one " +
    `that begins with xapp-. ${clickBasicInformation}, App-Level Tokens.`,
  signingSecret:
    "SLACK_SIGNING_SECRET is not a signing secret, which has 32 hexadecimal digits. Set it to the Signing Secret, not " +
    `to the Verification Token beside it. ${clickBasicInformation}.`,
  clientId:
    "SLACK_CLIENT_ID is not a client id, such as 1234567890.1234567890. Set it to the Client ID. " +
    `${clickBasicInformation}.`,
  clientSecret:
    "SLACK_CLIENT_SECRET holds a space or a character that no secret has. Set it to the Client Secret alone. " +
    `${clickBasicInformation}.`,
  longSecret: (name: string, least: number) =>
    `${name} is not a secret of at least ${least} letters, digits or signs. Set it to a random one, such as ` +
    "“openssl rand -hex 32” prints.",
  apiUrl:
    "SLACK_API_URL is not where Slack is called. Set it to an address with https, such as https://slack.com/api/, or " +
    "remove it for Slack itself. Plain http is taken on this machine only.",
  publicUrl:
    "PUBLIC_URL is not an address that others reach. Set it to one with https and without a question mark, such as " +
    "https://cities.example.org. Plain http is taken on this machine only.",

  noBotToken: (name: string) =>
    `${name} is set, but not the token with which the app answers. Set SLACK_BOT_TOKEN to the one that begins with ` +
    `xoxb-, or remove ${name}. ${clickBotToken}.`,
  noConnection: (name: string) =>
    `${name} is set, but not how Slack is connected. Set SLACK_APP_TOKEN to the token that begins with xapp- ` +
    `(at api.slack.com/apps, in your app, under Basic Information, App-Level Tokens). Or set SLACK_SIGNING_SECRET ` +
    `where Slack shall call your server. Or remove ${name}.`,
  installationIncomplete: (there: readonly string[], missing: readonly string[]) =>
    `${list.format(there)} ${there.length === 1 ? "is" : "are"} set, for installing into several workspaces, but not ` +
    `${list.format(missing)}. Set ${missing.length === 1 ? "it" : "them"} too (docs/slack.md says to what), or remove ` +
    `${list.format(there)}.`,
};
