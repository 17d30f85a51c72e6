import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Response } from "../../../../../core/quiz/item.ts";
import type { QuestionView } from "../../../../../core/quiz/session/snapshot.ts";
import { directionOf } from "../../views/direction.ts";
import { emptyDraft, responseOf, type ResponseDraft } from "../state/response-draft.ts";
import { ChoiceFields, MatchFields, NumberField, OrderFields } from "./answer-fields.tsx";
import { useQuiz } from "./context.ts";

export type QuestionFormProps = {
  readonly question: QuestionView;
  readonly isSending: boolean;
  readonly onAnswer: (response: Response) => void;
};

/** A question with what it takes to answer it. The focus comes to the stem, so that it is read at once. */
export function QuestionForm({ question, isSending, onAnswer }: QuestionFormProps): JSX.Element {
  const { messages } = useQuiz();
  const [draft, setDraft] = useState<ResponseDraft>(() => emptyDraft(question));
  const response = responseOf(question, draft);

  useKeys(question, draft, setDraft);

  return (
    <form
      class="question-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (response !== null && !isSending) onAnswer(response);
      }}
    >
      <Stem question={question} />
      <Fields question={question} draft={draft} onChange={setDraft} />
      <button type="submit" class="button-ask question-send" disabled={response === null || isSending}>
        {messages.play.answer}
      </button>
      {question.options.length > 0 && draft.type === "choice" ? <p class="quiz-hint">{messages.play.keys}</p> : null}
    </form>
  );
}

export function Stem({
  question,
  isLarge = false,
}: {
  readonly question: QuestionView;
  readonly isLarge?: boolean;
}): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [question.index]);
  return (
    <h2
      ref={heading}
      tabIndex={-1}
      class={isLarge ? "stem stem-large" : "stem"}
      lang={question.language}
      dir={directionOf(question.language)}
    >
      {question.stem}
    </h2>
  );
}

type FieldsProps = {
  readonly question: QuestionView;
  readonly draft: ResponseDraft;
  readonly onChange: (draft: ResponseDraft) => void;
};

function Fields({ question, draft, onChange }: FieldsProps): JSX.Element {
  switch (draft.type) {
    case "choice":
      return (
        <ChoiceFields
          question={question}
          chosen={draft.options}
          onChange={(options) => onChange({ type: "choice", options })}
        />
      );
    case "number":
      return (
        <NumberField question={question} text={draft.text} onChange={(text) => onChange({ type: "number", text })} />
      );
    case "order":
      return (
        <OrderFields
          question={question}
          order={draft.options}
          onChange={(options) => onChange({ type: "order", options })}
        />
      );
    case "match":
      return (
        <MatchFields question={question} pairs={draft.pairs} onChange={(pairs) => onChange({ type: "match", pairs })} />
      );
  }
}

/** Keys 1 to 6 choose an option of a choice, wherever the focus is but in a field of text. */
function useKeys(question: QuestionView, draft: ResponseDraft, onChange: (draft: ResponseDraft) => void): void {
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      const isTyping = event.target instanceof HTMLInputElement && event.target.type === "text";
      const option = question.options[Number(event.key) - 1];
      if (draft.type !== "choice" || option === undefined || isTyping || event.ctrlKey || event.altKey || event.metaKey)
        return;
      event.preventDefault();
      const isSeveral = question.kind === "multiple-choice";
      const rest = isSeveral ? draft.options.filter((id) => id !== option.id) : [];
      const isChosen = isSeveral && draft.options.includes(option.id);
      onChange({ type: "choice", options: isChosen ? rest : [...rest, option.id] });
      document.getElementById(`option-${option.id}`)?.focus();
    }
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [question, draft, onChange]);
}
