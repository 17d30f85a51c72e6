import type { SlackClients } from "./clients.ts";

/** How the assistant is known in a workspace. */
export type Workspace = {
  readonly token: string;
  /** The assistant's own user. */
  readonly user: string;
  readonly bot: string | null;
};

export type Workspaces = {
  /** @throws when there is no token for it, or Slack does not take it (any more) */
  readonly of: (team: string) => Promise<Workspace>;
};

/** Asks Slack once for each token whose it is. */
export function createWorkspaces(clients: SlackClients, tokenOf: (team: string) => Promise<string>): Workspaces {
  const known = new Map<string, Workspace>();
  return {
    async of(team) {
      const token = await tokenOf(team);
      const before = known.get(team);
      if (before?.token === token) return before;
      const { user_id: user = "", bot_id: bot } = await (await clients.of(team)).auth.test();
      const workspace: Workspace = { token, user, bot: bot ?? null };
      known.set(team, workspace);
      return workspace;
    },
  };
}
