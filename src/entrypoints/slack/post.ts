import { z } from "zod";

/** What stands in the payload of an outbox message for Slack: in which workspace, and what its method is called with. */
export type Post = {
  readonly team: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  /** What it answers, to be asked again should it be lost. */
  readonly question?: string | undefined;
  /** What the next one makes good: not worth waiting for a rate. */
  readonly isPassing?: boolean | undefined;
};

/** The metadata by which a post is found again; its payload is `{ id }`, the outbox message's. */
export const POST_EVENT = "three_cities_post";

const postSchema = z.object({
  team: z.string().min(1),
  arguments: z.record(z.string(), z.unknown()),
  question: z.string().optional(),
  isPassing: z.boolean().optional(),
});

/** The post in a payload; null when there is none. */
export function readPost(payload: string): Post | null {
  try {
    return postSchema.safeParse(JSON.parse(payload)).data ?? null;
  } catch {
    return null;
  }
}

/** The channel that a post goes to; empty for one that goes to none. */
export function channelOf(post: Post): string {
  const { channel } = post.arguments;
  return typeof channel === "string" ? channel : "";
}
