import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { RequestFailed } from "../../server/problem.ts";
import type { Problem } from "../../server/problem.ts";
import type { ComparisonReply } from "../../server/replies.ts";
import { saveFile } from "../../state/save-file.ts";
import { useDesk, useLoaded } from "./context.ts";
import { ProblemNote } from "./problem-note.tsx";

type Files = ComparisonReply["files"];
type ChartOrTableProps = {
  /** Of the files that are kept. */
  readonly name: string;
  readonly label: string;
  readonly files: Files;
  readonly children: ComponentChildren;
};

const VIEWS = ["chart", "table"] as const;
/** Narrower than this, a chart's letters would be too small, and the table comes first. */
const NARROW = "(max-width: 640px)";

/** A chart, its table one key away, and both as files. */
export function ChartOrTable({ name, label, files, children }: ChartOrTableProps): JSX.Element {
  const words = useDesk().messages.compare;
  const [view, setView] = useState<(typeof VIEWS)[number]>(() => (matchMedia(NARROW).matches ? "table" : "chart"));
  return (
    <>
      <div class="compare-tools">
        <fieldset class="compare-views">
          <legend class="visually-hidden">{words.show}</legend>
          {VIEWS.map((each) => (
            <button
              key={each}
              type="button"
              class="button-plain"
              aria-pressed={view === each}
              onClick={() => setView(each)}
            >
              {words[each]}
            </button>
          ))}
        </fieldset>
        <Downloads name={name} files={files} />
      </div>
      {/* On narrow screens it is scrolled sideways, by the keyboard too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section class="compare-sheet" aria-label={label} tabIndex={0}>
        {view === "chart" ? <Chart address={files.svg} /> : children}
      </section>
    </>
  );
}

function Chart({ address }: { readonly address: string }): JSX.Element {
  const { server, messages } = useDesk();
  const place = useRef<HTMLDivElement>(null);
  const chart = useLoaded(address, async (signal) => (await server.file(address, signal)).text());
  useEffect(() => {
    if (chart.value === null) return;
    // As XML: what is no drawing stays out, and a fault shows nothing of another page.
    const { documentElement: svg } = new DOMParser().parseFromString(chart.value, "image/svg+xml");
    if (svg.nodeName === "svg") place.current?.replaceChildren(document.importNode(svg, true));
  }, [chart.value]);
  return (
    <>
      {chart.value === null && chart.isLoading ? <p>{messages.loading}</p> : null}
      <ProblemNote problem={chart.problem} again={chart.again} />
      <div class="compare-chart" ref={place} />
    </>
  );
}

function Downloads({ name, files }: { readonly name: string; readonly files: Files }): JSX.Element {
  const { server, messages } = useDesk();
  const [problem, setProblem] = useState<{ readonly is: Problem; readonly format: keyof Files } | null>(null);
  async function download(format: keyof Files): Promise<void> {
    setProblem(null);
    try {
      saveFile(await server.file(files[format]), `${name}.${format}`);
    } catch (error) {
      setProblem({ is: error instanceof RequestFailed ? error.problem : { kind: "server" }, format });
    }
  }
  return (
    <div class="compare-downloads">
      <span id="downloads">{messages.compare.download}</span>
      {(["csv", "svg", "png"] as const).map((format) => (
        <button
          key={format}
          type="button"
          class="button-plain"
          aria-label={`${messages.compare.download}: ${format.toUpperCase()}`}
          onClick={() => void download(format)}
        >
          {format.toUpperCase()}
        </button>
      ))}
      {problem === null ? null : <ProblemNote problem={problem.is} again={() => void download(problem.format)} />}
    </div>
  );
}
