import { createHash, timingSafeEqual } from "node:crypto";
import { API_KEY_NAME, type ApiKey } from "../../core/access/api-key.ts";
import { isRole, type Role } from "../../core/access/role.ts";
import { AppError } from "../../core/errors.ts";
import { accessMessages } from "../../core/messages/en/access.ts";

/** Marks a key as one of this program's, for people and for scanners that look for leaked keys. */
const KEY_PREFIX = "tck_";

/** 256 random bits cannot be guessed, so that a plain fast hash is enough to store. */
const KEY_BYTES = 32;

/** Who presented a key. */
export type Caller = { readonly name: string; readonly role: Role };

/**
 * Makes a key: `key` is shown once to whoever will use it, `entry` goes into API_KEYS.
 * @throws AppError invalid_request for a name or a role that cannot be
 */
export function createApiKey(
  name: string,
  role: string,
  randomBytes: (count: number) => Uint8Array,
): { readonly key: string; readonly entry: string } {
  if (!API_KEY_NAME.test(name)) throw new AppError("invalid_request", accessMessages.keyNameInvalid(name));
  if (!isRole(role)) throw new AppError("invalid_request", accessMessages.roleUnknown(role));
  const key = KEY_PREFIX + Buffer.from(randomBytes(KEY_BYTES)).toString("base64url");
  return { key, entry: `${name}:${role}:${hashOf(key).toString("hex")}` };
}

/**
 * Finds whose key was presented, or null. The time that it takes tells nothing about the keys: hashes are compared,
 * in constant time, and all of them.
 */
export function createKeyCheck(keys: readonly ApiKey[]): (presented: string) => Caller | null {
  const known = keys.map(({ name, role, hash }) => ({ name, role, hash: Buffer.from(hash.reveal(), "hex") }));
  return (presented) => {
    const hash = hashOf(presented);
    const matches = known.filter((key) => timingSafeEqual(key.hash, hash));
    const [match] = matches;
    return match === undefined ? null : { name: match.name, role: match.role };
  };
}

function hashOf(key: string): Buffer {
  return createHash("sha256").update(key).digest();
}
