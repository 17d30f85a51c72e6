import oauth, { InvalidStateError, type StateStore } from "@slack/oauth";
import type { Secret } from "../../core/access/secret.ts";

/** How long an installation may take, from the first page to Slack's answer. */
export const STATE_SECONDS = 600;

/**
 * Signs the state that goes to Slack and comes back with its answer, and takes each once: the library's own store would
 * take a state again until it is too old.
 *
 * @param now milliseconds since 1970
 */
export function createInstallStates(stateSecret: Secret, now: () => number): StateStore {
  const signed = new oauth.ClearStateStore(stateSecret.reveal(), STATE_SECONDS);
  /** The signatures of states that came back, with the time at which they are too old anyway. */
  const used = new Map<string, number>();
  return {
    generateStateParam: async (options) => signed.generateStateParam(options, new Date(now())),
    async verifyStateParam(_date, state) {
      const options = await signed.verifyStateParam(new Date(now()), state);
      const signature = state.slice(state.lastIndexOf(".") + 1);
      for (const [old, until] of used) if (until < now()) used.delete(old);
      if (used.has(signature)) throw new InvalidStateError("The state was used before.");
      used.set(signature, now() + (STATE_SECONDS + 1) * 1000);
      return options;
    },
  };
}
