import type { Outbox, Unconfirmed } from "../../core/delivery/outbox.ts";
import type { SlackMessage } from "./blocks/message.ts";
import { channelKey, type Place } from "./keys.ts";
import { type Post, POST_EVENT } from "./post.ts";
import { type Upload, UPLOAD } from "./upload.ts";

/** How somebody is reached: everybody in a channel, one person in it, or whoever clicked or gave a command. */
export type Recipient =
  | { readonly kind: "channel" }
  | { readonly kind: "person"; readonly person: string }
  | { readonly kind: "response"; readonly url: string; readonly person: string };

/** Puts messages out, durably; the sender takes them from there. The same id is sent once. */
export type Outgoing = {
  /** @param question what is asked again should the message be lost */
  readonly say: (id: string, place: Place, to: Recipient, message: SlackMessage, question?: string) => Promise<void>;
  /** @param passing what the next change makes good: it is not sent when Slack's rates are used up */
  readonly change: (
    id: string,
    place: Place,
    ts: string,
    message: SlackMessage,
    passing?: "passing" | "lasting",
  ) => Promise<void>;
  /** Sends files to a channel; who takes part in it is told by Slack. */
  readonly upload: (id: string, place: Place, upload: Upload) => Promise<void>;
  /** Ends a stream, with blocks under its words. */
  readonly endStream: (id: string, place: Place, ts: string, message: SlackMessage | null) => Promise<void>;
  /** What was said to all is not said, when it was not sent yet. */
  readonly cancel: (id: string) => Promise<void>;
  readonly remove: (id: string, place: Place, ts: string) => Promise<void>;
  /** The `ts` of a message that was sent; null when it was not, or not yet. */
  readonly sentAs: (id: string) => Promise<{ readonly channel: string; readonly ts: string } | null>;
};

type Call = {
  readonly id: string;
  readonly place: Place;
  readonly method: string;
  readonly unconfirmed: Unconfirmed;
  readonly parameters: Post["arguments"];
  /** The channel's when left out: what only one person sees does not wait for what all see. */
  readonly queue?: string;
  readonly question?: string | undefined;
  readonly isPassing?: boolean;
};

/** Posts that can be cancelled: more than wait to be sent. */
const MOST_POSTS = 1000;

export function createOutgoing(outbox: Outbox, now: () => Date, wake: () => void): Outgoing {
  const posts = new Set<string>();
  async function put({ id, place, method, unconfirmed, parameters, ...more }: Call): Promise<void> {
    const { queue = channelKey(place), question, isPassing = false } = more;
    const post: Post = {
      team: place.team,
      arguments: parameters,
      ...(question === undefined ? {} : { question }),
      ...(isPassing ? { isPassing } : {}),
    };
    await outbox.put({ id, queue, method, payload: JSON.stringify(post), unconfirmed, createdAt: now() });
    wake();
  }
  const inThread = ({ thread }: Place) => (thread === null ? {} : { thread_ts: thread });

  return {
    say(id, place, to, message, question) {
      const { channel } = place;
      const { text, blocks } = message;
      switch (to.kind) {
        case "channel": {
          const parameters = { channel, ...inThread(place), ...message };
          posts.add(id);
          const [oldest] = posts;
          if (posts.size > MOST_POSTS && oldest !== undefined) posts.delete(oldest);
          return put({ id, place, method: "chat.postMessage", unconfirmed: "check", parameters });
        }
        case "person": {
          const parameters = { channel, user: to.person, ...inThread(place), text, blocks };
          const queue = `${channelKey(place)}:${to.person}`;
          return put({ id, place, method: "chat.postEphemeral", unconfirmed: "never", parameters, queue, question });
        }
        case "response": {
          const body = { text, blocks, response_type: "ephemeral", replace_original: false };
          const parameters = { url: to.url, body, channel, user: to.person };
          return put({ id, place, method: "response_url", unconfirmed: "never", parameters, queue: to.url, question });
        }
      }
    },
    change(id, place, ts, { text, blocks }, passing = "lasting") {
      const parameters = { channel: place.channel, ts, text, blocks, metadata: markOf(id) };
      const isPassing = passing === "passing";
      return put({ id, place, method: "chat.update", unconfirmed: "again", parameters, isPassing });
    },
    upload(id, place, { comment, files }) {
      const encoded = files.map(({ bytes, ...file }) => ({ ...file, base64: Buffer.from(bytes).toString("base64") }));
      const parameters = { channel: place.channel, ...inThread(place), comment, files: encoded };
      // Nothing finds files again, and twice the same would be worse than the page that has them as well.
      return put({ id, place, method: UPLOAD, unconfirmed: "never", parameters });
    },
    endStream(id, place, ts, message) {
      const blocks = message === null ? {} : { text: message.text, blocks: message.blocks };
      const parameters = { channel: place.channel, ts, ...blocks, metadata: markOf(id) };
      return put({ id, place, method: "chat.stopStream", unconfirmed: "again", parameters });
    },
    async cancel(id) {
      // Of a stream, its end would be cancelled, and not the stream.
      if (posts.delete(id)) await outbox.giveUp(id, now(), "cancelled");
    },
    remove(id, place, ts) {
      const parameters = { channel: place.channel, ts };
      return put({ id, place, method: "chat.delete", unconfirmed: "again", parameters });
    },
    async sentAs(id) {
      const result = await outbox.resultOf(id);
      if (result === null) return null;
      const { channel, ts } = JSON.parse(result) as { channel?: string; ts?: string };
      return channel === undefined || ts === undefined ? null : { channel, ts };
    },
  };
}

/** By which a message is known as one that was finished. */
function markOf(id: string) {
  return { event_type: POST_EVENT, event_payload: { id } };
}
