const LOBBY = /^quiz:(?<session>ses_\w+):lobby$/u;
const FILES = /^quiz:(?<session>ses_\w+):host:(?<host>.+):files$/u;
const DRAWN = "#drawn";

/** By which the outbox knows the lobby of a session. */
export function lobbyId(session: string): string {
  return `quiz:${session}:lobby`;
}

/** The session whose lobby a message is; null for all other messages. */
export function sessionOfLobby(id: string): string | null {
  return LOBBY.exec(id)?.groups?.["session"] ?? null;
}

/** The message that gives a session's results to a host. */
export function hostId(session: string, host: string): string {
  return `quiz:${session}:host:${host}`;
}

/** The files behind that message. */
export function filesId(session: string, host: string): string {
  return `${hostId(session, host)}:files`;
}

/** The session and the host whose files a message is; null for all other messages. */
export function sessionOfFiles(id: string): { readonly session: string; readonly host: string } | null {
  const { session, host } = FILES.exec(id)?.groups ?? {};
  return session === undefined || host === undefined ? null : { session, host };
}

/** The message that says what was drawn for a form, by the form's inbox key. */
export function drawnId(key: string): string {
  return `${key}${DRAWN}`;
}

export function isDrawn(id: string): boolean {
  return id.endsWith(DRAWN);
}
