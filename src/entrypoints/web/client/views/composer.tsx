import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Library, Loadable } from "../state/state.ts";
import { LONGEST_QUESTION } from "../../../../core/answer/question-length.ts";
import { questionOfAddress } from "../state/address.ts";
import { CityFilter } from "./city-filter.tsx";
import { usePage } from "./context.ts";
import { SectionFilter } from "./section-filter.tsx";

export const QUESTION_FIELD = "question";

/** From here on the reader sees how many characters are left. */
const SHOW_LEFT_BELOW = 200;

type ComposerProps = {
  readonly city: string | null;
  readonly section: string | null;
  readonly library: Loadable<Library>;
  readonly begun: boolean;
  readonly asking: boolean;
};

export function Composer({ city, section, library, begun, asking }: ComposerProps): JSX.Element {
  const { assistant, draft, messages } = usePage();
  const [text, setText] = useState(() => questionOfAddress(location.search) || draft.text());
  const field = useRef<HTMLTextAreaElement>(null);
  const cities = library.phase === "loaded" ? library.value.cities : [];
  const words = messages.composer;
  const left = LONGEST_QUESTION - [...text.trim()].length;

  useLayoutEffect(() => {
    const element = field.current;
    if (element === null) return;
    element.style.height = "auto";
    element.style.height = `${element.scrollHeight}px`;
  }, [text]);

  function write(written: string): void {
    setText(written);
    draft.keep(written);
  }

  function submit(): void {
    if (left < 0 || !assistant.ask(text)) {
      field.current?.focus();
      return;
    }
    write("");
    // On a touch screen the keyboard would cover the answer.
    if (matchMedia("(pointer: coarse)").matches) field.current?.blur();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    submit();
  }

  const first = cities.length > 1 ? words.first : words.firstAnywhere;

  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div class="composer-box">
        <label class="visually-hidden" for={QUESTION_FIELD}>
          {words.question}
        </label>
        <textarea
          id={QUESTION_FIELD}
          ref={field}
          rows={1}
          dir={text === "" ? undefined : "auto"}
          value={text}
          placeholder={begun ? words.followUp : first}
          aria-describedby="question-help"
          aria-invalid={left < 0}
          enterkeyhint="send"
          onInput={(event) => write(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        {asking ? (
          <button type="button" class="button-stop" onClick={() => assistant.stop()}>
            {words.stop}
          </button>
        ) : (
          <button type="submit" class="button-ask">
            {words.ask}
          </button>
        )}
      </div>
      <div class="composer-below">
        <div class="composer-filters">
          <CityFilter cities={cities} city={city} />
          {library.phase === "loaded" ? <SectionFilter library={library.value} city={city} section={section} /> : null}
        </div>
        <p id="question-help" class={left < 0 ? "composer-help composer-over" : "composer-help"}>
          {left < 0 ? words.tooLong(-left) : left < SHOW_LEFT_BELOW ? words.left(left) : words.keys}
        </p>
      </div>
    </form>
  );
}
