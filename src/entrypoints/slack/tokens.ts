import { webApi } from "@slack/bolt";
import type { Secret } from "../../core/access/secret.ts";
import type { InstallationStore } from "../../core/chat/installation-store.ts";
import { AppError } from "../../core/errors.ts";
import { slackInstallMessages as messages } from "../../core/messages/en/slack-install.ts";
import { findInstallation } from "./installation.ts";

export type TokenParts = {
  /** SLACK_BOT_TOKEN. */
  readonly botToken: Secret | null;
  readonly installations: InstallationStore | null;
  readonly clientOptions: webApi.WebClientOptions;
};

export type Tokens = {
  /**
   * The bot token for a workspace: its installation's, else SLACK_BOT_TOKEN where that is the workspace's own.
   * @throws AppError configuration_invalid when there is none, or what Slack says to the question whose it is
   */
  readonly tokenOf: (team: string) => Promise<string>;
  /**
   * The workspace of SLACK_BOT_TOKEN; null without one. Slack is asked once; when it could not answer, again.
   * @throws what Slack says to a wrong token, or that it is not reached
   */
  readonly ownTeam: () => Promise<string | null>;
};

/** Whose token SLACK_BOT_TOKEN is, is asked of Slack: in another workspace it would answer as if it were there. */
export function createTokens({ botToken, installations, clientOptions }: TokenParts): Tokens {
  let asked: Promise<string | null> | null = null;
  const ask = async (): Promise<string | null> => {
    if (botToken === null) return null;
    const { team_id: team } = await new webApi.WebClient(botToken.reveal(), clientOptions).auth.test();
    return team ?? null;
  };
  const ownTeam = () => {
    asked ??= ask().catch((error: unknown) => {
      asked = null;
      throw error;
    });
    return asked;
  };
  return {
    ownTeam,
    async tokenOf(team) {
      const installation = installations === null ? null : await findInstallation(installations, team);
      if (installation !== null) return installation.botToken;
      if (botToken !== null && (await ownTeam()) === team) return botToken.reveal();
      throw new AppError("configuration_invalid", messages.noToken(team));
    },
  };
}
