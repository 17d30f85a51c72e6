import type { JSX } from "preact";
import { CityMark } from "../../views/city-mark.tsx";
import { ChartOrTable } from "./chart-or-table.tsx";
import { PassageLink } from "./comparison-view.tsx";
import { useDesk, useLoaded } from "./context.ts";
import { ProblemNote } from "./problem-note.tsx";

/** What the documents date, as a chart true to time and as a table. */
export function TimelineView(): JSX.Element {
  const { server, messages } = useDesk();
  const { compare } = messages;
  const { columns } = compare.words.timeline;
  const { value, isLoading, problem, again } = useLoaded("timeline", server.timeline);
  if (value === null) {
    return (
      <>
        {isLoading ? <p>{messages.loading}</p> : null}
        <ProblemNote problem={problem} again={again} />
      </>
    );
  }
  return (
    <section class="comparison">
      <h2 class="comparison-heading">{value.title}</h2>
      <ChartOrTable name={value.title} label={value.title} files={value.files}>
        <table class="comparison-table">
          <caption>{value.caption}</caption>
          <thead>
            <tr>
              {[columns.date, columns.city, columns.label, columns.reach, compare.place].map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {value.events.map(({ id, documentId, city, dateText, label, reachText, url }) => (
              <tr key={`${documentId}/${id}`}>
                <td class="comparison-value">{dateText}</td>
                <td>
                  {city === null ? "–" : <CityMark city={city.id} />} {city?.name}
                </td>
                <th scope="row">{label}</th>
                <td>{reachText}</td>
                <td>
                  <PassageLink url={url} of={label} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ChartOrTable>
    </section>
  );
}
