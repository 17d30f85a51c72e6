import type { JSX } from "preact";
import type { FigureReply } from "../../server/replies.ts";
import { useDesk } from "./context.ts";

/** The last part of the timeline's address. */
export const TIMELINE = "timeline";

type FigureChoiceProps = {
  readonly figures: readonly FigureReply[];
  readonly chosen: string | null;
  readonly onChoose: (figure: string) => void;
};

/** All figures, those of several cities first, and the timeline. */
export function FigureChoice({ figures, chosen, onChoose }: FigureChoiceProps): JSX.Element {
  const words = useDesk().messages.compare;
  const isOfSeveral = ({ values }: FigureReply) => new Set(values.flatMap(({ city }) => city ?? [])).size > 1;
  const options = (some: readonly FigureReply[]) =>
    some.map(({ id, label }) => (
      <option key={id} value={id}>
        {label}
      </option>
    ));
  return (
    <label class="compare-choice">
      {words.figure}
      <select value={chosen ?? ""} onChange={(event) => onChoose(event.currentTarget.value)}>
        {chosen === null ? <option value="">{words.choose}</option> : null}
        <option value={TIMELINE}>{words.timeline}</option>
        <optgroup label={words.several}>{options(figures.filter(isOfSeveral))}</optgroup>
        <optgroup label={words.others}>{options(figures.filter((each) => !isOfSeveral(each)))}</optgroup>
      </select>
    </label>
  );
}
