import type { Role } from "./role.ts";
import type { Secret } from "./secret.ts";

/** A key as the settings hold it. The key itself is known only to whoever was given it. */
export type ApiKey = {
  readonly name: string;
  readonly role: Role;
  /** SHA-256 of the key, 64 lower-case hex digits. */
  readonly hash: Secret;
};

/** Letters, digits, dot, hyphen and underscore, so that a name stands in a setting without quoting. */
export const API_KEY_NAME = /^[\p{L}\p{N}._-]{1,64}$/u;
