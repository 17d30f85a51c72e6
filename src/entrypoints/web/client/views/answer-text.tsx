import type { JSX } from "preact";
import type { AnswerSentence, Citation } from "../server/replies.ts";
import type { Turn } from "../state/turn.ts";
import { CitationChip } from "./citation-chip.tsx";
import { directionOf } from "./direction.ts";

/** The sentences with their citations; a refusal, which has none, as the server words it. */
export function AnswerText({ turn }: { readonly turn: Turn }): JSX.Element | null {
  const { answer, sentences, citations } = turn;
  const language = answer?.language;
  const text = { lang: language, dir: language === undefined ? ("auto" as const) : directionOf(language) };
  if (sentences.length === 0) {
    return answer === null ? null : (
      <p class="answer answer-refusal" {...text}>
        {answer.answer}
      </p>
    );
  }
  return (
    <p class="answer" {...text}>
      {sentences.map((sentence, place) => (
        <Sentence key={place} turn={turn.id} sentence={sentence} citations={citations} />
      ))}
    </p>
  );
}

type SentenceProps = {
  readonly turn: number;
  readonly sentence: AnswerSentence;
  readonly citations: readonly Citation[];
};

function Sentence({ turn, sentence, citations }: SentenceProps): JSX.Element {
  const cited = citations.filter(({ number }) => sentence.citations.includes(number));
  const chips = cited.map((citation) => <CitationChip key={citation.number} turn={turn} citation={citation} />);
  // A list comes as one sentence: a line that leads into it, and a line for each item.
  const lines = sentence.text.split("\n");
  return (
    <span class="sentence">
      {lines.map((line, place) => (
        <span key={place} class={place === 0 ? undefined : "answer-item"}>
          {place === lines.length - 1 ? <LineWithChips line={line} chips={chips} /> : line}
        </span>
      ))}{" "}
    </span>
  );
}

/** The last word and its chips stay on one line. */
function LineWithChips({ line, chips }: { readonly line: string; readonly chips: JSX.Element[] }): JSX.Element {
  const lastWord = /\S+$/u.exec(line)?.[0] ?? "";
  return (
    <>
      {line.slice(0, line.length - lastWord.length)}
      <span class="sentence-end">
        {lastWord}
        {chips}
      </span>
    </>
  );
}
