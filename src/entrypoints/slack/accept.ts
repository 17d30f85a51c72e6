import type { Inbox } from "../../core/delivery/inbox.ts";
import { intake } from "./intake.ts";
import type { Ignored } from "./taken.ts";

/** What is said in the acknowledgement; undefined for none. */
export type Acknowledgement = { readonly response?: unknown };

/** Resolves when what came is durable (or is nothing to keep); rejects when it could not be kept: then it must not be acknowledged. */
export type Accept = (body: unknown) => Promise<Acknowledgement>;

export type AcceptParts = {
  readonly inbox: Inbox;
  readonly now: () => Date;
  /** What to say to a body that is to be kept, without any work that takes time. */
  readonly acknowledge: (body: unknown) => Acknowledgement;
  /** Something new waits in the inbox. */
  readonly onAccepted: () => void;
  readonly onIgnored: (reason: Ignored) => void;
};

/** Takes in what Slack sends, whichever way it comes: what it is for, what is said to it, and into the inbox. */
export function createAccept({ inbox, now, acknowledge, onAccepted, onIgnored }: AcceptParts): Accept {
  return async (body) => {
    const taken = intake(body, now());
    if ("ignored" in taken) {
      onIgnored(taken.ignored);
      return {};
    }
    const acknowledgement = acknowledge(body);
    if (isRefusal(acknowledgement)) {
      // The modal stays open with what is wrong, and comes again when it is mended.
      onIgnored("submission_refused");
      return acknowledgement;
    }
    if ((await inbox.accept(taken.entry)) === "new") onAccepted();
    return acknowledgement;
  };
}

function isRefusal({ response }: Acknowledgement): boolean {
  return (
    typeof response === "object" &&
    response !== null &&
    "response_action" in response &&
    response.response_action === "errors"
  );
}
