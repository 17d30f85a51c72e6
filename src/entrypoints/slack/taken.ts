/** What an entry of the inbox is about. */
export type EntryKind = "question" | "edited" | "deleted" | "click" | "command" | "shortcut" | "submission" | "event";

/** Why something is acknowledged and not kept. */
export type Ignored =
  | "too_large"
  | "malformed"
  | "not_listened_to"
  | "by_a_bot"
  | "by_nobody"
  | "hidden"
  | "text_unchanged"
  | "not_ours"
  | "submission_refused";

/** An entry's kind, and its key without the workspace. */
export type Taken = { readonly kind: EntryKind; readonly key: string } | { readonly ignored: Ignored };

export function ignored(reason: Ignored): { readonly ignored: Ignored } {
  return { ignored: reason };
}
