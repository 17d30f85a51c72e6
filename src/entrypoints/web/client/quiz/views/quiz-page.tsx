import type { JSX } from "preact";
import { LanguageMenu } from "../../views/language-menu.tsx";
import { SiteNav } from "../../views/site-nav.tsx";
import { type Route, routeOf } from "../state/route.ts";
import { useQuiz } from "./context.ts";
import { DrawView } from "./draw-view.tsx";
import { HostView } from "./host-view.tsx";
import { JoinView } from "./join-view.tsx";
import { PracticeView } from "./practice-view.tsx";
import { ReviewView } from "./review-view.tsx";
import { ScreenView } from "./screen-view.tsx";

/** The projector shows nothing but the quiz; every other view has the header. */
export function QuizPage({ path }: { readonly path: string }): JSX.Element {
  const route = routeOf(path);
  if (route.view === "screen") return <ScreenView session={route.session} />;
  return (
    <div class="quiz-page">
      <QuizHeader isPlayer={route.view === "join" || route.view === "practice"} />
      <main class="quiz-main">{viewOf(route)}</main>
    </div>
  );
}

function viewOf(route: Exclude<Route, { view: "screen" }>): JSX.Element {
  switch (route.view) {
    case "draw":
      return <DrawView />;
    case "review":
      return <ReviewView id={route.quiz} />;
    case "host":
      return <HostView session={route.session} />;
    case "practice":
      return <PracticeView code={route.code} />;
    case "join":
      return <JoinView code={route.code} />;
  }
}

/** Players are led nowhere else. */
function QuizHeader({ isPlayer }: { readonly isPlayer: boolean }): JSX.Element {
  const { language, messages } = useQuiz();
  return (
    <header class="quiz-header">
      <p class="quiz-name">{isPlayer ? messages.name : <a href="/quiz">{messages.name}</a>}</p>
      <div class="quiz-tools">
        {isPlayer ? null : <SiteNav here="quiz" words={messages.site} />}
        <LanguageMenu language={language} label={messages.language} />
      </div>
    </header>
  );
}
