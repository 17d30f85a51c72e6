import type { JSX } from "preact";
import type { ComparisonReply } from "../../server/replies.ts";
import { CityMark } from "../../views/city-mark.tsx";
import { ChartOrTable } from "./chart-or-table.tsx";
import { useDesk, useLoaded } from "./context.ts";
import { ProblemNote } from "./problem-note.tsx";

/** A figure for all cities: what keeps them from being compared, its chart and its table. */
export function ComparisonView({ figure }: { readonly figure: string }): JSX.Element {
  const { server, messages } = useDesk();
  const { compare } = messages;
  const { value, isLoading, problem, again } = useLoaded(figure, (signal) => server.comparison(figure, signal));
  if (value === null || value.figure !== figure) {
    return (
      <>
        {isLoading ? <p>{messages.loading}</p> : null}
        <ProblemNote problem={problem} again={again} />
      </>
    );
  }
  const caption = compare.words.caption(value.label, value.unit);
  return (
    <section class="comparison">
      <h2 class="comparison-heading">{caption}</h2>
      <ChartOrTable key={figure} name={value.label} label={caption} files={value.files}>
        <ComparisonTable comparison={value} />
      </ChartOrTable>
      {value.notes.length === 0 ? null : (
        <div class="comparison-notes">
          <h3>{compare.notes}</h3>
          <ul>
            {value.notes.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function ComparisonTable({ comparison }: { readonly comparison: ComparisonReply }): JSX.Element {
  const { compare } = useDesk().messages;
  const { columns, caption, none, elsewhere, remark } = compare.words;
  const { label, unit, rows } = comparison;
  return (
    <table class="comparison-table">
      <caption>
        {caption(label, unit)}. {remark.noBars}
      </caption>
      <thead>
        <tr>
          {[columns.city, columns.text, columns.scope, columns.date, compare.place].map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ city, value, date }, place) => (
          <tr key={place}>
            <th scope="row">
              {city === null ? null : <CityMark city={city.id} />} {city?.name ?? elsewhere}
            </th>
            {value === null ? (
              <td colSpan={4} class="comparison-gap">
                {none}
              </td>
            ) : (
              <>
                <td class="comparison-value">{value.text}</td>
                <td>
                  {value.scope}
                  {value.note === null ? null : <p class="comparison-remark">{value.note}</p>}
                </td>
                <td>{date}</td>
                <td>
                  <PassageLink url={value.url} of={`${city?.name ?? elsewhere}, ${value.text}`} />
                </td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The way to a passage, told apart from the others for who hears the links alone. */
export function PassageLink({ url, of }: { readonly url: string; readonly of: string }): JSX.Element {
  const { compare } = useDesk().messages;
  return (
    <a href={url}>
      {compare.read}
      <span class="visually-hidden">: {of}</span>
    </a>
  );
}
