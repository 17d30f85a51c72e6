/** The pages that a person sees who installs the app into a workspace, and what the person who runs the server is told. */
export const slackInstallMessages = {
  title: "Three Cities in Slack",

  installed: {
    heading: (workspace: string) => `Installed in ${workspace}`,
    text: (command: string) => [
      "Open Three Cities in Slack, under Apps, and ask your first question there.",
      `In a channel, type /invite @Three Cities, then mention it with your question. ${command} and a question gives an answer that only you see.`,
    ],
    link: "Open Slack",
  },

  failed: {
    denied: {
      heading: "Not installed",
      text: "The installation was cancelled in Slack, or somebody has to allow it first. Nothing was kept.",
    },
    stale: {
      heading: "Not installed: start again",
      text:
        "This page belongs to an installation that is over, is more than ten minutes old, or was begun in another " +
        "browser. Nothing was installed by it now.",
    },
    organisation: {
      heading: "Not installed",
      text:
        "The app can be installed into a workspace, not into a whole organisation at once. Start again and choose one " +
        "workspace.",
    },
    unreachable: {
      heading: "Not installed: Slack did not answer",
      text: "The server could not reach Slack to finish. Nothing was kept. Wait a minute and start again.",
    },
    settings: {
      heading: "Not installed",
      text:
        "Slack did not accept how the app is set up. Nothing was kept. Tell the person who runs this server; the reason " +
        "is in the server's log.",
    },
    notKept: {
      heading: "Not installed",
      text:
        "Slack agreed, but the server could not keep the workspace's key. Tell the person who runs it; the reason is in " +
        "the server's log. Then start again.",
    },
  },
  tryAgain: "Start again",

  /** For the person who runs the server. */
  problems: {
    settings: (code: string) =>
      `An installation into a Slack workspace failed: Slack refused it (${code}). ${remedies[code] ?? otherRemedy}`,
    unreachable: (reason: string) =>
      `An installation into a Slack workspace failed: Slack cannot be reached (${reason}). Check the network.`,
    notKept: (reason: string) =>
      `An installation into a Slack workspace failed, as its key could not be kept: ${reason}`,
    notGreeted: (reason: string) =>
      `The app was installed into a Slack workspace, but whoever installed it could not be greeted: ${reason}`,
  },

  /** Why nobody can be answered in a workspace. */
  noToken: (team: string) =>
    `There is no token for the Slack workspace ${team}. Install the app there, or set SLACK_BOT_TOKEN to its token.`,
  tokenUnreadable: (team: string) =>
    `What is kept for the Slack workspace ${team} cannot be read. Install the app there again.`,
} as const;

const basicInformation = "copy it again from api.slack.com/apps, in your app, under Basic Information";

const remedies: Readonly<Record<string, string | undefined>> = {
  bad_client_secret: `SLACK_CLIENT_SECRET is not the app's: ${basicInformation}.`,
  invalid_client_id: `SLACK_CLIENT_ID is not the app's: ${basicInformation}.`,
  bad_redirect_uri:
    "Add PUBLIC_URL followed by /slack/oauth_redirect at api.slack.com/apps, in your app, under OAuth & Permissions, Redirect URLs.",
  invalid_team_for_non_distributed_app:
    "To install into other workspaces, switch on Public Distribution at api.slack.com/apps, in your app, under Manage Distribution.",
};

const otherRemedy = "Check the app at api.slack.com/apps against docs/slack.md.";
