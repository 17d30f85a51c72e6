import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { webApi } from "@slack/bolt";
import type { OpenInstallations } from "../../compose-installations.ts";
import type { Config } from "../../config.ts";
import type { Check } from "../../core/diagnostics/check.ts";
import { ok, problem, warning } from "../../core/diagnostics/subject-check.ts";
import { doctorSlackMessages as messages } from "../../core/messages/en/doctor-slack.ts";
import { slackConnectionMessages } from "../../core/messages/en/slack-connection.ts";
import { clientOptionsFor } from "./clients.ts";
import { findInstallation } from "./installation.ts";
import { PATHS, SCOPES } from "./listening.ts";
import { manifestDifferences } from "./manifest.ts";
import { slackErrorOf } from "./slack-error.ts";

export type SlackDiagnosisOptions = {
  readonly config: Pick<Config, "slack" | "publicUrl">;
  /** Null where none can have been kept. */
  readonly openInstallations: () => Promise<OpenInstallations | null>;
  /** The folder of package.json. */
  readonly packageFolder: string;
  /** How long a call to Slack may take, in milliseconds; as in use when left out. */
  readonly patience?: number;
};

/** Looks at what Slack needs, one thing after the other, and asks Slack. Nothing is posted and no connection is kept. */
export async function* diagnoseSlack({
  config: { slack, publicUrl },
  openInstallations,
  packageFolder,
  patience,
}: SlackDiagnosisOptions): AsyncGenerator<Check, void, undefined> {
  if (slack === null) {
    yield ok("slack", messages.none);
    return;
  }
  const { connection, botToken, oauth, apiUrl } = slack;
  const clientOptions = clientOptionsFor(apiUrl, patience);
  if (botToken !== null) {
    const { own, copy, gone } = messages.token;
    const remedyOf = (code: string) => (GONE.has(code) ? gone : copy);
    yield* checkToken(own, remedyOf, new webApi.WebClient(botToken.reveal(), clientOptions));
  }
  if (connection.kind === "socket") {
    yield await checkSocket(new webApi.WebClient(connection.appToken.reveal(), clientOptions));
  } else yield checkPublicUrl(publicUrl);
  if (oauth !== null) {
    yield ok("slack", messages.install(`${publicUrl}${PATHS.install}`));
    yield* checkInstallations({ publicUrl, openInstallations, clientOptions });
  }
  yield await checkManifest(join(packageFolder, "slack", "manifest.json"));
}

/** Codes by which a token is no longer one; with others it never was. */
const GONE = new Set(["account_inactive", "token_revoked", "team_access_not_granted"]);

async function* checkToken(
  name: string,
  remedyOf: (code: string) => string,
  client: webApi.WebClient,
): AsyncGenerator<Check, void, undefined> {
  const { fine, refused } = messages.token;
  const answer = await ask(client, () => client.auth.test());
  if ("check" in answer) {
    yield answer.check;
    return;
  }
  if ("code" in answer) {
    yield problem("slack", refused(name, answer.code), remedyOf(answer.code));
    return;
  }
  const { team, team_id: id = "", response_metadata: metadata } = answer.result;
  yield ok("slack", fine(name, team ?? id));
  const granted = metadata?.scopes;
  if (granted === undefined) return;
  const missing = Object.entries(SCOPES).filter(([scope]) => !granted.includes(scope));
  yield missing.length === 0
    ? ok("slack", messages.scopes.fine(name))
    : problem("slack", messages.scopes.missing(name, missing), messages.scopes.remedy(missing.map(([scope]) => scope)));
}

type InstallationParts = Pick<SlackDiagnosisOptions, "openInstallations"> & {
  readonly publicUrl: string | null;
  readonly clientOptions: webApi.WebClientOptions;
};

async function* checkInstallations({
  publicUrl,
  openInstallations,
  clientOptions,
}: InstallationParts): AsyncGenerator<Check, void, undefined> {
  // A database that does not open is told of as such, among the other checks.
  const open = await openInstallations().catch(() => null);
  if (open === null) return;
  const { installed, installAgain } = messages.token;
  const remedy = installAgain(`${publicUrl}${PATHS.install}`);
  try {
    for (const team of await open.store.teams()) {
      const installation = await findInstallation(open.store, team).catch((error: unknown) => reasonOf(error));
      if (typeof installation === "string") yield problem("slack", installation, remedy);
      if (installation === null || typeof installation === "string") continue;
      const client = new webApi.WebClient(installation.botToken, clientOptions);
      yield* checkToken(installed(installation.workspace), () => remedy, client);
    }
  } finally {
    await open.close();
  }
}

async function checkSocket(client: webApi.WebClient): Promise<Check> {
  const answer = await ask(client, () => client.apps.connections.open());
  if ("check" in answer) return answer.check;
  return "code" in answer
    ? problem("slack", messages.socket.refused(answer.code), slackConnectionMessages.refused(answer.code))
    : ok("slack", messages.socket.fine);
}

type Asked<Result> =
  | { readonly result: Result }
  /** By which Slack refused. */
  | { readonly code: string }
  /** That Slack could not be asked. */
  | { readonly check: Check };

async function ask<Result>(client: webApi.WebClient, call: () => Promise<Result>): Promise<Asked<Result>> {
  try {
    return { result: await call() };
  } catch (error) {
    const code = slackErrorOf(error);
    if (code !== null) return { code };
    const finding = messages.unreachable(client.slackApiUrl, reasonOf(error));
    return { check: problem("slack", finding, messages.unreachableRemedy) };
  }
}

function checkPublicUrl(publicUrl: string | null): Check {
  const { fine, unknown, unknownRemedy, loopback, loopbackRemedy } = messages.http;
  if (publicUrl === null) return warning("slack", unknown, unknownRemedy(PATHS.events));
  const address = `${publicUrl}${PATHS.events}`;
  // Other addresses have to be with https: see config-slack.ts.
  return publicUrl.startsWith("http:")
    ? warning("slack", loopback(address), loopbackRemedy(PATHS.events))
    : ok("slack", fine(address));
}

async function checkManifest(file: string): Promise<Check> {
  const { fine, unreadable, unreadableRemedy, differs, differsRemedy } = messages.manifest;
  try {
    const parts = manifestDifferences(await readFile(file, "utf8"));
    return parts.length === 0
      ? ok("slack", fine)
      : problem("slack", differs(parts.map((part) => messages.manifestParts[part])), differsRemedy);
  } catch {
    return warning("slack", unreadable, unreadableRemedy);
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
