import type { Token } from "./call.ts";
import { ALL_SCOPES } from "./method-table.ts";
import { APP, BOT_USER, type FakeSlackOptions, TEAM } from "./options.ts";

export type Installation = { tokens: Map<string, Token>; botToken: string } & {
  /** The address that a browser is sent on to, with a code of one use. `team` chooses the workspace, `user` who agrees. */
  authorize(query: URLSearchParams): string;
  exchangeCode(given: Record<string, unknown>, authorization: string): Record<string, unknown>;
};

export function createInstallation({
  scopes = ALL_SCOPES,
  clientId = "1234567890.1234567890",
  clientSecret = "fedcba9876543210".repeat(2),
}: FakeSlackOptions): Installation {
  const botToken = "xoxb-lighthouse";
  const tokens = new Map<string, Token>([[botToken, { token: botToken, team: TEAM, scopes, botUser: BOT_USER }]]);
  const codes = new Map<string, { team: string; user: string; scopes: string[]; redirect: string }>();
  let count = 0;
  return {
    tokens,
    botToken,
    authorize(query) {
      const code = `code-${(count += 1)}`;
      const redirect = query.get("redirect_uri") ?? "";
      codes.set(code, {
        team: query.get("team") ?? TEAM,
        user: query.get("user") ?? "U0INSTALLER",
        scopes: (query.get("scope") ?? "").split(","),
        redirect,
      });
      const address = new URL(redirect);
      address.searchParams.set("code", code);
      address.searchParams.set("state", query.get("state") ?? "");
      return address.href;
    },
    exchangeCode(given, authorization) {
      const basic = Buffer.from(authorization.replace("Basic ", ""), "base64").toString("utf8");
      const inBody = given.client_id === clientId && given.client_secret === clientSecret;
      if (!inBody && basic !== `${clientId}:${clientSecret}`) return { ok: false, error: "bad_client_secret" };
      const code = codes.get(String(given.code));
      if (code === undefined) return { ok: false, error: "invalid_code" };
      if (given.redirect_uri !== undefined && given.redirect_uri !== code.redirect)
        return { ok: false, error: "bad_redirect_uri" };
      codes.delete(String(given.code));
      const token = `xoxb-${code.team.toLowerCase()}-${(count += 1)}`;
      tokens.set(token, { token, team: code.team, scopes: code.scopes, botUser: BOT_USER });
      return {
        ok: true,
        access_token: token,
        token_type: "bot",
        scope: code.scopes.join(","),
        bot_user_id: BOT_USER,
        app_id: APP,
        team: { id: code.team, name: code.team },
        enterprise: null,
        is_enterprise_install: false,
        authed_user: { id: code.user },
      };
    },
  };
}
