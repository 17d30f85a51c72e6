import { render } from "preact";
import { createKey } from "./server/key.ts";
import { createPageLanguage } from "./state/page-language.ts";
import { createTabStorage } from "./tab-storage.ts";
import { directionOf } from "./views/direction.ts";
import { quizMessagesIn } from "./quiz/messages.ts";
import { createQuizServer } from "./quiz/server/quiz-server.ts";
import { QuizContext } from "./quiz/views/context.ts";
import { QuizPage } from "./quiz/views/quiz-page.tsx";

/** A function, since a file of messages that shares code with this one would wait for its end. */
async function start(): Promise<void> {
  const storage = createTabStorage(window);
  const key = createKey(storage);
  const language = createPageLanguage(storage, navigator.languages, () => location.reload());
  const { language: spoken, messages } = await quizMessagesIn(language.current);
  document.documentElement.lang = spoken;
  document.documentElement.dir = directionOf(spoken);
  document.title = messages.name;
  const server = createQuizServer(
    key.sendWith((address, options) => fetch(address, options)),
    spoken,
  );
  const root = document.getElementById("page");
  if (root === null) throw new Error("quiz.html has lost its #page.");
  const go = (address: string): void => location.assign(address);
  render(
    <QuizContext.Provider value={{ server, key, language, spoken, messages, go }}>
      <QuizPage path={location.pathname} />
    </QuizContext.Provider>,
    root,
  );
}

void start();
