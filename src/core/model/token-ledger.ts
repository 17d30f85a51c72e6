/** Port: how many tokens were used on which day (`2026-11-20`). What it was told is durable when the promise resolves. */
export type TokenLedger = {
  /**
   * Adds tokens to a day's if no more than `most` come together; gives whether it did. Asking and adding are one step,
   * for all who share the ledger.
   * @throws AppError storage_failed
   */
  readonly take: (day: string, tokens: number, most: number) => Promise<boolean>;
  /** Adds tokens to a day's, or takes back, with a number below zero; a day's sum never falls below zero. */
  readonly correct: (day: string, tokens: number) => Promise<void>;
  /** Used on a day; 0 for one that it knows nothing of. */
  readonly usedOn: (day: string) => Promise<number>;
};
