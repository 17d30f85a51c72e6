/** What people read about what is kept encrypted. */
export const encryptionMessages = {
  keyTooShort:
    "ENCRYPTION_KEY is too short to protect anything. Nothing was stored. Set it to a passphrase of at least 16 " +
    "characters, or to 32 random bytes in base64 or hex.",
  cannotOpen: (context: string) =>
    `What is kept for ${context} cannot be decrypted: it was encrypted with another ENCRYPTION_KEY, or was changed ` +
    "since. It was left as it is. Set ENCRYPTION_KEY to the earlier value, or install the app there again.",
};
