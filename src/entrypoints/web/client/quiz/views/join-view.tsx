import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { JoinInfo } from "../server/quiz-server.ts";
import { useLoaded, useQuiz, useTask } from "./context.ts";
import { PlayView } from "./play-view.tsx";
import { ProblemNote } from "./problem-note.tsx";

/** By the code into the session; who has joined comes back to where they were. */
export function JoinView({ code }: { readonly code: string }): JSX.Element {
  const { server } = useQuiz();
  const { value: info, problem } = useLoaded(code, () => server.joinInfo(code));
  const [joined, setJoined] = useState<string | null>(null);
  const session = joined ?? (info?.joined === true ? info.session : null);

  if (session !== null) return <PlayView session={session} code={code} />;
  return (
    <div class="quiz-narrow">
      <ProblemNote problem={problem} />
      {info === null ? <CodeForm code={code} /> : <NameForm code={code} info={info} onJoined={setJoined} />}
    </div>
  );
}

function CodeForm({ code }: { readonly code: string }): JSX.Element {
  const { go, messages } = useQuiz();
  const [text, setText] = useState(code);
  const words = messages.play;
  return (
    <form
      class="quiz-card"
      onSubmit={(event) => {
        event.preventDefault();
        const typed = text.replace(/[\s-]/gu, "").toUpperCase();
        if (typed !== "") go(`/j/${encodeURIComponent(typed)}`);
      }}
    >
      <h1>{words.title}</h1>
      <label class="quiz-field">
        {words.code}
        <input
          class="code-field"
          type="text"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          dir="ltr"
          maxLength={9}
          value={text}
          aria-describedby="code-hint"
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <p class="quiz-hint" id="code-hint">
        {words.codeHint}
      </p>
      <button type="submit" class="button-ask">
        {words.join}
      </button>
    </form>
  );
}

type NameFormProps = { readonly code: string; readonly info: JoinInfo; readonly onJoined: (session: string) => void };

function NameForm({ code, info, onJoined }: NameFormProps): JSX.Element {
  const { server, messages, spoken } = useQuiz();
  const [name, setName] = useState("");
  const [team, setTeam] = useState("");
  const [returning, setReturning] = useState("");
  const task = useTask<{ session: string }>();
  const words = messages.play;

  async function join(): Promise<void> {
    const rejoin = returning.trim();
    const joined = await task.run(() =>
      server.join(code, {
        name: name.trim() === "" && rejoin !== "" ? "–" : name,
        language: spoken,
        ...(team === "" ? {} : { team }),
        ...(rejoin === "" ? {} : { returning: rejoin }),
      }),
    );
    if (joined !== null) onJoined(joined.session);
  }

  return (
    <form
      class="quiz-card"
      onSubmit={(event) => {
        event.preventDefault();
        void join();
      }}
    >
      <h1 dir="auto" lang={info.language}>
        {info.title}
      </h1>
      <label class="quiz-field">
        {words.name}
        <input
          type="text"
          autocomplete="name"
          dir="auto"
          maxLength={40}
          required={returning.trim() === ""}
          value={name}
          aria-describedby="name-hint"
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <p class="quiz-hint" id="name-hint">
        {words.nameHint}
      </p>
      {info.teams.length === 0 ? null : (
        <label class="quiz-field">
          {words.team}
          <select value={team} onChange={(event) => setTeam(event.currentTarget.value)}>
            <option value="">{words.anyTeam}</option>
            {info.teams.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </select>
        </label>
      )}
      <details>
        <summary>{words.rejoin}</summary>
        <label class="quiz-field">
          {words.rejoinCode}
          <input
            type="text"
            autocomplete="off"
            dir="ltr"
            value={returning}
            onInput={(event) => setReturning(event.currentTarget.value)}
          />
        </label>
      </details>
      <ProblemNote problem={task.problem} />
      <button type="submit" class="button-ask" disabled={task.isRunning}>
        {words.join}
      </button>
    </form>
  );
}
