const list = new Intl.ListFormat("en", { type: "conjunction" });

const app = "At api.slack.com/apps, open your app";

const places =
  "three places: Event Subscriptions (Request URL), Interactivity & Shortcuts (Request URL) and Slash Commands";

/** What `three-cities doctor` says about Slack. Each remedy says what to click. */
export const doctorSlackMessages = {
  none: "It is not set up. docs/slack.md shows how, in five minutes.",

  token: {
    /** Whose a token is, where it stands. */
    own: "SLACK_BOT_TOKEN",
    installed: (team: string) => `The token kept for ${team}`,
    fine: (token: string, workspace: string) => `${token} is taken: it answers in ${workspace}.`,
    refused: (token: string, code: string) => `${token} is not taken by Slack (${code}).`,
    copy:
      `${app}, click Install App, copy the Bot User OAuth Token into SLACK_BOT_TOKEN, and start again. Where there is ` +
      "none, click Install first.",
    gone:
      `The app was removed from the workspace, or the workspace is closed. ${app}, click Install App, install it again, ` +
      "and copy the Bot User OAuth Token into SLACK_BOT_TOKEN.",
    installAgain: (address: string) => `Open ${address} and install the app into this workspace again.`,
  },
  unreachable: (address: string, reason: string) => `Slack cannot be reached at ${address} (${reason}).`,
  unreachableRemedy: "Check the network and what stands between here and Slack. Where SLACK_API_URL is set, check it.",

  scopes: {
    fine: (token: string) => `${token} may do all that is needed.`,
    missing: (token: string, scopes: readonly (readonly [scope: string, why: string])[]) =>
      `${token} may not do all: ${list.format(scopes.map(([scope, why]) => `${scope} is missing (${why})`))}.`,
    remedy: (scopes: readonly string[]) =>
      `${app}, click OAuth & Permissions, scroll to Bot Token Scopes, add ${list.format(scopes)}. Then click Install ` +
      "App and Reinstall.",
  },

  socket: {
    fine: "SLACK_APP_TOKEN opens the connection.",
    refused: (code: string) => `SLACK_APP_TOKEN does not open the connection (${code}).`,
  },

  http: {
    fine: (address: string) => `Slack calls ${address}, by what is entered there.`,
    unknown: "Slack calls this server, but PUBLIC_URL is not set: it cannot be said what is to be entered in Slack.",
    unknownRemedy: (path: string) =>
      `Set PUBLIC_URL to where Slack reaches the server. ${app}, and enter it followed by ${path} in ${places}.`,
    loopback: (address: string) => `Slack is to call ${address}, which is this machine: it cannot.`,
    loopbackRemedy: (path: string) =>
      `Set PUBLIC_URL to an address with https that Slack reaches, and enter it followed by ${path} in ${places}. Or ` +
      "set SLACK_APP_TOKEN instead of SLACK_SIGNING_SECRET: then nothing has to be reached from outside.",
  },
  install: (address: string) => `Whoever wants it in their workspace opens ${address}.`,

  manifest: {
    fine: "slack/manifest.json asks for what the program needs.",
    unreadable: "slack/manifest.json cannot be read; it is only needed to make the app.",
    unreadableRemedy: "Take the file from this version of the program.",
    differs: (parts: readonly string[]) =>
      `slack/manifest.json is not what this version of the program needs, in its ${list.format(parts)}.`,
    differsRemedy:
      `Take the file from this version of the program. ${app}, click App Manifest, paste it, click Save Changes, and ` +
      "then Install App and Reinstall.",
  },
  manifestParts: {
    scopes: "permissions",
    events: "events",
    commands: "commands",
    shortcuts: "shortcuts",
    interactivity: "interactivity",
  },
} as const;
