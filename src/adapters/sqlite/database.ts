import { mkdir } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { Kysely, Migrator, type Migration, SqliteDialect } from "kysely";
import Libsql from "libsql";
import { AppError } from "../../core/errors.ts";
import { storageMessages } from "../../core/messages/en/storage.ts";
import { MIGRATIONS } from "./migrations.ts";
import type { Schema } from "./schema.ts";
import { toOpeningError } from "./storage-error.ts";

/** How long a statement waits for another process; a write takes milliseconds. */
const BUSY_TIMEOUT_MS = 5_000;

/** The open database. Closed by whoever opened it. */
export type SqliteDatabase = {
  readonly queries: Kysely<Schema>;
  /** Absolute path, for messages. */
  readonly file: string;
  /**
   * Empties the write-ahead log into the database, so that erased text stands nowhere any more. False when another
   * process keeps it from it.
   */
  readonly checkpoint: () => boolean;
  readonly close: () => Promise<void>;
};

export type SqliteOptions = {
  /** Made with its folder when it is missing. */
  readonly file: string;
  readonly migrations?: Readonly<Record<string, Migration>>;
};

/**
 * Opens the database and brings its schema up to date. Several processes may do so at once and go on side by side.
 * @throws AppError data_folder_unusable when it cannot be opened, made or written; storage_failed when it is damaged or
 *   newer than this program; it is left as it was
 */
export async function openSqliteDatabase(options: SqliteOptions): Promise<SqliteDatabase> {
  const file = resolve(options.file);
  const connection = await connect(file);
  const queries = new Kysely<Schema>({ dialect: new SqliteDialect({ database: connection }) });
  try {
    configure(connection);
    await migrate(connection, queries, file, options.migrations ?? MIGRATIONS);
    checkWritable(connection);
  } catch (error) {
    await queries.destroy();
    throw toOpeningError(error, file);
  }
  return {
    queries,
    file,
    checkpoint: () => checkpoint(connection),
    async close() {
      checkpoint(connection);
      await queries.destroy();
    },
  };
}

async function connect(file: string): Promise<Libsql.Database> {
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    return new Libsql(file, { timeout: BUSY_TIMEOUT_MS });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new AppError("data_folder_unusable", storageMessages.folderUnusable(file, reason), { cause: error });
  }
}

function configure(connection: Libsql.Database): void {
  connection.pragma("journal_mode = WAL");
  // What was told to be stored survives a power cut: the log is flushed at each commit. EXTRA adds nothing to that in
  // WAL (https://www.sqlite.org/pragma.html#pragma_synchronous); NORMAL would lose the latest commits.
  connection.pragma("synchronous = FULL");
  connection.pragma("foreign_keys = ON");
  // What is deleted is overwritten: questions may name people.
  connection.pragma("secure_delete = ON");
}

/** A database that can be read only opens without a word, and would fail at the first answer. */
function checkWritable(connection: Libsql.Database): void {
  const [row] = connection.pragma("user_version") as { user_version: number }[];
  connection.exec("BEGIN IMMEDIATE");
  try {
    connection.pragma(`user_version = ${row?.user_version ?? 0}`);
  } finally {
    connection.exec("ROLLBACK");
  }
}

async function migrate(
  connection: Libsql.Database,
  queries: Kysely<Schema>,
  file: string,
  migrations: Readonly<Record<string, Migration>>,
): Promise<void> {
  if (isUpToDate(connection, file, migrations)) return;
  // One process migrates, others wait here and find it done; a process that is ended midway leaves nothing behind.
  connection.exec("BEGIN IMMEDIATE");
  try {
    if (!isUpToDate(connection, file, migrations)) {
      const provider = { getMigrations: () => Promise.resolve({ ...migrations }) };
      const { error } = await new Migrator({ db: queries, provider }).migrateToLatest();
      if (error !== undefined) throw error;
    }
    connection.exec("COMMIT");
  } catch (error) {
    if (connection.inTransaction) connection.exec("ROLLBACK");
    throw error;
  }
}

/** @throws AppError storage_failed when the database knows a migration that this program does not */
function isUpToDate(
  connection: Libsql.Database,
  file: string,
  migrations: Readonly<Record<string, Migration>>,
): boolean {
  const hasHistory = connection.prepare("SELECT 1 FROM sqlite_master WHERE name = 'kysely_migration'").all().length > 0;
  if (!hasHistory) return false;
  const rows = connection.prepare("SELECT name FROM kysely_migration ORDER BY name").all() as { name: string }[];
  const unknown = rows.map(({ name }) => name).filter((name) => !Object.hasOwn(migrations, name));
  if (unknown.length > 0) throw new AppError("storage_failed", storageMessages.databaseNewer(file, unknown));
  return rows.length === Object.keys(migrations).length;
}

function checkpoint(connection: Libsql.Database): boolean {
  try {
    const [row] = connection.pragma("wal_checkpoint(TRUNCATE)") as { busy: number }[];
    return row?.busy === 0;
  } catch {
    // Another process reads or writes: it, or the next checkpoint, will do it.
    return false;
  }
}
