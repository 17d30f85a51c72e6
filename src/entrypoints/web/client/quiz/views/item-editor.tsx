import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Item, Key, Option } from "../../../../../core/quiz/item.ts";
import { readTypedNumber } from "../../../../../core/quiz/session/typed-number.ts";
import { useQuiz } from "./context.ts";

type ItemEditorProps = {
  readonly item: Item;
  readonly onSave: (item: Item) => Promise<void>;
  readonly onCancel: () => void;
};

/** Words, options and the right answer of an item; the server says what cannot be. */
export function ItemEditor({ item, onSave, onCancel }: ItemEditorProps): JSX.Element {
  const { messages } = useQuiz();
  const [draft, setDraft] = useState(item);
  const words = messages.review;
  const change = (changed: Partial<Item>): void => setDraft({ ...draft, ...changed });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void onSave(draft);
      }}
    >
      <label class="quiz-field">
        {words.stem}
        <textarea
          rows={2}
          dir="auto"
          maxLength={500}
          value={draft.stem}
          onInput={(event) => change({ stem: event.currentTarget.value })}
        />
      </label>
      <OptionFields draft={draft} onChange={change} />
      {draft.matches.length === 0 ? null : (
        <Texts
          options={draft.matches}
          label={(letter) => `${words.option(letter)} →`}
          onChange={(matches) => change({ matches })}
        />
      )}
      {draft.key?.type === "number" ? <NumberKey answer={draft.key} onChange={(key) => change({ key })} /> : null}
      <label class="quiz-field">
        {words.explanation}
        <textarea
          rows={2}
          dir="auto"
          maxLength={1000}
          value={draft.explanation}
          onInput={(event) => change({ explanation: event.currentTarget.value })}
        />
      </label>
      <div class="item-actions">
        <button type="submit" class="button-ask">
          {messages.common.save}
        </button>
        <button type="button" class="button-plain" onClick={onCancel}>
          {messages.common.cancel}
        </button>
      </div>
    </form>
  );
}

type DraftProps = { readonly draft: Item; readonly onChange: (changed: Partial<Item>) => void };

function OptionFields({ draft, onChange }: DraftProps): JSX.Element {
  const { messages } = useQuiz();
  const { key, kind, options } = draft;
  const words = messages.review;
  const chosen = key?.type === "choice" ? key.options : [];
  const toggle = (id: string): void => {
    if (kind !== "multiple-choice") return onChange({ key: { type: "choice", options: [id] } });
    const rest = chosen.filter((each) => each !== id);
    onChange({ key: { type: "choice", options: chosen.includes(id) ? rest : [...rest, id] } });
  };
  return (
    <div>
      <Texts options={options} label={words.option} onChange={(changed) => onChange({ options: changed })}>
        {(id) =>
          key?.type === "choice" ? (
            <label class="editor-right">
              <input
                type={kind === "multiple-choice" ? "checkbox" : "radio"}
                name="right"
                checked={chosen.includes(id)}
                onChange={() => toggle(id)}
              />
              {words.correct}
            </label>
          ) : null
        }
      </Texts>
    </div>
  );
}

type TextsProps = {
  readonly options: readonly Option[];
  readonly label: (letter: string) => string;
  readonly onChange: (options: readonly Option[]) => void;
  readonly children?: (id: string) => JSX.Element | null;
};

function Texts({ options, label, onChange, children }: TextsProps): JSX.Element {
  return (
    <div>
      {options.map(({ id, text }) => (
        <div key={id} class="editor-option">
          <label class="quiz-field">
            {label(id.toUpperCase())}
            <input
              type="text"
              dir="auto"
              maxLength={300}
              value={text}
              onInput={({ currentTarget }) =>
                onChange(options.map((each) => (each.id === id ? { id, text: currentTarget.value } : each)))
              }
            />
          </label>
          {children?.(id) ?? null}
        </div>
      ))}
    </div>
  );
}

type NumberKeyType = Extract<Key, { type: "number" }>;

function NumberKey({
  answer,
  onChange,
}: {
  readonly answer: NumberKeyType;
  readonly onChange: (key: NumberKeyType) => void;
}): JSX.Element {
  const { messages } = useQuiz();
  const words = messages.review;
  const field = (label: string, name: "value" | "least" | "most") => (
    <label class="quiz-field">
      {label}
      <input
        type="text"
        inputMode="decimal"
        dir="ltr"
        defaultValue={String(answer[name])}
        onInput={({ currentTarget }) => {
          const value = readTypedNumber(currentTarget.value);
          if (value !== null) onChange({ ...answer, [name]: value });
        }}
      />
    </label>
  );
  return (
    <div class="editor-number">
      {field(words.key, "value")}
      {field(words.least, "least")}
      {field(words.most, "most")}
    </div>
  );
}
