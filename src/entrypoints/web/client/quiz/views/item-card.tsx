import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { QuizItem } from "../../../../../core/quiz/quiz.ts";
import type { QuizChange } from "../../../../../core/quiz/quizzes.ts";
import { CityMark } from "../../views/city-mark.tsx";
import { directionOf } from "../../views/direction.ts";
import { AttachForm } from "./attach-form.tsx";
import { useQuiz } from "./context.ts";
import { ItemEditor } from "./item-editor.tsx";
import { OptionMark } from "./option-mark.tsx";
import { EvidenceView, KeyText } from "./reveal-view.tsx";

export type ItemCardProps = {
  readonly quizItem: QuizItem;
  readonly place: number;
  readonly count: number;
  readonly isBusy: boolean;
  /** Whether it was done. */
  readonly onChange: (change: QuizChange) => Promise<boolean>;
};

/** An item with its key, its quote, its page and its proof, and what a trainer does with it. */
export function ItemCard({ quizItem: { item, state }, place, count, isBusy, onChange }: ItemCardProps): JSX.Element {
  const { messages } = useQuiz();
  const [isEditing, setEditing] = useState(false);
  const words = messages.review;
  const direction = directionOf(item.language);

  if (isEditing) {
    return (
      <li class="quiz-card">
        <ItemEditor
          item={item}
          onCancel={() => setEditing(false)}
          onSave={async (edited) => {
            if (await onChange({ type: "edit", item: edited })) setEditing(false);
          }}
        />
      </li>
    );
  }
  const isChoice = item.key === null || item.key.type === "choice";
  return (
    <li class={`quiz-card item item-${state}`}>
      <p class="item-bar">
        <span>{place + 1}</span>
        {item.city === null ? null : <CityMark city={item.city} />}
        <span>{messages.kinds[item.kind]}</span>
        <span>{messages.difficulties[item.difficulty]}</span>
        {state === "proposed" ? null : <strong>{state === "kept" ? `✓ ${words.kept}` : words.dropped}</strong>}
      </p>
      <h2 class="item-stem" lang={item.language} dir={direction}>
        {item.stem}
      </h2>
      {state === "dropped" ? null : (
        <>
          <ul class="item-options" lang={item.language} dir={direction}>
            {item.options.map((option) => {
              const isRight = item.key?.type === "choice" && item.key.options.includes(option.id);
              return (
                <li key={option.id} class={isRight ? "item-right" : ""}>
                  <OptionMark id={option.id} /> {option.text}
                  {isRight ? <span class="option-verdict"> ✓ {words.correct}</span> : null}
                </li>
              );
            })}
          </ul>
          {isChoice || item.key === null ? null : (
            <div>
              <p class="quiz-hint">{words.key}</p>
              <KeyText question={item} answer={item.key} />
            </div>
          )}
          <EvidenceView language={item.language} explanation={item.explanation} evidence={item.evidence} />
          {item.evidence === null && item.kind !== "poll" ? <AttachForm item={item.id} onChange={onChange} /> : null}
          {item.proof.length === 0 ? null : (
            <details>
              <summary>
                {words.proof}
                {item.proof.some(({ verdict }) => verdict === "person")
                  ? ` · ${item.origin === "model" ? messages.widen.byModel : words.person}`
                  : ""}
              </summary>
              <ul class="proof">
                {item.proof.map(({ check, verdict, reason }) => (
                  <li key={check}>
                    {verdict === "holds" ? "✓" : "!"} {messages.checks[check]}
                    <span class="quiz-hint" lang="en" dir="ltr">
                      {reason}
                    </span>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
      <div class="item-actions">
        {state === "dropped" ? (
          <Action
            label={words.takeBack}
            onClick={() => void onChange({ type: "propose", item: item.id })}
            isBusy={isBusy}
          />
        ) : (
          <>
            {state === "kept" ? null : (
              <button
                type="button"
                class="button-ask"
                disabled={isBusy}
                onClick={() => void onChange({ type: "keep", item: item.id })}
              >
                {words.keep}
              </button>
            )}
            <Action label={words.drop} onClick={() => void onChange({ type: "drop", item: item.id })} isBusy={isBusy} />
            <Action label={words.swap} onClick={() => void onChange({ type: "swap", item: item.id })} isBusy={isBusy} />
            <Action label={words.edit} onClick={() => setEditing(true)} isBusy={isBusy} />
          </>
        )}
        <Action
          label={words.up}
          sign="↑"
          isBusy={isBusy || place === 0}
          onClick={() => void onChange({ type: "move", item: item.id, to: place - 1 })}
        />
        <Action
          label={words.down}
          sign="↓"
          isBusy={isBusy || place === count - 1}
          onClick={() => void onChange({ type: "move", item: item.id, to: place + 1 })}
        />
      </div>
    </li>
  );
}

type ActionProps = {
  readonly label: string;
  readonly sign?: string;
  readonly isBusy: boolean;
  readonly onClick: () => void;
};

function Action({ label, sign, isBusy, onClick }: ActionProps): JSX.Element {
  return (
    <button type="button" class="button-plain" aria-label={label} title={label} disabled={isBusy} onClick={onClick}>
      {sign ?? label}
    </button>
  );
}
