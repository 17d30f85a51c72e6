import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { LONGEST_QUESTION } from "../../../../../core/answer/question-length.ts";
import type { CityReply } from "../../server/replies.ts";
import { CityMark } from "../../views/city-mark.tsx";
import type { PassageWish } from "../server/desk-server.ts";
import { useDesk } from "./context.ts";

type LibrarySearchProps = {
  readonly wish: PassageWish;
  readonly cities: readonly CityReply[];
  readonly onChange: (changed: Partial<PassageWish>) => void;
};

export function LibrarySearch({ wish, cities, onChange }: LibrarySearchProps): JSX.Element {
  const { messages } = useDesk();
  const words = messages.library;
  const field = useRef<HTMLInputElement>(null);

  function clear(): void {
    onChange({ text: "" });
    field.current?.focus();
  }

  return (
    <search class="library-search">
      <div class="library-field">
        <label class="visually-hidden" for="library-text">
          {words.field}
        </label>
        <input
          id="library-text"
          ref={field}
          type="search"
          dir={wish.text === "" ? undefined : "auto"}
          value={wish.text}
          maxLength={LONGEST_QUESTION}
          placeholder={words.placeholder}
          onInput={(event) => onChange({ text: event.currentTarget.value })}
        />
        {wish.text === "" ? null : (
          <button type="button" class="button-plain" onClick={clear}>
            {words.clear}
          </button>
        )}
      </div>
      {cities.length < 2 ? null : (
        <label class="library-city">
          {words.city}
          <select value={wish.city ?? ""} onChange={(event) => onChange({ city: event.currentTarget.value || null })}>
            <option value="">{words.allCities}</option>
            {cities.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
          {wish.city === null ? null : <CityMark city={wish.city} />}
        </label>
      )}
    </search>
  );
}
