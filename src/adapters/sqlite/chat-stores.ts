import type { ChatStores } from "../../core/chat/chat-stores.ts";
import type { Sealer } from "../../core/chat/sealer.ts";
import { createSqliteChannelSettingsStore } from "./channel-settings-store.ts";
import type { SqliteDatabase } from "./database.ts";
import { createSqliteFeedbackStore } from "./feedback-store.ts";
import { createSqliteInbox } from "./inbox.ts";
import { createSqliteInstallationStore } from "./installation-store.ts";
import { createSqliteOutbox } from "./outbox.ts";
import { createSqlitePersonStore } from "./person-store.ts";
import { createSqliteThreadStore } from "./thread-store.ts";

/** @param sealer null where there is no key, and so no installations */
export function createSqliteChatStores(database: SqliteDatabase, sealer: Sealer | null): ChatStores {
  return {
    inbox: createSqliteInbox(database),
    outbox: createSqliteOutbox(database),
    threads: createSqliteThreadStore(database),
    people: createSqlitePersonStore(database),
    channelSettings: createSqliteChannelSettingsStore(database),
    installations: sealer === null ? null : createSqliteInstallationStore(database, sealer),
    feedback: createSqliteFeedbackStore(database),
  };
}
