import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { GapReportReply } from "../../server/replies.ts";
import { addressOfAnswer } from "../../state/address.ts";
import { saveFile } from "../../state/save-file.ts";
import { CityMark } from "../../views/city-mark.tsx";
import { useDesk, useLoaded } from "./context.ts";
import { ProblemNote } from "./problem-note.tsx";

/** How far the report looks back, in days. */
const SPANS = [7, 30, 365] as const;

/** What readers asked and did not find: the work list of who tends the documents. */
export function EditorView(): JSX.Element {
  const { server, messages } = useDesk();
  const words = messages.editor;
  const [days, setDays] = useState<number>(SPANS[1]);
  const { value, problem, isLoading, again } = useLoaded(String(days), (signal) => server.gaps(days, signal));
  const [isFailed, setFailed] = useState(false);

  useEffect(() => {
    document.title = `${words.title} · ${messages.name}`;
  }, [messages, words]);

  async function takeCsv(): Promise<void> {
    const file = await server.file(`/api/gaps.csv?days=${days}`).catch(() => null);
    setFailed(file === null);
    if (file !== null) saveFile(file, "gaps.csv");
  }

  return (
    <main class="desk desk-main editor">
      <h1 class="desk-title">{words.title}</h1>
      <p class="desk-lead">{words.lead}</p>
      <div class="editor-bar">
        <label class="library-city">
          {words.span}
          <select value={String(days)} onChange={(event) => setDays(Number(event.currentTarget.value))}>
            {SPANS.map((span) => (
              <option key={span} value={String(span)}>
                {words.days(span)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="button-plain" onClick={() => void takeCsv()}>
          CSV
        </button>
      </div>
      {isFailed ? <p role="alert">{messages.problem.server}</p> : null}
      <output class="found-count">
        {value === null ? (isLoading ? messages.loading : "") : words.summary(value.asked, value.refused, value.down)}
      </output>
      <ProblemNote problem={problem} again={again} />
      {value === null || value.asked === 0 ? null : (
        <>
          <Counts report={value} />
          <Gaps report={value} />
        </>
      )}
    </main>
  );
}

function Counts({ report }: { readonly report: GapReportReply }): JSX.Element {
  const words = useDesk().messages.editor;
  return (
    <div class="editor-scroll">
      <table class="editor-table">
        <caption>{words.bySection}</caption>
        <thead>
          <tr>
            {[words.section, words.asked, words.refused, words.votedUp, words.votedDown].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {report.counts.map(({ city, section, asked, refused, up, down }) => (
            <tr key={`${city} ${section}`}>
              <th scope="row">
                {city === null ? null : <CityMark city={city} />} <bdi>{section ?? words.nowhere}</bdi>
              </th>
              <td>{asked}</td>
              <td>{refused}</td>
              <td>{up}</td>
              <td>{down}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Gaps({ report }: { readonly report: GapReportReply }): JSX.Element {
  const { messages, spoken } = useDesk();
  const words = messages.editor;
  const date = new Intl.DateTimeFormat(spoken === "ar" ? "ar-u-nu-latn" : spoken, { dateStyle: "medium" });
  return (
    <section>
      <h2 class="editor-heading">{words.gaps}</h2>
      <ol class="found-list">
        {report.gaps.map(({ id, question, language, at, status, section, down, comments }) => (
          <li key={id} class="found-passage">
            <a href={addressOfAnswer(id)} lang={language}>
              <bdi>{question}</bdi>
            </a>
            <p class="found-origin">
              {date.format(new Date(at))} · {status === "answered" ? words.votedDown : words.refused}
              {section === null ? null : (
                <>
                  {" · "}
                  <bdi>{section}</bdi>
                </>
              )}
              {down > 0 ? ` · 👎 ${down}` : null}
            </p>
            {comments.map((comment, place) => (
              <blockquote key={place} class="editor-comment" dir="auto">
                {comment}
              </blockquote>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
