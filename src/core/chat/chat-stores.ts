import type { Inbox } from "../delivery/inbox.ts";
import type { Outbox } from "../delivery/outbox.ts";
import type { FeedbackStore } from "../feedback/feedback-store.ts";
import type { ChannelSettingsStore } from "./channel-settings-store.ts";
import type { InstallationStore } from "./installation-store.ts";
import type { PersonStore } from "./person-store.ts";
import type { ThreadStore } from "./thread-store.ts";

/** Everything that a chat's door keeps. */
export type ChatStores = {
  readonly inbox: Inbox;
  readonly outbox: Outbox;
  readonly threads: ThreadStore;
  readonly people: PersonStore;
  readonly channelSettings: ChannelSettingsStore;
  /** Null without a key to encrypt with. */
  readonly installations: InstallationStore | null;
  readonly feedback: FeedbackStore;
};
