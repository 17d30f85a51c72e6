import { z } from "zod";
import type { InstallationStore } from "../../core/chat/installation-store.ts";
import { AppError } from "../../core/errors.ts";
import { slackInstallMessages as messages } from "../../core/messages/en/slack-install.ts";

const installationSchema = z.object({
  /** As people call it. */
  workspace: z.string(),
  botToken: z.string().min(1),
  scopes: z.array(z.string()),
});

/** What is kept of an installation into a workspace; nothing of the person who did it. */
export type Installation = z.output<typeof installationSchema>;

export async function saveInstallation(
  store: InstallationStore,
  team: string,
  installation: Installation,
): Promise<void> {
  await store.save(team, JSON.stringify(installation));
}

/**
 * Null where the app was not installed.
 * @throws AppError configuration_invalid when what is kept is no installation
 */
export async function findInstallation(store: InstallationStore, team: string): Promise<Installation | null> {
  const kept = await store.find(team);
  if (kept === null) return null;
  try {
    return installationSchema.parse(JSON.parse(kept));
  } catch {
    // What was wrong with it may quote it, and with it a token.
    throw new AppError("configuration_invalid", messages.tokenUnreadable(team));
  }
}
