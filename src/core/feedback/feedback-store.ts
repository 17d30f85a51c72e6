/** Characters of what somebody says of an answer. */
export const LONGEST_COMMENT = 1_000;

/** What a person thought of an answer. */
export type Feedback = {
  readonly answerId: string;
  /** Whoever gave it, by a name that stays the same. */
  readonly person: string;
  readonly verdict: "up" | "down";
  readonly comment: string | null;
};

/** Port: feedback on answers. */
export type FeedbackStore = {
  /**
   * One for each answer and person: a later one replaces it, but without a comment keeps that of an earlier one of the
   * same verdict. Feedback on an answer that has expired is dropped. @throws AppError storage_failed
   */
  readonly save: (feedback: Feedback, at: Date) => Promise<void>;
  readonly ofAnswer: (answerId: string) => Promise<Feedback[]>;
};
