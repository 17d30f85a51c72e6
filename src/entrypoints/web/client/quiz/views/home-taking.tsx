import type { JSX } from "preact";
import { saveFile } from "../../state/save-file.ts";
import { useLoaded, useQuiz, useTask } from "./context.ts";
import { EvidenceView } from "./reveal-view.tsx";
import { ProblemNote } from "./problem-note.tsx";

/** After the end: the results as files, and what the room got wrong with where the report says it. */
export function HomeTaking({ session }: { readonly session: string }): JSX.Element {
  const { server, spoken, messages } = useQuiz();
  const analysis = useLoaded(session, () => server.analysis(session));
  const task = useTask<unknown>();
  const words = messages.host;
  const wrong = analysis.value?.wrong.flatMap(
    (place) => analysis.value?.questions.find(({ question }) => question === place) ?? [],
  );
  const address = `/api/sessions/${encodeURIComponent(session)}`;

  const take = (extension: string): void =>
    void task.run(async () => saveFile(await server.file(`${address}/results.${extension}`), `results.${extension}`));

  return (
    <section>
      <h2>{words.results}</h2>
      <div class="item-actions">
        <button type="button" class="button-plain" onClick={() => take("csv")}>
          {words.csv}
        </button>
        <button type="button" class="button-plain" onClick={() => take("xlsx")}>
          {words.xlsx}
        </button>
      </div>
      <ProblemNote problem={task.problem ?? analysis.problem} />
      <h2>{words.wrong}</h2>
      {wrong?.length === 0 ? <p>{words.nothingWrong}</p> : null}
      {(wrong ?? []).map((each) => (
        <article key={each.question} class="quiz-card">
          <h3 dir="auto">{each.stem}</h3>
          <p>
            {messages.reveal.right(each.right, each.answered)}
            {each.shareRight === null ? "" : ` (${messages.common.share(each.shareRight)})`}
          </p>
          <EvidenceView language={spoken} explanation={each.explanation} evidence={each.evidence} />
        </article>
      ))}
    </section>
  );
}
