import { IncomingMessage, type IncomingHttpHeaders, ServerResponse } from "node:http";
import { Socket } from "node:net";
import type { webApi } from "@slack/bolt";
import { InstallProvider, type Installation as GivenInstallation } from "@slack/oauth";
import type { SlackConfig } from "../../config-slack.ts";
import type { InstallationStore } from "../../core/chat/installation-store.ts";
import { slackInstallMessages as messages } from "../../core/messages/en/slack-install.ts";
import { describeInstallFailure, type InstallFailure, NoWorkspaceError, refusedBySlack } from "./install-failure.ts";
import { installPage } from "./install-page.ts";
import { createInstallStates, STATE_SECONDS } from "./install-states.ts";
import { saveInstallation } from "./installation.ts";
import { COMMAND, PATHS, SCOPES } from "./listening.ts";
import { quietLogger } from "./quiet-logger.ts";

export type InstallParts = {
  readonly oauth: NonNullable<SlackConfig["oauth"]>;
  readonly apiUrl: SlackConfig["apiUrl"];
  /** Where browsers reach the server, without a slash at its end. */
  readonly publicUrl: string;
  readonly installations: InstallationStore;
  readonly clientOptions: webApi.WebClientOptions;
  /** Called when the token is kept. That it fails does not undo the installation. */
  readonly onInstalled: (installed: { readonly team: string; readonly user: string }) => Promise<void>;
  /** In words for the person who runs the server. */
  readonly onProblem: (message: string) => void;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
};

export type InstallRequest = { readonly url: string; readonly headers: IncomingHttpHeaders };

export type InstallReply = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[]>>;
  readonly body?: string;
};

/** A route for the HTTP server. */
export type InstallRoute = {
  readonly method: "GET";
  readonly url: string;
  readonly handle: (request: InstallRequest) => Promise<InstallReply>;
};

/** The prefix binds the cookie to this host and to https. */
const COOKIE = "__Host-three-cities-install";
const SLACK_API = "https://slack.com/api/";

/**
 * The two addresses by which the app is installed into any workspace: the first sends the browser to Slack, the second
 * takes it back with a code, which is exchanged for the workspace's token. That both belong to one browser and one
 * installation is seen by a signed state of one use, in the address and in a cookie.
 */
export function createInstallRoutes(parts: InstallParts): readonly InstallRoute[] {
  const { oauth, apiUrl, publicUrl, installations, clientOptions, onInstalled, onProblem, now = Date.now } = parts;
  const slack = apiUrl ?? SLACK_API;
  const states = createInstallStates(oauth.stateSecret, now);
  const scopes = Object.keys(SCOPES);
  const options = { scopes, redirectUri: `${publicUrl}${PATHS.redirect}` };
  const provider = new InstallProvider({
    clientId: oauth.clientId,
    clientSecret: oauth.clientSecret.reveal(),
    authorizationUrl: new URL("/oauth/v2/authorize", slack).href,
    stateStore: states,
    stateCookieName: COOKIE,
    clientOptions,
    // Failures are described below.
    logger: quietLogger(() => {}),
    installationStore: {
      storeInstallation: async (given) => keep(installations, given),
      fetchInstallation: () => Promise.reject(new Error("Tokens are read from the store itself.")),
    },
  });

  const failed = ({ kind, status, problem }: InstallFailure): InstallReply => {
    if (problem !== null) onProblem(problem);
    const { heading, text } = messages.failed[kind];
    const link = { address: `${publicUrl}${PATHS.install}`, text: messages.tryAgain };
    return pageReply(status, installPage({ heading, paragraphs: [text], link }));
  };
  const installed = ({ team, appId = "" }: GivenInstallation): InstallReply => {
    const { heading, text, link } = messages.installed;
    const address = new URL("/app_redirect", slack);
    address.search = new URLSearchParams({ app: appId, team: team?.id ?? "" }).toString();
    const page = { heading: heading(team?.name ?? team?.id ?? ""), paragraphs: text(COMMAND) };
    return pageReply(200, installPage({ ...page, link: { address: address.href, text: link } }));
  };
  const greet = async ({ team, user }: GivenInstallation): Promise<void> => {
    try {
      await onInstalled({ team: team?.id ?? "", user: user.id });
    } catch (error) {
      onProblem(messages.problems.notGreeted(error instanceof Error ? error.message : String(error)));
    }
  };

  return [
    {
      method: "GET",
      url: PATHS.install,
      async handle() {
        const state = await states.generateStateParam(options, new Date(now()));
        const location = await provider.generateInstallUrl(options, true, state);
        const cookie = `${COOKIE}=${state}; Secure; HttpOnly; SameSite=Lax; Path=/; Max-Age=${STATE_SECONDS}`;
        return { status: 302, headers: { location, "set-cookie": cookie, "cache-control": "no-store" } };
      },
    },
    {
      method: "GET",
      url: PATHS.redirect,
      async handle(request) {
        const refusal = new URL(request.url, publicUrl).searchParams.get("error");
        if (refusal !== null) return failed(refusedBySlack(refusal));
        const { request: given, response } = exchangeOf(request);
        const outcome = await new Promise<Outcome>((resolve, reject) => {
          provider
            .handleCallback(given, response, {
              success: (installation) => resolve({ installation }),
              failure: (error) => resolve({ error }),
            })
            .catch(reject);
        });
        const cookie = response.getHeader("set-cookie");
        const { headers, ...reply } =
          "error" in outcome ? failed(describeInstallFailure(outcome.error)) : installed(outcome.installation);
        if ("installation" in outcome) await greet(outcome.installation);
        return { ...reply, headers: cookie === undefined ? headers : { ...headers, "set-cookie": String(cookie) } };
      },
    },
  ];
}

type Outcome = { readonly installation: GivenInstallation } | { readonly error: unknown };

async function keep(store: InstallationStore, given: Pick<GivenInstallation, "team" | "bot">): Promise<void> {
  if (given.team === undefined || given.bot === undefined) throw new NoWorkspaceError();
  const { token, scopes } = given.bot;
  await saveInstallation(store, given.team.id, {
    workspace: given.team.name ?? given.team.id,
    botToken: token,
    scopes,
  });
}

/** The library speaks to Node's own requests and responses. These are on no line: what it writes is taken from them. */
function exchangeOf({ url, headers }: InstallRequest) {
  const request = new IncomingMessage(new Socket());
  request.url = url;
  request.headers = headers;
  return { request, response: new ServerResponse(request) };
}

function pageReply(status: number, body: string): InstallReply {
  return { status, headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" }, body };
}
