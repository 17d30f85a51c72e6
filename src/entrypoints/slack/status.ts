import { DEFAULT_LANGUAGE } from "../../core/language.ts";
import { messagesIn } from "../../core/messages/catalogue.ts";
import type { Asked } from "./asked.ts";
import type { Arrival } from "./desk.ts";
import { LIMITS } from "./limits.ts";

/**
 * Shows that the question is being worked on, until the answer is there. It is a courtesy: nothing waits for it, and
 * when it fails nothing is lost.
 * @returns what takes it away: a message in the thread does so by itself, and where none comes it would stand for minutes
 */
export function showStatus({ client }: Arrival, { place, message, settings }: Asked): () => void {
  const thread = place.thread ?? message;
  if (thread === null) return () => {};
  const { loading, working } = messagesIn(settings.language ?? DEFAULT_LANGUAGE).slack;
  const where = { channel_id: place.channel, thread_ts: thread };
  const set = (status: string, loading_messages?: string[]) =>
    client.assistant.threads
      .setStatus({ ...where, status, ...(loading_messages === undefined ? {} : { loading_messages }) })
      .then(
        () => {},
        () => {},
      );
  const shown = set(working, loading.slice(0, LIMITS.loadingMessages));
  return () => void shown.then(() => set(""));
}
