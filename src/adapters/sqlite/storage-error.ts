import { AppError } from "../../core/errors.ts";
import { storageMessages } from "../../core/messages/en/storage.ts";

/** By the beginning of SQLite's code (https://www.sqlite.org/rescode.html); extended codes are longer. */
const MESSAGES: Readonly<Record<string, (file: string) => string>> = {
  SQLITE_FULL: storageMessages.databaseFull,
  SQLITE_READONLY: storageMessages.databaseReadOnly,
  SQLITE_BUSY: storageMessages.databaseBusy,
  SQLITE_LOCKED: storageMessages.databaseBusy,
  SQLITE_CORRUPT: storageMessages.databaseDamaged,
  SQLITE_NOTADB: storageMessages.databaseDamaged,
};

/** Words a database's error for the person who can mend it. */
export function toStorageError(error: unknown, file: string): AppError {
  if (error instanceof AppError) return error;
  const code = sqliteCode(error);
  const known = Object.entries(MESSAGES).find(([prefix]) => code.startsWith(prefix));
  const reason = error instanceof Error ? error.message : String(error);
  const message = known === undefined ? storageMessages.databaseFailed(file, reason) : known[1](file);
  return new AppError("storage_failed", message, { cause: error });
}

/** The extended result code of SQLite, or an empty text for errors of another origin. */
export function sqliteCode(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}
