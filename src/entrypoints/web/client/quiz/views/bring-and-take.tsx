import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Quiz } from "../../../../../core/quiz/quiz.ts";
import { saveFile } from "../../state/save-file.ts";
import type { Imported } from "../server/quiz-server.ts";
import { useQuiz, useTask } from "./context.ts";
import { ProblemNote } from "./problem-note.tsx";

const FORMATS = [
  ["gift", "GIFT", "gift.txt"],
  ["moodle-xml", "Moodle XML", "moodle.xml"],
  ["qti3", "QTI 3", "qti3.zip"],
  ["anki", "Anki", "anki.txt"],
  ["json", "JSON", "json"],
] as const;

type BringAndTakeProps = { readonly quiz: Quiz; readonly onBrought: (quiz: Quiz) => void };

/** Questions from files, and into files for other programs. */
export function BringAndTake({ quiz, onBrought }: BringAndTakeProps): JSX.Element {
  const { server, messages } = useQuiz();
  const [brought, setBrought] = useState<{ readonly count: number; readonly problems: Imported["problems"] } | null>(
    null,
  );
  const bringing = useTask<Imported>();
  const words = messages.review;

  async function bring(file: File): Promise<void> {
    const format = file.name.toLowerCase().endsWith(".csv") ? "csv" : "gift";
    const text = await file.text();
    const imported = await bringing.run(() => server.bring(quiz.id, format, text));
    if (imported === null) return;
    const { problems, ...changed } = imported;
    setBrought({ count: changed.items.length - quiz.items.length, problems });
    onBrought(changed);
  }

  return (
    <section class="quiz-card">
      <label class="quiz-field">
        {words.bring}
        <input
          type="file"
          accept=".gift,.txt,.csv"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file !== undefined) void bring(file);
            currentTarget.value = "";
          }}
        />
      </label>
      <p class="quiz-hint">{words.bringHint}</p>
      <ProblemNote problem={bringing.problem} />
      {brought === null ? null : (
        <output>
          <p>{words.brought(brought.count)}</p>
          <ul>
            {brought.problems.map(({ line, message }) => (
              <li key={`${line} ${message}`}>{words.notBrought(line, message)}</li>
            ))}
          </ul>
        </output>
      )}
      <Exports quiz={quiz} />
    </section>
  );
}

function Exports({ quiz }: { readonly quiz: Quiz }): JSX.Element {
  const { server, messages } = useQuiz();
  const [format, setFormat] = useState<(typeof FORMATS)[number] | null>(null);
  const task = useTask<Blob>();
  const words = messages.review;

  async function take(chosen: (typeof FORMATS)[number], isPartial: boolean): Promise<void> {
    setFormat(chosen);
    const [name, , extension] = chosen;
    const address = `/api/quizzes/${quiz.id}/export/${name}${isPartial ? "?partial=true" : ""}`;
    const file = await task.run(() => server.file(address));
    if (file !== null) saveFile(file, `quiz.${extension}`);
  }

  const leftOut = task.problem?.code === "not_in_format" ? task.problem.errors : null;
  return (
    <div>
      <h2>{words.takeHome}</h2>
      <div class="item-actions">
        {FORMATS.map((each) => (
          <button
            key={each[0]}
            type="button"
            class="button-plain"
            disabled={task.isRunning}
            onClick={() => void take(each, false)}
          >
            {each[1]}
          </button>
        ))}
      </div>
      {leftOut === null ? (
        <ProblemNote problem={task.problem} />
      ) : (
        <div role="alert">
          <p>{words.notInFormat}</p>
          <ul>
            {leftOut.map(({ path, message }) => (
              <li key={path}>{`${quiz.items.find(({ item }) => item.id === path)?.item.stem ?? path}: ${message}`}</li>
            ))}
          </ul>
          <button
            type="button"
            class="button-plain"
            onClick={() => (format === null ? undefined : void take(format, true))}
          >
            {words.withoutThem}
          </button>
        </div>
      )}
    </div>
  );
}
