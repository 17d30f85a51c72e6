import type { JSX } from "preact";
import type { Evidence, Item, Key, Response } from "../../../../../core/quiz/item.ts";
import type { QuestionView, RevealView as Reveal } from "../../../../../core/quiz/session/snapshot.ts";
import { directionOf } from "../../views/direction.ts";
import { useQuiz } from "./context.ts";
import { OptionMark } from "./option-mark.tsx";

/** What was right, how many knew it, and where the report says so. */
export function RevealView({
  question,
  reveal,
}: {
  readonly question: QuestionView;
  readonly reveal: Reveal;
}): JSX.Element {
  const { messages } = useQuiz();
  const { key, counts, explanation, evidence, right, answered } = reveal;
  return (
    <div class="reveal">
      {reveal.isVoid ? <p class="quiz-problem">{messages.play.isVoid}</p> : null}
      {question.options.length > 0 && (key === null || key.type === "choice") ? (
        <Counts question={question} chosen={key?.options ?? []} counts={counts} answered={answered} />
      ) : key === null ? null : (
        <KeyText question={question} answer={key} />
      )}
      {key === null ? null : <p class="reveal-share">{messages.reveal.right(right, answered)}</p>}
      <EvidenceView language={question.language} explanation={explanation} evidence={evidence} />
    </div>
  );
}

type CountsProps = {
  readonly question: QuestionView;
  readonly chosen: readonly string[];
  readonly counts: Reveal["counts"];
  readonly answered: number;
};

function Counts({ question, chosen, counts, answered }: CountsProps): JSX.Element {
  const { messages } = useQuiz();
  return (
    <ul class="options" lang={question.language} dir={directionOf(question.language)}>
      {question.options.map(({ id, text }) => {
        const isRight = chosen.includes(id);
        const count = counts[id] ?? 0;
        return (
          <li key={id} class={`option option-told${isRight ? " option-right" : ""}`}>
            <OptionMark id={id} />
            <span class="option-text">
              {text}
              {isRight ? <span class="option-verdict"> ✓ {messages.reveal.rightAnswer}</span> : null}
              <meter class="option-share" min={0} max={Math.max(answered, 1)} value={count} aria-label={text} />
            </span>
            <span class="option-count">{messages.reveal.chose(count)}</span>
          </li>
        );
      })}
    </ul>
  );
}

type Told = Pick<Item, "options" | "matches" | "unit" | "language">;

/** A response or a key, spelt out. */
export function KeyText({
  question,
  answer,
}: {
  readonly question: Told;
  readonly answer: Key | Response;
}): JSX.Element {
  const textOf = (options: Told["options"], id: string) => options.find((option) => option.id === id)?.text ?? id;
  const direction = directionOf(question.language);
  switch (answer.type) {
    case "number":
      return (
        <p class="key-text" lang={question.language} dir={direction}>
          {new Intl.NumberFormat(question.language === "ar" ? "ar-u-nu-latn" : question.language).format(answer.value)}{" "}
          {question.unit}
        </p>
      );
    case "match":
      return (
        <ul class="key-text" lang={question.language} dir={direction}>
          {question.options.map(({ id, text }) => (
            <li key={id}>
              {text}: <strong>{textOf(question.matches, answer.pairs[id] ?? "")}</strong>
            </li>
          ))}
        </ul>
      );
    case "order":
    case "choice":
      return (
        <ol
          class={answer.type === "order" ? "key-text key-order" : "key-text"}
          lang={question.language}
          dir={direction}
        >
          {answer.options.map((id) => (
            <li key={id}>{textOf(question.options, id)}</li>
          ))}
        </ol>
      );
  }
}

type EvidenceProps = { readonly language: string; readonly explanation: string; readonly evidence: Evidence | null };

export function EvidenceView({ language, explanation, evidence }: EvidenceProps): JSX.Element | null {
  const { messages } = useQuiz();
  if (evidence === null && explanation === "") return null;
  return (
    <div class="evidence-box">
      {explanation === "" ? null : (
        <p lang={language} dir={directionOf(language)}>
          {explanation}
        </p>
      )}
      {evidence === null ? null : (
        <figure>
          <blockquote lang={language} dir={directionOf(language)}>
            {messages.common.quote(evidence.quote)}
          </blockquote>
          <figcaption>
            <a href={`/passages/${evidence.passageId}`} target="_blank" rel="noopener">
              {evidence.section}
            </a>
            {evidence.pages === null ? "" : `, ${messages.common.pages(evidence.pages)}`}
          </figcaption>
        </figure>
      )}
    </div>
  );
}
