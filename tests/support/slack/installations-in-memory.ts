import type { InstallationStore } from "../../../src/core/chat/installation-store.ts";

/** A store whose functions a test may replace, to have them fail. */
export type ReplaceableInstallations = { -readonly [Name in keyof InstallationStore]: InstallationStore[Name] };

export function installationsInMemory(): ReplaceableInstallations {
  const kept = new Map<string, string>();
  return {
    save: async (team, installation) => void kept.set(team, installation),
    find: async (team) => kept.get(team) ?? null,
    remove: async (team) => void kept.delete(team),
    teams: async () => [...kept.keys()],
  };
}
