import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { QuizSettings } from "../../../../../core/quiz/quiz.ts";
import { PRESETS, type Preset } from "../../../../../core/quiz/session/scoring.ts";
import { useQuiz } from "./context.ts";

type SettingsFormProps = {
  readonly settings: QuizSettings;
  readonly isBusy: boolean;
  readonly onSave: (settings: QuizSettings) => void;
};

export function SettingsForm({ settings, isBusy, onSave }: SettingsFormProps): JSX.Element {
  const { messages } = useQuiz();
  const [draft, setDraft] = useState(settings);
  const [teams, setTeams] = useState(settings.teams.join("\n"));
  const words = messages.review;
  return (
    <form
      class="quiz-card"
      onSubmit={(event) => {
        event.preventDefault();
        const names = teams.split("\n").map((team) => team.trim());
        onSave({ ...draft, teams: names.filter((team) => team !== "") });
      }}
    >
      <h2>{words.settings}</h2>
      <label class="quiz-field">
        {words.preset}
        <select
          value={draft.preset}
          onChange={(event) => setDraft({ ...draft, preset: event.currentTarget.value as Preset })}
        >
          {(Object.keys(PRESETS) as Preset[]).map((preset) => (
            <option key={preset} value={preset}>
              {messages.presets[preset]}
            </option>
          ))}
        </select>
      </label>
      <label class="quiz-field">
        {words.seconds}
        <input
          type="number"
          min={10}
          max={300}
          value={draft.seconds}
          onInput={(event) => setDraft({ ...draft, seconds: Number(event.currentTarget.value) })}
        />
      </label>
      <label class="quiz-check">
        <input
          type="checkbox"
          checked={draft.openBook}
          onChange={(event) => setDraft({ ...draft, openBook: event.currentTarget.checked })}
        />
        {words.openBook}
      </label>
      <label class="quiz-field">
        {words.teams}
        <textarea rows={3} dir="auto" value={teams} onInput={(event) => setTeams(event.currentTarget.value)} />
      </label>
      <button type="submit" class="button-plain" disabled={isBusy}>
        {messages.common.save}
      </button>
    </form>
  );
}
