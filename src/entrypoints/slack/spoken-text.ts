import { visibleText } from "./escape.ts";

/** What stands between `<` and `>`: a person, a channel, a group, a special word or a link, with its label if it has one. */
const CONTROL = /<([@#!]?)([^<>|]*)(?:\|([^<>]*))?>/gu;
const EMOJI = /(?<![\p{L}\p{N}]):[a-z0-9_+'-]{1,80}:(?:skin-tone-\d:)?/giu;
const ENTITIES: Readonly<Record<string, string>> = { "&lt;": "<", "&gt;": ">", "&amp;": "&" };

/**
 * A message as it was meant to be read (docs.slack.dev/messaging/formatting-message-text): mentions of people and
 * groups are left out, channels and links stand by their label, emoji codes go.
 */
export function spokenText(text: string): string {
  const words = text.replace(CONTROL, (_, kind: string, target: string, label: string | undefined) => {
    if (kind === "@" || kind === "!") return " ";
    return label ?? (kind === "#" ? " " : target);
  });
  return visibleText(words.replace(EMOJI, " ").replace(/&(?:lt|gt|amp);/gu, (entity) => ENTITIES[entity] ?? entity))
    .replace(/[^\S\n]+/gu, " ")
    .trim();
}

/** The people that a message mentions. */
export function mentionedPeople(text: string): string[] {
  return [...text.matchAll(/<@([UW][A-Z0-9]+)(?:\|[^<>]*)?>/gu)].flatMap(([, id]) => id ?? []);
}
