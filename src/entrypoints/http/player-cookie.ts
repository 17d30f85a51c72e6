import { mayBeId } from "./id.ts";

/** A cookie a session, so that one browser can play several. */
const PREFIX = "player-";

/** As long as what was played can be looked at: a session, and a day after its end. */
const SECONDS = 2 * 24 * 60 * 60;

/** Who plays in which session, by a browser's cookies; what cannot be an id is left out. */
export function playersIn(cookie: string | undefined): ReadonlyMap<string, string> {
  const pairs = (cookie ?? "").split(";").map((pair) => pair.trim().split("="));
  return new Map(
    pairs.flatMap(([name = "", value = "", ...rest]): [string, string][] => {
      const session = name.slice(PREFIX.length);
      const isOne = name.startsWith(PREFIX) && rest.length === 0 && mayBeId(session) && mayBeId(value);
      return isOne ? [[session, value]] : [];
    }),
  );
}

/** Out of reach for scripts, and not sent along when another site posts. */
export function playerCookie(session: string, participant: string, isSecure: boolean): string {
  const secure = isSecure ? "; Secure" : "";
  return `${PREFIX}${session}=${participant}; Path=/; Max-Age=${SECONDS}; HttpOnly; SameSite=Lax${secure}`;
}
