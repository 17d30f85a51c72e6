import type { Language } from "../language.ts";
import { arabicAnswerMessages } from "./ar/answer.ts";
import { arabicComparisonMessages } from "./ar/comparison.ts";
import { arabicQuizFileMessages } from "./ar/quiz-files.ts";
import { arabicQuizItemMessages } from "./ar/quiz-items.ts";
import { arabicQuizWebMessages } from "./ar/quiz-web.ts";
import { arabicSlackMessages } from "./ar/slack.ts";
import { arabicSlackQuizMessages } from "./ar/slack-quiz.ts";
import { arabicTerminalMessages } from "./ar/terminal.ts";
import { germanAnswerMessages } from "./de/answer.ts";
import { germanComparisonMessages } from "./de/comparison.ts";
import { germanQuizFileMessages } from "./de/quiz-files.ts";
import { germanQuizItemMessages } from "./de/quiz-items.ts";
import { germanQuizWebMessages } from "./de/quiz-web.ts";
import { germanSlackMessages } from "./de/slack.ts";
import { germanSlackQuizMessages } from "./de/slack-quiz.ts";
import { germanTerminalMessages } from "./de/terminal.ts";
import { type AnswerMessages, answerMessages } from "./en/answer.ts";
import { type ComparisonMessages, comparisonMessages } from "./en/comparison.ts";
import { type QuizFileMessages, quizFileMessages } from "./en/quiz-files.ts";
import { type QuizItemMessages, quizItemMessages } from "./en/quiz-items.ts";
import { type QuizWebMessages, quizWebMessages } from "./en/quiz-web.ts";
import { type SlackMessages, slackMessages } from "./en/slack.ts";
import { type SlackQuizMessages, slackQuizMessages } from "./en/slack-quiz.ts";
import { type TerminalMessages, terminalMessages } from "./en/terminal.ts";
import { frenchAnswerMessages } from "./fr/answer.ts";
import { frenchComparisonMessages } from "./fr/comparison.ts";
import { frenchQuizFileMessages } from "./fr/quiz-files.ts";
import { frenchQuizItemMessages } from "./fr/quiz-items.ts";
import { frenchQuizWebMessages } from "./fr/quiz-web.ts";
import { frenchSlackMessages } from "./fr/slack.ts";
import { frenchSlackQuizMessages } from "./fr/slack-quiz.ts";
import { frenchTerminalMessages } from "./fr/terminal.ts";
import { turkishAnswerMessages } from "./tr/answer.ts";
import { turkishComparisonMessages } from "./tr/comparison.ts";
import { turkishQuizFileMessages } from "./tr/quiz-files.ts";
import { turkishQuizItemMessages } from "./tr/quiz-items.ts";
import { turkishQuizWebMessages } from "./tr/quiz-web.ts";
import { turkishSlackMessages } from "./tr/slack.ts";
import { turkishSlackQuizMessages } from "./tr/slack-quiz.ts";
import { turkishTerminalMessages } from "./tr/terminal.ts";

/** What the assistant itself says, by surface. */
export type Messages = {
  readonly answer: AnswerMessages;
  readonly comparison: ComparisonMessages;
  readonly slack: SlackMessages;
  readonly terminal: TerminalMessages;
  readonly quizFiles: QuizFileMessages;
  readonly quizItems: QuizItemMessages;
  readonly quizWeb: QuizWebMessages;
  readonly slackQuiz: SlackQuizMessages;
};

/** A language is one more row. */
const CATALOGUE: Readonly<Record<Language, Messages>> = {
  en: {
    answer: answerMessages,
    comparison: comparisonMessages,
    slack: slackMessages,
    terminal: terminalMessages,
    quizFiles: quizFileMessages,
    quizItems: quizItemMessages,
    quizWeb: quizWebMessages,
    slackQuiz: slackQuizMessages,
  },
  de: {
    answer: germanAnswerMessages,
    comparison: germanComparisonMessages,
    slack: germanSlackMessages,
    terminal: germanTerminalMessages,
    quizFiles: germanQuizFileMessages,
    quizItems: germanQuizItemMessages,
    quizWeb: germanQuizWebMessages,
    slackQuiz: germanSlackQuizMessages,
  },
  tr: {
    answer: turkishAnswerMessages,
    comparison: turkishComparisonMessages,
    slack: turkishSlackMessages,
    terminal: turkishTerminalMessages,
    quizFiles: turkishQuizFileMessages,
    quizItems: turkishQuizItemMessages,
    quizWeb: turkishQuizWebMessages,
    slackQuiz: turkishSlackQuizMessages,
  },
  fr: {
    answer: frenchAnswerMessages,
    comparison: frenchComparisonMessages,
    slack: frenchSlackMessages,
    terminal: frenchTerminalMessages,
    quizFiles: frenchQuizFileMessages,
    quizItems: frenchQuizItemMessages,
    quizWeb: frenchQuizWebMessages,
    slackQuiz: frenchSlackQuizMessages,
  },
  ar: {
    answer: arabicAnswerMessages,
    comparison: arabicComparisonMessages,
    slack: arabicSlackMessages,
    terminal: arabicTerminalMessages,
    quizFiles: arabicQuizFileMessages,
    quizItems: arabicQuizItemMessages,
    quizWeb: arabicQuizWebMessages,
    slackQuiz: arabicSlackQuizMessages,
  },
};

export function messagesIn(language: Language): Messages {
  return CATALOGUE[language];
}
