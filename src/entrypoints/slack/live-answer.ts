import type { webApi } from "@slack/bolt";
import type { AnswerSentence } from "../../core/answer/answer.ts";
import { joinSentences } from "../../core/answer/references.ts";
import { escapedMarkdown } from "./escape.ts";
import { LIMITS } from "./limits.ts";
import { outcomeOf } from "./outcome.ts";

/** An answer that is there sooner is posted whole, in milliseconds: nobody reads a stream of a blink. */
const PATIENCE = 300;

export type LiveAnswerParts = {
  readonly client: webApi.WebClient;
  readonly channel: string;
  /** A stream stands in a thread. */
  readonly thread: string;
  readonly person: string;
  readonly team: string;
  /** Resolves when what comes before it in the thread stands there. */
  readonly ready: () => Promise<void>;
};

/** What was streamed. */
export type Streamed = {
  /** Null when a stream was asked for and nobody knows whether it began. */
  readonly ts: string | null;
  /** The sentences that are in the message; fewer than there were when a call failed. */
  readonly sentences: readonly string[];
};

/** An answer that is shown sentence by sentence while it is written. */
export type LiveAnswer = {
  /** Shows one more sentence, when its time comes. */
  readonly add: (sentence: AnswerSentence) => void;
  /** Begins nothing new and waits for what is on its way. Null when there is surely no stream. */
  readonly settle: () => Promise<Streamed | null>;
};

/**
 * Streams while it goes well. A call that fails ends the stream for good, and the message is put right afterwards:
 * what Slack made of such a call is not known. Calls go one after the other, since two at once may change places.
 */
export function createLiveAnswer({ client, channel, thread, person, team, ready }: LiveAnswerParts): LiveAnswer {
  const waiting: AnswerSentence[] = [];
  const shown: string[] = [];
  let bytes = 0;
  let ts: string | null = null;
  let hasFailed = false;
  /** Whether a stream was asked for of which nobody knows. */
  let isInDoubt = false;
  let isFinished = false;
  let chain: Promise<void> | null = null;
  let timer: NodeJS.Timeout | null = null;

  async function begin(text: string): Promise<void> {
    try {
      const reply = await client.chat.startStream({
        channel,
        thread_ts: thread,
        recipient_user_id: person,
        recipient_team_id: team,
        markdown_text: text,
      });
      ts = reply.ts ?? null;
      isInDoubt = ts === null;
    } catch (error) {
      isInDoubt = outcomeOf(error, "chat.startStream", 1, 0).kind === "doubt";
      throw error;
    }
  }

  async function flush(): Promise<void> {
    if (ts === null) await ready();
    // It is there whole before a stream was begun: it is posted as such.
    if (ts === null && isFinished) return;
    while (waiting.length > 0 && !hasFailed) {
      const sentences = waiting.splice(0);
      const text = sentences.map((sentence) => `${escapedMarkdown(joinSentences([sentence]))} `).join("");
      bytes += Buffer.byteLength(text);
      if (bytes > LIMITS.streamBytes) {
        hasFailed = true;
        return;
      }
      try {
        if (ts === null) await begin(text);
        else await client.chat.appendStream({ channel, ts, markdown_text: text });
        shown.push(...sentences.map((sentence) => sentence.text));
      } catch {
        hasFailed = true;
      }
    }
  }

  return {
    add(sentence) {
      waiting.push(sentence);
      if (chain !== null) chain = chain.then(flush);
      timer ??= setTimeout(() => {
        chain = flush();
      }, PATIENCE);
    },
    async settle() {
      isFinished = true;
      if (timer !== null) clearTimeout(timer);
      // What comes during the wait is waited for as well.
      for (let seen: Promise<void> | null = null; seen !== chain;) {
        seen = chain;
        await seen;
      }
      return ts === null && !isInDoubt ? null : { ts, sentences: shown };
    },
  };
}
