import type { Key } from "../item.ts";

/** What a host does with a session. */
export type Move =
  /** The next step: lobby → ready → open → closed → reveal → board → ready … → finished. */
  | { readonly type: "advance" }
  | { readonly type: "pause" }
  /** Goes on where it was paused; an open question gets back the time that was left, or its whole time again. */
  | { readonly type: "resume"; readonly time: "left" | "whole" }
  /** More time for the open question. */
  | { readonly type: "extend"; readonly seconds: number }
  | { readonly type: "finish" }
  | { readonly type: "cancel" }
  /** Takes a question out of the score. */
  | { readonly type: "void"; readonly question: number; readonly reason: string }
  | { readonly type: "rekey"; readonly question: number; readonly key: Key; readonly reason: string }
  | { readonly type: "add-host"; readonly host: string }
  | { readonly type: "open-book"; readonly on: boolean }
  /** Begins to be played in a channel of a chat too. */
  | { readonly type: "bring"; readonly channel: string };
