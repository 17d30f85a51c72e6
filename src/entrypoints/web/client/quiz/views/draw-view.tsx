import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { type Language, LANGUAGES } from "../../../../../core/language.ts";
import { DIFFICULTIES, type Difficulty, ITEM_KINDS, type ItemKind } from "../../../../../core/quiz/item.ts";
import type { Quiz } from "../../../../../core/quiz/quiz.ts";
import type { CityLine, QuizLine } from "../server/quiz-server.ts";
import { useLoaded, useQuiz, useTask } from "./context.ts";
import { ProblemNote } from "./problem-note.tsx";

const USUAL_COUNT = 10;

/** Where a trainer begins: what to draw, and what was drawn. */
export function DrawView(): JSX.Element {
  const { server, messages } = useQuiz();
  const cities = useLoaded("cities", () => server.cities());
  const quizzes = useLoaded("quizzes", () => server.quizzes() as Promise<readonly QuizLine[]>);
  const task = useTask<readonly QuizLine[]>();
  const words = messages.draw;

  return (
    <div class="draw">
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <ProblemNote problem={task.problem ?? quizzes.problem} />
      <DrawForm cities={cities.value ?? []} />
      <section>
        <h2>{words.yours}</h2>
        {quizzes.value?.length === 0 ? <p>{words.none}</p> : null}
        <ul class="quiz-list">
          {(quizzes.value ?? []).map(({ id, title, items, proposed }) => (
            <li key={id} class="quiz-line">
              <a href={`/quiz/${id}`} dir="auto">
                {title}
              </a>
              <span class="quiz-hint">{words.line(items, proposed)}</span>
              <button
                type="button"
                class="button-quiet"
                aria-label={`${words.remove}: ${title}`}
                onClick={() => {
                  if (confirm(words.removeSure(title)))
                    void task
                      .run(async () => {
                        await server.remove(id);
                        return server.quizzes();
                      })
                      .then(quizzes.set);
                }}
              >
                {words.remove}
              </button>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function DrawForm({ cities }: { readonly cities: readonly CityLine[] }): JSX.Element {
  const { server, go, spoken, messages } = useQuiz();
  const [chosenCities, setCities] = useState<readonly string[]>([]);
  const [kinds, setKinds] = useState<readonly ItemKind[]>([]);
  const [difficulties, setDifficulties] = useState<readonly Difficulty[]>([]);
  const [theme, setTheme] = useState("");
  const [count, setCount] = useState(USUAL_COUNT);
  const [language, setLanguage] = useState<Language>(spoken);
  const task = useTask<Quiz>();
  const words = messages.draw;

  async function draw(): Promise<void> {
    const wished = theme.trim() === "" ? null : theme.trim();
    const quiz = await task.run(() =>
      server.draw({ language, count, cities: chosenCities, theme: wished, kinds, difficulties }),
    );
    if (quiz !== null) go(`/quiz/${quiz.id}`);
  }

  return (
    <form
      class="quiz-card"
      onSubmit={(event) => {
        event.preventDefault();
        void draw();
      }}
    >
      <Several
        legend={words.cities}
        all={cities.map(({ id, name }) => [id, name])}
        chosen={chosenCities}
        onChange={setCities}
      />
      <label class="quiz-field">
        {words.theme}
        <input
          type="text"
          dir="auto"
          maxLength={200}
          value={theme}
          placeholder={words.themeHint}
          onInput={(event) => setTheme(event.currentTarget.value)}
        />
      </label>
      <label class="quiz-field">
        {words.count}
        <input
          type="number"
          min={1}
          max={50}
          required
          value={count}
          onInput={(event) => setCount(Number(event.currentTarget.value))}
        />
      </label>
      <Several
        legend={words.kinds}
        hint={words.kindsHint}
        all={ITEM_KINDS.map((kind) => [kind, messages.kinds[kind]])}
        chosen={kinds}
        onChange={setKinds}
      />
      <Several
        legend={words.difficulty}
        all={DIFFICULTIES.map((each) => [each, messages.difficulties[each]])}
        chosen={difficulties}
        onChange={setDifficulties}
      />
      <label class="quiz-field">
        {words.language}
        <select value={language} onChange={(event) => setLanguage(event.currentTarget.value as Language)}>
          {LANGUAGES.map((code) => (
            <option key={code} value={code}>
              {new Intl.DisplayNames([spoken], { type: "language" }).of(code)}
            </option>
          ))}
        </select>
      </label>
      <ProblemNote problem={task.problem} />
      <button type="submit" class="button-ask" disabled={task.isRunning}>
        {task.isRunning ? messages.common.loading : words.draw}
      </button>
    </form>
  );
}

type SeveralProps<Name extends string> = {
  readonly legend: string;
  readonly hint?: string;
  readonly all: readonly (readonly [Name, string])[];
  readonly chosen: readonly Name[];
  readonly onChange: (chosen: readonly Name[]) => void;
};

function Several<Name extends string>({ legend, hint, all, chosen, onChange }: SeveralProps<Name>): JSX.Element {
  return (
    <fieldset class="several">
      <legend>{legend}</legend>
      {all.map(([name, label]) => (
        <label key={name}>
          <input
            type="checkbox"
            checked={chosen.includes(name)}
            onChange={() =>
              onChange(chosen.includes(name) ? chosen.filter((each) => each !== name) : [...chosen, name])
            }
          />
          {label}
        </label>
      ))}
      {hint === undefined ? null : <p class="quiz-hint">{hint}</p>}
    </fieldset>
  );
}
