import { SlackError } from "./slack-error.ts";

const LIFETIME = 3000;

export type Triggers = {
  issue(user: string): string;
  /** The person whose click it was. @throws SlackError when it is unknown, used or older than three seconds. */
  exchange(trigger: unknown): string;
};

export function createTriggers(now: () => number): Triggers {
  const issued = new Map<string, { user: string; at: number; used: boolean }>();
  return {
    issue(user) {
      const trigger = `${issued.size + 1}.trigger`;
      issued.set(trigger, { user, at: now(), used: false });
      return trigger;
    },
    exchange(trigger) {
      const found = typeof trigger === "string" ? issued.get(trigger) : undefined;
      if (found === undefined) throw new SlackError("invalid_trigger_id");
      if (found.used) throw new SlackError("exchanged_trigger_id");
      if (now() - found.at > LIFETIME) throw new SlackError("expired_trigger_id");
      found.used = true;
      return found.user;
    },
  };
}
