export type Block = { type: string; block_id?: string } & Record<string, unknown>;

export type Message = {
  team: string;
  channel: string;
  ts: string;
  /** The first message of its thread; its own `ts` never stands here. */
  threadTs: string | null;
  user: string;
  fromBot: boolean;
  text: string;
  blocks: Block[];
  metadata: unknown;
  /** The only person who sees it; null for all in the channel. */
  onlyFor: string | null;
  streaming: boolean;
  /** Whether its text was streamed, and stands above its blocks. */
  streamed: boolean;
  edited: boolean;
  deleted: boolean;
  reactions: string[];
  unfurls: boolean;
};

/** A message as Slack's methods and events give it. */
export function asSlackMessage(message: Message): Record<string, unknown> {
  return {
    type: "message",
    user: message.user,
    team: message.team,
    ts: message.ts,
    text: message.text,
    ...(message.blocks.length > 0 ? { blocks: message.blocks } : {}),
    ...(message.threadTs === null ? {} : { thread_ts: message.threadTs }),
    ...(message.fromBot ? { bot_id: "B0THREECITIES", app_id: "A0THREECITIES" } : {}),
    ...(message.metadata === null ? {} : { metadata: message.metadata }),
    ...(message.edited ? { edited: { user: message.user, ts: message.ts } } : {}),
  };
}
