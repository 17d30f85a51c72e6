import { z } from "zod";
import { LANGUAGES } from "../../core/language.ts";

export const ANSWERS_TO = ["mentions", "everything"] as const;
export const VISIBILITIES = ["public", "private"] as const;

/** How the assistant behaves in one channel. */
export const channelSettingsSchema = z.object({
  /** Null: the language of whoever asks. */
  language: z.enum(LANGUAGES).nullable(),
  /** A city that questions are about unless they name one; null for all. */
  city: z.string().nullable(),
  /** Whether it waits to be mentioned, or answers every question. */
  answersTo: z.enum(ANSWERS_TO),
  /** Whether the channel sees answers, or only who asked. */
  visibility: z.enum(VISIBILITIES),
  /** Who may change this; empty: everybody in the channel. */
  editors: z.array(z.string()).readonly(),
});

export type ChannelSettings = z.infer<typeof channelSettingsSchema>;

export const DEFAULT_CHANNEL_SETTINGS: ChannelSettings = {
  language: null,
  city: null,
  answersTo: "mentions",
  visibility: "public",
  editors: [],
};

export function mayChange(settings: ChannelSettings, person: string): boolean {
  return settings.editors.length === 0 || settings.editors.includes(person);
}
