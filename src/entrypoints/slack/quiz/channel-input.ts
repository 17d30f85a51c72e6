import type { types } from "@slack/bolt";
import { inputBlock } from "../blocks/elements.ts";
import { type SubmittedView, viewValues } from "../submitted-view.ts";

export const CHANNEL_INPUT = "channel";

/** Asks for a channel to play in. */
export function channelInput(label: string): types.InputBlock {
  return inputBlock(CHANNEL_INPUT, label, {
    type: "conversations_select",
    action_id: CHANNEL_INPUT,
    filter: { include: ["public", "private"], exclude_bot_users: true },
  });
}

/** Null where none was chosen. */
export function chosenChannel(view: SubmittedView): string | null {
  const chosen = viewValues(view).conversation(CHANNEL_INPUT);
  return chosen !== null && /^[CG][A-Z0-9]{1,30}$/u.test(chosen) ? chosen : null;
}
