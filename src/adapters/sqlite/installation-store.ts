import type { InstallationStore } from "../../core/chat/installation-store.ts";
import type { Sealer } from "../../core/chat/sealer.ts";
import type { SqliteDatabase } from "./database.ts";
import { guard } from "./guard.ts";

/** Keeps installations sealed, each for its own team, so that rows cannot be swapped. */
export function createSqliteInstallationStore(
  { queries, file, checkpoint }: SqliteDatabase,
  sealer: Sealer,
): InstallationStore {
  const guarded = guard(file);
  return {
    save: (team, installation) =>
      guarded(async () => {
        const sealed = await sealer.seal(installation, team);
        await queries
          .insertInto("installations")
          .values({ team, sealed })
          .onConflict((conflict) => conflict.column("team").doUpdateSet({ sealed }))
          .execute();
      }),

    find: (team) =>
      guarded(async () => {
        const row = await queries
          .selectFrom("installations")
          .select("sealed")
          .where("team", "=", team)
          .executeTakeFirst();
        return row === undefined ? null : sealer.open(row.sealed, team);
      }),

    remove: (team) =>
      guarded(async () => {
        await queries.deleteFrom("installations").where("team", "=", team).execute();
        checkpoint();
      }),

    teams: () =>
      guarded(async () => {
        const rows = await queries.selectFrom("installations").select("team").orderBy("team").execute();
        return rows.map(({ team }) => team);
      }),
  };
}
