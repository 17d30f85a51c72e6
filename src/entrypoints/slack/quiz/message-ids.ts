const LOBBY = /^quiz:(?<session>ses_\w+):lobby$/u;
const DRAWN = "#drawn";

/** By which the outbox knows the lobby of a session. */
export function lobbyId(session: string): string {
  return `quiz:${session}:lobby`;
}

/** The session whose lobby a message is; null for all other messages. */
export function sessionOfLobby(id: string): string | null {
  return LOBBY.exec(id)?.groups?.["session"] ?? null;
}

/** The message that says what was drawn for a form, by the form's inbox key. */
export function drawnId(key: string): string {
  return `${key}${DRAWN}`;
}

export function isDrawn(id: string): boolean {
  return id.endsWith(DRAWN);
}
