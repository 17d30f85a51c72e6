import type { Language } from "../language.ts";

/** Port: what is known of the people who ask in a chat. A person is named by place and id: `slack:TEAM:USER`. */
export type PersonStore = {
  /** What they chose to be answered in; null for the language of each question. */
  readonly languageOf: (person: string) => Promise<Language | null>;
  readonly setLanguage: (person: string, language: Language | null) => Promise<void>;
  /** Notes that a person asked, so that it can be listed and erased. An answer is noted once, and not when it is gone. */
  readonly noteQuestion: (person: string, answerId: string, at: Date) => Promise<void>;
  /** Their own questions, latest first, each once. */
  readonly recentQuestions: (person: string, limit: number) => Promise<string[]>;
  /**
   * Erases a person's answers, feedback and settings, and their name from threads, with no byte of them left; what
   * others asked in the same conversations stays. Gives how many answers went.
   * @throws AppError storage_failed
   */
  readonly erase: (person: string) => Promise<number>;
};
