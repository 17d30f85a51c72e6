import { sql } from "kysely";
import type { TokenLedger } from "../../core/model/token-ledger.ts";
import type { SqliteDatabase } from "./database.ts";
import { guard } from "./guard.ts";

export function createSqliteTokenLedger({ queries, file }: SqliteDatabase): TokenLedger {
  const guarded = guard(file);

  return {
    take: (day, tokens, most) =>
      guarded(async () => {
        if (tokens > most) return false;
        // One statement, so that two processes never take the same tokens.
        const { numInsertedOrUpdatedRows } = await queries
          .insertInto("token_use")
          .values({ day, tokens })
          .onConflict((conflict) =>
            conflict
              .column("day")
              .doUpdateSet({ tokens: sql<number>`token_use.tokens + excluded.tokens` })
              .where(sql<boolean>`token_use.tokens + excluded.tokens <= ${most}`),
          )
          .executeTakeFirstOrThrow();
        return numInsertedOrUpdatedRows === 1n;
      }),

    correct: (day, tokens) =>
      guarded(async () => {
        await queries
          .insertInto("token_use")
          .values({ day, tokens: Math.max(0, tokens) })
          .onConflict((conflict) =>
            conflict.column("day").doUpdateSet({
              tokens: sql<number>`case when token_use.tokens + ${tokens} < 0 then 0 else token_use.tokens + ${tokens} end`,
            }),
          )
          .execute();
      }),

    usedOn: (day) =>
      guarded(async () => {
        const row = await queries.selectFrom("token_use").select("tokens").where("day", "=", day).executeTakeFirst();
        return row?.tokens ?? 0;
      }),
  };
}
