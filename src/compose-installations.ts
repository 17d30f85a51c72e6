import { existsSync } from "node:fs";
import { createSealer } from "./adapters/encryption/sealer.ts";
import { openSqliteDatabase } from "./adapters/sqlite/database.ts";
import { createSqliteInstallationStore } from "./adapters/sqlite/installation-store.ts";
import { databaseFile } from "./compose.ts";
import type { Config } from "./config.ts";
import type { InstallationStore } from "./core/chat/installation-store.ts";

export type OpenInstallations = { readonly store: InstallationStore; readonly close: () => Promise<void> };

/**
 * The workspaces' keys alone, for whoever only looks at them; null where none can have been kept.
 * @throws AppError storage_failed, data_folder_unusable
 */
export async function openInstallations(config: Config): Promise<OpenInstallations | null> {
  const file = databaseFile(config);
  if (config.encryptionKey === null || !existsSync(file)) return null;
  const database = await openSqliteDatabase({ file });
  const store = createSqliteInstallationStore(database, createSealer(config.encryptionKey));
  return { store, close: database.close };
}
