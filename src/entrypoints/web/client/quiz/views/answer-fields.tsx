import type { JSX } from "preact";
import type { QuestionView } from "../../../../../core/quiz/session/snapshot.ts";
import { directionOf } from "../../views/direction.ts";
import { useQuiz } from "./context.ts";
import { OptionMark } from "./option-mark.tsx";

type Of<Value> = { readonly question: QuestionView; readonly onChange: (value: Value) => void };

export function ChoiceFields({
  question,
  chosen,
  onChange,
}: Of<readonly string[]> & { readonly chosen: readonly string[] }): JSX.Element {
  const { messages } = useQuiz();
  const isSeveral = question.kind === "multiple-choice";
  return (
    <fieldset class="options" lang={question.language} dir={directionOf(question.language)}>
      <legend dir="auto" class={isSeveral ? "quiz-hint" : "visually-hidden"}>
        {isSeveral ? messages.play.severalHint : question.stem}
      </legend>
      {question.options.map(({ id, text }) => (
        <label key={id} class={`option${chosen.includes(id) ? " option-chosen" : ""}`}>
          <input
            id={`option-${id}`}
            type={isSeveral ? "checkbox" : "radio"}
            name="option"
            class="visually-hidden"
            checked={chosen.includes(id)}
            onChange={() => {
              if (!isSeveral) return onChange([id]);
              return onChange(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
            }}
          />
          <OptionMark id={id} />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}

export function NumberField({ question, text, onChange }: Of<string> & { readonly text: string }): JSX.Element {
  const { messages } = useQuiz();
  return (
    <label class="quiz-field number-field">
      {messages.play.number}
      <span class="number-row">
        <input
          type="text"
          inputMode="decimal"
          autocomplete="off"
          dir="ltr"
          value={text}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
        {question.unit === null ? null : <span lang={question.language}>{question.unit}</span>}
      </span>
    </label>
  );
}

export function OrderFields({
  question,
  order,
  onChange,
}: Of<readonly string[]> & { readonly order: readonly string[] }): JSX.Element {
  const { messages } = useQuiz();
  const textOf = (id: string) => question.options.find((option) => option.id === id)?.text ?? "";
  const swap = (from: number, to: number): void => {
    const moved = [...order];
    const [one, other] = [moved[from], moved[to]];
    if (one === undefined || other === undefined) return;
    moved[from] = other;
    moved[to] = one;
    onChange(moved);
  };
  return (
    <div>
      <p class="quiz-hint">{messages.play.orderHint}</p>
      <ol class="order" lang={question.language} dir={directionOf(question.language)}>
        {order.map((id, place) => (
          <li key={id} class="order-line">
            <span class="order-place">{place + 1}</span>
            <span class="order-text">{textOf(id)}</span>
            <button
              type="button"
              class="button-plain"
              disabled={place === 0}
              aria-label={messages.play.earlier(textOf(id))}
              onClick={() => swap(place, place - 1)}
            >
              ↑
            </button>
            <button
              type="button"
              class="button-plain"
              disabled={place === order.length - 1}
              aria-label={messages.play.later(textOf(id))}
              onClick={() => swap(place, place + 1)}
            >
              ↓
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}

type Pairs = Readonly<Record<string, string>>;

export function MatchFields({ question, pairs, onChange }: Of<Pairs> & { readonly pairs: Pairs }): JSX.Element {
  const { messages } = useQuiz();
  return (
    <div>
      <p class="quiz-hint">{messages.play.matchHint}</p>
      <div class="match" lang={question.language} dir={directionOf(question.language)}>
        {question.options.map(({ id, text }) => (
          <label key={id} class="match-line">
            <span>{text}</span>
            <select
              value={pairs[id] ?? ""}
              onChange={(event) => onChange({ ...pairs, [id]: event.currentTarget.value })}
            >
              <option value="">{messages.play.choose}</option>
              {question.matches.map((match) => (
                <option key={match.id} value={match.id}>
                  {match.text}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
    </div>
  );
}
