import { setTimeout as sleep } from "node:timers/promises";
import type { Desk } from "./desk.ts";

/** A channel in which much is said has its messages wait for a while; in milliseconds. */
const LONGEST_WAIT = 20_000;
const LOOK = 50;

/** The `ts` of a post once it was sent, which is that of the thread that it begins; null when that takes too long. */
export async function sentThread(
  { outgoing, now }: Pick<Desk, "outgoing" | "now">,
  id: string,
): Promise<string | null> {
  const sent = await sentMessage({ outgoing, now }, id);
  return sent?.ts ?? null;
}

/** Where a post went once it was sent: a post to a person's id goes to their conversation with the app. */
export async function sentMessage(
  { outgoing, now }: Pick<Desk, "outgoing" | "now">,
  id: string,
): Promise<{ readonly channel: string; readonly ts: string } | null> {
  const end = now().getTime() + LONGEST_WAIT;
  for (;;) {
    const sent = await outgoing.sentAs(id);
    if (sent !== null || now().getTime() > end) return sent;
    await sleep(LOOK);
  }
}
