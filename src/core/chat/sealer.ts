/** Port: makes a text unreadable for whoever has not the key, and notices when it was changed or put elsewhere. */
export type Sealer = {
  /** `context` names what the text belongs to; it opens for that alone. */
  readonly seal: (text: string, context: string) => Promise<string>;
  /** @throws AppError configuration_invalid with another key, for another context, or when it was changed */
  readonly open: (sealed: string, context: string) => Promise<string>;
};
