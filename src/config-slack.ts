import { z } from "zod";
import { Secret } from "./core/access/secret.ts";
import { slackConfigurationMessages as messages } from "./core/messages/en/configuration-slack.ts";

/** How Slack is reached. Secrets in it do not print. */
export type SlackConfig = {
  /** Where the Web API is, with a slash at its end; null for Slack's own. */
  readonly apiUrl: string | null;
  readonly connection:
    | { readonly kind: "socket"; readonly appToken: Secret }
    | { readonly kind: "http"; readonly signingSecret: Secret };
  /** Null when tokens come from installations alone. */
  readonly botToken: Secret | null;
  /** For installing into several workspaces. `encryptionKey` and `publicUrl` of the configuration are then set. */
  readonly oauth: {
    readonly clientId: string;
    readonly clientSecret: Secret;
    readonly stateSecret: Secret;
  } | null;
};

/** As many as 128 random bits have in hexadecimal. */
const SHORTEST_SECRET = 32;

export const SLACK_SETTINGS = {
  SLACK_BOT_TOKEN: token("xoxb", messages.botToken),
  SLACK_APP_TOKEN: token("xapp", messages.appToken),
  SLACK_SIGNING_SECRET: secret(/^[0-9a-f]{32}$/i, messages.signingSecret),
  SLACK_CLIENT_ID: z
    .string()
    .regex(/^\d+\.\d+$/, messages.clientId)
    .optional(),
  SLACK_CLIENT_SECRET: secret(/^[\x21-\x7e]+$/, messages.clientSecret),
  SLACK_STATE_SECRET: longSecret("SLACK_STATE_SECRET"),
  SLACK_API_URL: safeUrl(messages.apiUrl)
    .transform((url) => `${url}/`)
    .optional(),
  ENCRYPTION_KEY: longSecret("ENCRYPTION_KEY"),
  PUBLIC_URL: safeUrl(messages.publicUrl).optional(),
};

const slackSchema = z.object(SLACK_SETTINGS);

type SlackSettings = z.output<typeof slackSchema>;

const INSTALLATION = ["SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET", "SLACK_STATE_SECRET"] as const;
/** What installing needs besides; each is of use without it too. */
const FOR_INSTALLATION = ["ENCRYPTION_KEY", "PUBLIC_URL"] as const;
const CONNECTIONS = ["SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET"] as const;

/** Adds an issue for each half of a set-up. */
export function checkSlackSettings(settings: SlackSettings, context: z.RefinementCtx): void {
  const isSet = (name: keyof SlackSettings) => settings[name] !== undefined;
  const installation = INSTALLATION.filter(isSet);
  if (installation.length > 0) {
    const missing = [...INSTALLATION, ...FOR_INSTALLATION].filter((name) => !isSet(name));
    if (missing.length > 0) context.addIssue(messages.installationIncomplete(installation, missing));
  }

  const [connection] = CONNECTIONS.filter(isSet);
  const [keys] = (["SLACK_BOT_TOKEN", ...INSTALLATION] as const).filter(isSet);
  if (connection !== undefined && keys === undefined) context.addIssue(messages.noBotToken(connection));
  if (connection === undefined && keys !== undefined) context.addIssue(messages.noConnection(keys));
}

/** Null when Slack is not set up. The socket is taken where both kinds of connection could be. */
export function slackOf(settings: SlackSettings): SlackConfig | null {
  const { SLACK_APP_TOKEN, SLACK_SIGNING_SECRET, SLACK_BOT_TOKEN, SLACK_API_URL } = settings;
  const { SLACK_CLIENT_ID, SLACK_CLIENT_SECRET, SLACK_STATE_SECRET } = settings;
  const connection =
    SLACK_APP_TOKEN !== undefined
      ? ({ kind: "socket", appToken: SLACK_APP_TOKEN } as const)
      : SLACK_SIGNING_SECRET !== undefined
        ? ({ kind: "http", signingSecret: SLACK_SIGNING_SECRET } as const)
        : null;
  if (connection === null) return null;
  const oauth =
    SLACK_CLIENT_ID !== undefined && SLACK_CLIENT_SECRET !== undefined && SLACK_STATE_SECRET !== undefined
      ? { clientId: SLACK_CLIENT_ID, clientSecret: SLACK_CLIENT_SECRET, stateSecret: SLACK_STATE_SECRET }
      : null;
  return Object.freeze({
    apiUrl: SLACK_API_URL ?? null,
    connection: Object.freeze(connection),
    botToken: SLACK_BOT_TOKEN ?? null,
    oauth: Object.freeze(oauth),
  });
}

type TokenKind = "xoxb" | "xapp";

function isToken(kind: TokenKind, text: string): boolean {
  return text.startsWith(`${kind}-`) && /^[A-Za-z0-9-]+$/.test(text);
}

/** A token in the other's place is told as such, as the two are easily confused. */
function token(kind: TokenKind, message: string) {
  return z
    .string()
    .superRefine((text, context) => {
      if (isToken(kind, text)) return;
      if (kind === "xoxb" && text.startsWith("xapp-")) context.addIssue(messages.appTokenAsBotToken);
      else if (kind === "xapp" && text.startsWith("xoxb-")) context.addIssue(messages.botTokenAsAppToken);
      else context.addIssue(message);
    })
    .transform((text) => new Secret(text))
    .optional();
}

function secret(pattern: RegExp, message: string) {
  return z
    .string()
    .regex(pattern, message)
    .transform((text) => new Secret(text))
    .optional();
}

function longSecret(name: string) {
  return secret(new RegExp(`^[\\x21-\\x7e]{${SHORTEST_SECRET},}$`), messages.longSecret(name, SHORTEST_SECRET));
}

const LOOPBACK = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** An address that secrets may be sent to; without a slash at its end. */
function safeUrl(message: string) {
  return z.string().transform((text, context) => {
    const url = URL.canParse(text) ? new URL(text) : null;
    const isUsable =
      url !== null &&
      (url.protocol === "https:" || (url.protocol === "http:" && LOOPBACK.test(url.hostname))) &&
      url.username + url.password === "" &&
      url.search === "" &&
      url.hash === "";
    if (!isUsable) context.addIssue(message);
    return text.replace(/[?#/]+$/, "");
  });
}
