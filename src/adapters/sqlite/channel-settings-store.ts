import type { ChannelSettingsStore } from "../../core/chat/channel-settings-store.ts";
import type { SqliteDatabase } from "./database.ts";
import { guard } from "./guard.ts";

export function createSqliteChannelSettingsStore({ queries, file }: SqliteDatabase): ChannelSettingsStore {
  const guarded = guard(file);
  return {
    read: (channel) =>
      guarded(async () => {
        const row = await queries
          .selectFrom("channel_settings")
          .select("settings")
          .where("channel", "=", channel)
          .executeTakeFirst();
        return row?.settings ?? null;
      }),

    write: (channel, settings) =>
      guarded(async () => {
        await queries
          .insertInto("channel_settings")
          .values({ channel, settings })
          .onConflict((conflict) => conflict.column("channel").doUpdateSet({ settings }))
          .execute();
      }),
  };
}
