import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { ComparisonView } from "./comparison-view.tsx";
import { useDesk, useLoaded } from "./context.ts";
import { FigureChoice, TIMELINE } from "./figure-choice.tsx";
import { ProblemNote } from "./problem-note.tsx";
import { TimelineView } from "./timeline-view.tsx";

/** What `/compare/…` names; null for `/compare` itself. */
function figureIn(path: string): string | null {
  const [, figure] = /^\/compare\/([^/]+)$/u.exec(path) ?? [];
  if (figure === undefined) return null;
  try {
    return decodeURIComponent(figure);
  } catch {
    return figure;
  }
}

/** A figure to choose, and what the documents say of it for each city. What is chosen stands in the address. */
export function CompareView(): JSX.Element {
  const { server, messages } = useDesk();
  const [chosen, setChosen] = useState(() => figureIn(location.pathname));
  const figures = useLoaded("figures", server.figures);

  useEffect(() => {
    document.title = `${messages.compare.title} · ${messages.name}`;
  }, [messages]);
  useEffect(() => {
    const follow = () => setChosen(figureIn(location.pathname));
    addEventListener("popstate", follow);
    return () => removeEventListener("popstate", follow);
  }, []);

  function choose(figure: string): void {
    history.pushState(null, "", `/compare/${encodeURIComponent(figure)}`);
    setChosen(figure);
  }

  return (
    <main class="desk desk-compare">
      <h1 class="desk-title">{messages.compare.title}</h1>
      <p class="desk-lead">{messages.compare.lead}</p>
      {figures.value === null && figures.isLoading ? <p>{messages.loading}</p> : null}
      <ProblemNote problem={figures.problem} again={figures.again} />
      {figures.value === null ? null : <FigureChoice figures={figures.value} chosen={chosen} onChoose={choose} />}
      {figures.value === null || chosen === null ? null : chosen === TIMELINE ? (
        <TimelineView />
      ) : (
        <ComparisonView figure={chosen} />
      )}
    </main>
  );
}
