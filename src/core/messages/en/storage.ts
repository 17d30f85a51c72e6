/** What people read about the data folder: index files and database. */
export const storageMessages = {
  indexNotKept: (folder: string, reason: string) =>
    `The search index could not be kept in ${folder} (${reason}). Answers are not affected, but the index is built ` +
    "again at every start. Make room there or make the folder writable, or set DATA_DIR to one that is.",
  folderUnusable: (file: string, reason: string) =>
    `The database ${file} cannot be opened (${reason}). Nothing was changed. Make its folder exist and be writable ` +
    "for this user, or set DATA_DIR to a folder that is.",
  folderReadOnly: (folder: string) =>
    `The data folder ${folder} can be read but not written, and answers are kept there. What it holds is safe. Make the ` +
    "folder and the files in it writable for this user, or set DATA_DIR to a folder that is. Searching works without: " +
    "three-cities search.",
  databaseDamaged: (file: string) =>
    `The database ${file} is damaged or not a database. Nothing in it was changed. Put a backup in its place, or move it ` +
    `away together with ${file}-wal and ${file}-shm to start with an empty one, or set DATA_DIR to another folder.`,
  databaseNewer: (file: string, unknown: readonly string[]) =>
    `The database ${file} was written by a newer version of three-cities (it knows ${unknown.join(", ")}, this one ` +
    "does not). Nothing in it was changed. Start the newer version, or set DATA_DIR to another folder.",
  databaseFull: (file: string) =>
    `There is no room to write to the database ${file}. What was stored before is safe, this was not stored. Make ` +
    "room on the disk, then try again.",
  databaseReadOnly: (file: string) =>
    `The database ${file} is read-only. What was stored before is safe, this was not stored. Make the file and its ` +
    "folder writable for this user, or set DATA_DIR to a folder that is, then start again.",
  databaseBusy: (file: string) =>
    `Another process kept the database ${file} locked for too long. What was stored before is safe, this was not ` +
    "stored. Try again; if it stays so, end the other process.",
  databaseFailed: (file: string, reason: string) =>
    `The database ${file} could not be read or written (${reason}). What was stored before is safe as far as the disk ` +
    "is; this was not stored. Check the disk and the permissions of the folder, then try again.",
  idTaken: (id: string) => `${id} is stored already, and stays as it is. Ask again to get an id of its own.`,
  conversationUnknown: (id: string) =>
    `There is no conversation ${id}, or it has expired. Ask without a conversation to begin a new one.`,
};
