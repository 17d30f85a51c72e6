import { createCipheriv, createDecipheriv, randomBytes, scrypt } from "node:crypto";
import type { Secret } from "../../core/access/secret.ts";
import type { Sealer } from "../../core/chat/sealer.ts";
import { AppError } from "../../core/errors.ts";
import { encryptionMessages } from "../../core/messages/en/encryption.ts";

const CIPHER = "aes-256-gcm";
const KEY_BYTES = 32;
const SALT_BYTES = 16;
/** What GCM is made for (NIST SP 800-38D, 8.2). */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const LEAST_PASSPHRASE = 16;
/** OWASP's least for scrypt is N = 2^17, r = 8, p = 1, which takes 128 MB for some tenths of a second. */
const SCRYPT = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 };

/** How the parts of a sealed text are read; another way gets another name. */
const VERSION = "v1";

/**
 * Seals with AES-256-GCM as `v1.SALT.NONCE.TAG.TEXT`, each in base64url; the salt is empty for a key of 32 bytes.
 * @param secret 32 bytes in base64 or hex, or a passphrase of at least 16 characters
 * @throws AppError configuration_invalid for a shorter one
 */
export function createSealer(secret: Secret, random: (bytes: number) => Buffer = randomBytes): Sealer {
  const key = wholeKey(secret.reveal());
  if (key === null && secret.reveal().length < LEAST_PASSPHRASE)
    throw new AppError("configuration_invalid", encryptionMessages.keyTooShort);
  const ownSalt = key === null ? random(SALT_BYTES) : Buffer.alloc(0);
  // Deriving a key is slow by design: once for each salt.
  const derived = new Map<string, Promise<Buffer>>();

  function keyFor(salt: Buffer): Promise<Buffer> {
    if (key !== null) return Promise.resolve(key);
    const name = salt.toString("base64url");
    const known = derived.get(name) ?? deriveKey(secret.reveal(), salt);
    derived.set(name, known);
    return known;
  }

  return {
    async seal(text, context) {
      const nonce = random(NONCE_BYTES);
      const cipher = createCipheriv(CIPHER, await keyFor(ownSalt), nonce, { authTagLength: TAG_BYTES });
      cipher.setAAD(boundTo(context));
      const encrypted = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      const parts = [ownSalt, nonce, cipher.getAuthTag(), encrypted].map((part) => part.toString("base64url"));
      return [VERSION, ...parts].join(".");
    },

    async open(sealed, context) {
      try {
        const [version, ...parts] = sealed.split(".");
        const [salt, nonce, tag, encrypted] = parts.map((part) => Buffer.from(part, "base64url"));
        if (version !== VERSION || !salt || !nonce || !tag || !encrypted) throw new Error("not of this version");
        const decipher = createDecipheriv(CIPHER, await keyFor(salt), nonce, { authTagLength: TAG_BYTES });
        decipher.setAAD(boundTo(context)).setAuthTag(tag);
        return Buffer.concat([decipher.update(encrypted), decipher.final()]).toString("utf8");
      } catch (error) {
        throw new AppError("configuration_invalid", encryptionMessages.cannotOpen(context), { cause: error });
      }
    },
  };
}

function boundTo(context: string): Buffer {
  return Buffer.from(`three-cities ${VERSION} ${context}`, "utf8");
}

function wholeKey(text: string): Buffer | null {
  if (/^[0-9a-f]{64}$/i.test(text)) return Buffer.from(text, "hex");
  const isBase64 = /^[\w+/-]{43}=?$/.test(text);
  const bytes = isBase64 ? Buffer.from(text, "base64") : null;
  return bytes?.length === KEY_BYTES ? bytes : null;
}

function deriveKey(passphrase: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(passphrase.normalize("NFC"), salt, KEY_BYTES, SCRYPT, (error, key) =>
      error === null ? resolve(key) : reject(error),
    );
  });
}
