import { z } from "zod";
import { COMMANDS, EVENTS, SCOPES, SHORTCUTS } from "./listening.ts";

/** What of slack/manifest.json has to be as the program expects it. */
const manifestSchema = z.object({
  features: z.object({
    shortcuts: z.array(z.object({ callback_id: z.string() })),
    slash_commands: z.array(z.object({ command: z.string() })),
  }),
  oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }),
  settings: z.object({
    event_subscriptions: z.object({ bot_events: z.array(z.string()) }),
    interactivity: z.object({ is_enabled: z.boolean() }),
  }),
});

export type ManifestPart = "scopes" | "events" | "commands" | "shortcuts" | "interactivity";

/**
 * The parts in which the manifest is not what the program listens to; none when it is.
 *
 * @param text of slack/manifest.json
 * @throws when it is no manifest
 */
export function manifestDifferences(text: string): ManifestPart[] {
  const { features, oauth_config: oauth, settings } = manifestSchema.parse(JSON.parse(text));
  const parts: readonly (readonly [part: ManifestPart, there: readonly string[], needed: readonly string[]])[] = [
    ["scopes", oauth.scopes.bot, Object.keys(SCOPES)],
    ["events", settings.event_subscriptions.bot_events, EVENTS],
    ["commands", features.slash_commands.map(({ command }) => command), COMMANDS],
    ["shortcuts", features.shortcuts.map(({ callback_id: id }) => id), Object.values(SHORTCUTS)],
    ["interactivity", [String(settings.interactivity.is_enabled)], ["true"]],
  ];
  return parts.flatMap(([part, there, needed]) => (isSame(there, needed) ? [] : [part]));
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.toSorted().join() === other.toSorted().join();
}
