import { dirname } from "node:path";
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

/** As `toStorageError`, for a database that is being opened: where it cannot be written, nothing was to be stored yet. */
export function toOpeningError(error: unknown, file: string): AppError {
  const isReadOnly = sqliteCode(error).startsWith("SQLITE_READONLY");
  return isReadOnly
    ? new AppError("data_folder_unusable", storageMessages.folderReadOnly(dirname(file)), { cause: error })
    : toStorageError(error, file);
}

/** Extended codes that libsql has no name for begin so, with their number behind; its lowest byte is the plain code. */
const UNNAMED = /^UNKNOWN_SQLITE_ERROR_(\d+)$/;
const PLAIN_CODES: Readonly<Record<number, string>> = {
  5: "SQLITE_BUSY",
  6: "SQLITE_LOCKED",
  8: "SQLITE_READONLY",
  11: "SQLITE_CORRUPT",
  13: "SQLITE_FULL",
};

/** The extended result code of SQLite, or an empty text for errors of another origin. */
export function sqliteCode(error: unknown): string {
  const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
  const unnamed = code.match(UNNAMED)?.[1];
  return unnamed === undefined ? code : (PLAIN_CODES[Number(unnamed) & 0xff] ?? code);
}
