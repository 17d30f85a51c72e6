import { checkBlocks } from "./check-blocks.ts";
import type { Message } from "./message.ts";
import { SlackError } from "./slack-error.ts";
import type { World } from "./world.ts";

const USES = 5;
const LIFETIME = 30 * 60_000;

type Issued = {
  team: string;
  channel: string;
  user: string;
  botUser: string;
  message: Message | null;
  uses: number;
  at: number;
};

export type ResponseUrls = {
  issue(origin: string, target: Omit<Issued, "uses" | "at">): string;
  /** @throws SlackError `used_url`, `expired_url` or what is wrong with the message. */
  use(id: string, body: Record<string, unknown>): void;
};

/** The addresses that come with commands and clicks: five uses within half an hour. */
export function createResponseUrls(world: World, now: () => number): ResponseUrls {
  const issued = new Map<string, Issued>();
  return {
    issue(origin, target) {
      const id = `R${world.nextNumber()}`;
      issued.set(id, { ...target, uses: 0, at: now() });
      return `${origin}/response/${id}`;
    },
    use(id, body) {
      const target = issued.get(id);
      if (target === undefined || now() - target.at > LIFETIME) throw new SlackError("expired_url");
      if (target.uses >= USES) throw new SlackError("used_url");
      const { text = "", blocks, response_type, thread_ts } = body;
      const checked = blocks === undefined ? [] : checkBlocks(blocks, "message");
      target.uses += 1;
      const { message, team, channel, user, botUser } = target;
      if (String(body.delete_original) === "true" && message !== null) message.deleted = true;
      else if (String(body.replace_original) === "true" && message !== null) {
        Object.assign(message, { text: String(text), blocks: checked, edited: true });
      } else {
        const onlyFor = response_type === "in_channel" ? null : user;
        const threadTs = typeof thread_ts === "string" ? thread_ts : null;
        world.post({
          team,
          channel,
          user: botUser,
          fromBot: true,
          text: String(text),
          blocks: checked,
          onlyFor,
          threadTs,
        });
      }
    },
  };
}
